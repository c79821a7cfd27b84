import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './notify.fr.ts'

/** Zinnen over de kennisgeving van een beslissing. */
export const nl: Sentences<typeof fr> = {
  letter: 'De brief',
  preview: 'De brief lezen vóór hij vertrekt (PDF)',
  asSent: 'De brief zoals hij vertrokken is (PDF)',
  due: 'Mee te delen vóór',
  sent: ({ how, date }) => `${how}, op ${date}`,
  sentTitle: 'Beslissing ter kennis gebracht',
  proof: 'Bewijs',
  send: 'De beslissing ter kennis brengen',
  sendLead: 'De brief wordt bewaard zoals hij is. Hij verandert niet meer en wordt nooit anders afgedrukt.',
  how: 'Hoe hij vertrekt',
  hows: {
    'registered-post': 'Aangetekend',
    'handed-over': 'Persoonlijk overhandigd, tegen handtekening',
  },
  howHints: {
    'registered-post': 'De beroepstermijn loopt vanaf de volgende werkdag.',
    'handed-over': 'De beroepstermijn loopt vanaf de handtekening.',
  },
  on: 'Dag van verzending of overhandiging',
  proofLabel: 'Nummer van de aangetekende zending, of naam van wie tekende',
  howRequired: 'Kies hoe de brief vertrekt.',
  onRequired: 'Schrijf de dag van verzending of overhandiging.',
  onWrong: 'Schrijf een datum die bestaat, bijvoorbeeld 24 11 2026.',
  proofRequired: 'Schrijf het nummer van de zending, of de naam van wie tekende.',
  proofLong: 'Schrijf het bewijs in hoogstens 200 tekens.',
  beforeDecision: ({ date }) => `De beslissing is van ${date}. De brief vertrekt niet vroeger.`,
  inTheFuture: 'Die dag is nog niet gekomen. Noteer de verzending op de dag zelf.',
  noAddress: 'Deze persoon heeft geen adres: overhandig de brief tegen handtekening.',
  noCourt: 'Het adres van de rechtbank ontbreekt.',
  notPublished: 'De vergadering is niet afgesloten: de beslissing is nog niet bekendgemaakt.',
  nothingToNotify: 'Deze beslissing wordt niet ter kennis gebracht.',
  alreadySent: ({ date }) => `Deze beslissing werd al ter kennis gebracht op ${date}.`,
  letterIncomplete:
    'De brief zou niet volledig zijn: een vermelding of een berekening ontbreekt. Bel informatica.',
  gaps: {
    court: 'De bevoegde rechtbank, haar adres en de bron staan niet in de instellingen van het OCMW.',
    address: 'Geen postadres: de brief wordt aan het loket overhandigd, tegen handtekening.',
  },
  gapHelp: {
    court: 'Informatica schrijft ze erin. Zonder hen loopt de beroepstermijn niet.',
    address: 'Hebt u een adres? Schrijf het op de fiche van de persoon.',
  },
  personPage: 'Fiche van de persoon',
  missing: 'Wat ontbreekt om te versturen',
  adjourned: 'De aanvraag is terug in onderzoek. Er vertrekt geen brief.',
  who: 'Het administratief secretariaat of de dienst verstuurt de brief.',
}
