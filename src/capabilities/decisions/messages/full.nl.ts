import { plural, type Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './full.fr.ts'

export const nl: Sentences<typeof fr> = {
  calendar: 'Kalender',
  calendarLead: 'De vergaderingen van de maand. Een dag zonder vergadering is leeg.',
  list: 'Lijst',
  previousMonth: 'Vorige maand',
  nextMonth: 'Volgende maand',
  monthOf: ({ month, year }) => `${month} ${year}`,
  cancelledTag: 'Afgelast',
  repeat: 'Deze vergadering komt terug',
  repeats: { once: 'Eén keer', weekly: 'Elke week', fortnightly: 'Om de twee weken' },
  repeatRequired: 'Kies: één keer, elke week of om de twee weken.',
  count: 'Hoeveel vergaderingen',
  countHint: 'Alleen als ze terugkomt: ten hoogste 53, een jaar lang.',
  countWrong: 'Schrijf een getal van 1 tot 53.',
  plannedMany: ({ count }) =>
    count === 1 ? 'De vergadering is gepland.' : `${count} vergaderingen zijn gepland.`,
  change: 'Dag, uur of plaats wijzigen',
  changeTitle: ({ date }) => `De vergadering van ${date} wijzigen`,
  changeLead: 'De agenda blijft. Verwittig de leden.',
  changeDo: 'De vergadering wijzigen',
  cancel: 'De vergadering afgelasten',
  cancelTitle: ({ date }) => `De vergadering van ${date} afgelasten`,
  cancelNext: ({ count, date }) =>
    count === 0
      ? 'De agenda is leeg.'
      : count === 1
        ? `Het punt gaat naar de vergadering van ${date}.`
        : `De ${count} punten gaan naar de vergadering van ${date}.`,
  cancelNowhere: ({ count }) =>
    count === 0
      ? 'De agenda is leeg.'
      : 'Er is geen andere vergadering gepland: de punten wachten op de volgende.',
  cancelReason: 'Waarom ze afgelast wordt',
  cancelReasonRequired: 'Schrijf waarom de vergadering afgelast wordt.',
  cancelDo: 'Ja, deze vergadering afgelasten',
  cancelledBecause: ({ reason }) => `Afgelast: ${reason}`,
  decidedAlready: 'Er zijn al punten beslist: sluit deze vergadering af of wijzig de datum.',

  fill: 'Vullen met wat klaar is',
  fillLead: 'Alle ingediende verslagen, in de volgorde van de termijnen. Verstreken termijnen eerst.',
  filled: 'De agenda is gevuld met wat klaar is.',
  why: 'Waarom hier',
  reasons: {
    late: 'Termijn verstreken',
    'before-meeting': 'Termijn vóór de vergadering',
    urgent: 'Dringend',
    'before-next': 'Termijn vóór de volgende vergadering',
    ready: 'Verslag klaar',
  },
  notReady: 'Niet klaar, maar de termijn loopt',
  notReadyLead:
    'Deze aanvragen hebben geen verslag. Hun termijn eindigt vóór de volgende vergadering of is verstreken.',
  pilot: 'Verantwoordelijke',

  presence: 'Wie er is',
  presenceLead: 'Noteer de aanwezige leden bij het begin, en wanneer iemand komt of gaat.',
  presenceDo: 'De aanwezigen noteren',
  presenceDone: 'De aanwezigen zijn genoteerd.',
  quorumNeeded: ({ needed, total }) => `Quorum: ${needed} van de ${total} leden.`,
  quorumThere: ({ count }) => (count === 1 ? '1 lid aanwezig.' : `${count} leden aanwezig.`),
  quorumMissing: ({ needed }) =>
    `Het quorum is niet bereikt: er zijn ${needed} leden nodig. De vergadering kan niet beslissen.`,
  itemWithoutQuorum: ({ number, needed }) =>
    `Voor aanvraag ${number} blijven er minder dan ${needed} leden over. Haal dit punt weg: het gaat naar een andere vergadering.`,
  ratificationsOpen: 'Er wacht dringende hulp op bekrachtiging. Beslis erover vóór u afsluit.',

  ties: {
    relative: 'Familie of aanverwant',
    neighbour: 'Buur of bekende',
    'worked-on-file': 'Werkte aan het dossier',
    interest: 'Persoonlijk belang',
    other: 'Andere band',
  },
  tieTitle: 'Onverenigbaarheden',
  tieLead: 'Een lid dat een band heeft met dit dossier, gaat buiten voor dit punt. Het stemt niet mee.',
  tieNone: 'Niemand meldde een band met dit dossier.',
  tieWho: 'Wie gaat buiten',
  tieWhoRequired: 'Kies het lid dat buitengaat.',
  tieWhat: 'De band',
  tieWhatRequired: 'Kies de band.',
  tieDo: 'Deze band melden',
  tieLeaves: ({ name, tie }) => `${name} gaat buiten voor dit punt (${tie}).`,
  tieBack: 'Deze melding intrekken',
  tieDone: 'De band is gemeld: dit lid stemt niet over dit punt.',
  tieWithdrawn: 'De melding is ingetrokken.',
  tieKnown: 'Dit lid gaat al buiten voor dit punt.',
  tieNotMember: 'Deze persoon zetelt die dag niet in het comité.',
  tieDecided: 'Over dit punt is al beslist: de melding komt vóór de stemming.',

  vote: 'Stemming',
  voteHow: 'Hoe het comité stemde',
  voteHows: {
    consensus: 'Allen akkoord, zonder stemming',
    counts: 'In aantal stemmen',
    names: 'Op naam',
  },
  voteFor: 'Voor',
  voteAgainst: 'Tegen',
  voteAbstain: 'Onthoudingen',
  voices: { for: 'Voor', against: 'Tegen', abstain: 'Onthouding' },
  voteTold: ({ yes, no, abstain }) =>
    `${yes} voor, ${no} tegen, ${plural('nl', abstain, { one: `${abstain} onthouding`, other: `${abstain} onthoudingen` })}`,
  casting: 'staking van stemmen, stem van de voorzitter',
  voteWrong: 'Schrijf aantallen stemmen.',
  tooManyVotes: ({ voters }) =>
    voters === 0
      ? 'Noteer eerst de aanwezige leden, op de pagina van de vergadering.'
      : `Er zijn meer stemmen dan leden die stemmen: ${voters}.`,
  mayNotVote: 'Een lid dat afwezig is of buitenging voor dit punt, stemt niet.',
  notCarried: 'Er zijn niet meer stemmen voor dan tegen: deze beslissing is niet genomen.',
  tieNotCarried:
    'De stemmen staken: volgens de genoteerde regel is de beslissing niet genomen. Stel het punt uit of stem opnieuw.',

  group: 'Samen beslissen',
  groupTitle: ({ date }) => `Samen beslissen, vergadering van ${date}`,
  groupLead:
    'Gelijke punten: dezelfde hulp, hetzelfde voorstel, zo gevolgd. Elke beslissing houdt de motieven van haar verslag.',
  groupNone: 'Niets om samen te beslissen',
  groupNoneText:
    'Er zijn twee gelijke punten nodig. Een weigering wordt apart beslist: ze steunt op een eigen feit.',
  groupOf: ({ kind, outcome, count }) => `${kind} · ${outcome} · ${count} punten`,
  groupTick: 'Welke punten',
  groupRequired: 'Vink minstens één punt aan.',
  groupDo: 'Deze beslissingen noteren',
  groupDone: ({ count }) =>
    count === 1 ? 'Eén beslissing is genoteerd.' : `${count} beslissingen zijn genoteerd.`,
  groupFault: ({ name }) =>
    `Het punt van ${name} kan niet samen met de andere beslist worden. Open het en beslis het apart.`,

  recompute: 'Herberekenen voor deze datum',
  recomputed: ({ date }) => `De berekening op ${date}`,
  recomputedDiffers: ({ difference }) => `${difference} verschil met het voorstel.`,
  recomputedSame: 'Hetzelfde bedrag als het voorstel.',
  recomputedNot: 'De wet antwoordt niet voor deze datum met de feiten van het dossier.',
  dateNeedsMotive: ({ date }) => `Het verslag stelt ${date} voor. Schrijf waarom de datum wijzigt.`,
  withdrawalNeedsDate: 'Dit recht loopt: schrijf vanaf welke dag het ingetrokken wordt.',
  withdrawnFrom: 'Ingetrokken vanaf',
  fact: 'Op welk feit steunt de weigering',
  factHint: 'Een feit uit het dossier, met bron en datum. De brief zegt het.',
  factRequired: 'Kies het feit waarop de weigering steunt.',
  factNone: 'Er is geen feit genoteerd in dit dossier. Stel het punt uit: het onderzoek noteert het.',
  factTold: ({ text, source, date }) => `${text} (${source}, gezien op ${date})`,
  underReview: ({ reason, date }) => `Herziening sinds ${date}: ${reason}`,
  underReviewTitle: 'Dit recht loopt tijdens de herziening',

  correctionOf: ({ reason }) => `Verbetering van een materiële fout: ${reason}`,
  correctedDecision: 'De te verbeteren beslissing',
  correct: 'Een materiële fout verbeteren',
  correctTitle: ({ number }) => `Beslissing ${number} verbeteren`,
  correctLead:
    'De gepubliceerde beslissing verandert nooit. Een nieuwe beslissing vervangt ze, op een vergadering, en verwijst ernaar.',
  correctReason: 'Wat is de fout',
  correctReasonRequired: 'Schrijf wat de fout is.',
  correctDo: 'De verbetering op de agenda zetten',
  corrected: 'De verbetering staat op de agenda.',
  replaces: 'Deze beslissing verbetert een andere.',
  replacesLink: 'De verbeterde beslissing bekijken',
  notCorrectable: 'Deze beslissing kan niet verbeterd worden: ze is niet gepubliceerd of al vervangen.',
  reasonLong: 'Schrijf de reden in ten hoogste 1 000 tekens.',
}
