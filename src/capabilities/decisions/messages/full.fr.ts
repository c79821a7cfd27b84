import { plural } from '#platform/i18n/sentences.ts'

/** Sentences of the committee in full: members, rules, ties, votes, filling, groups, calendar. Read by staff. */
type Day = { date: string }
type Named = { name: string }
type Count = { count: number }

export const fr = {
  calendar: 'Calendrier',
  calendarLead: 'Les réunions du mois. Un jour sans réunion est vide.',
  list: 'Liste',
  previousMonth: 'Mois précédent',
  nextMonth: 'Mois suivant',
  monthOf: ({ month, year }: { month: string; year: number }) => `${month} ${year}`,
  cancelledTag: 'Annulée',
  repeat: 'Cette réunion revient',
  repeats: { once: 'Une seule fois', weekly: 'Chaque semaine', fortnightly: 'Toutes les deux semaines' },
  repeatRequired: 'Choisissez : une fois, chaque semaine ou toutes les deux semaines.',
  count: 'Combien de réunions',
  countHint: 'Seulement si elle revient : 53 au plus, soit une année.',
  countWrong: 'Écrivez un nombre de 1 à 53.',
  plannedMany: ({ count }: Count) =>
    count === 1 ? 'La réunion est prévue.' : `${count} réunions sont prévues.`,
  change: 'Changer le jour, l’heure ou le lieu',
  changeTitle: ({ date }: Day) => `Changer la réunion du ${date}`,
  changeLead: 'L’ordre du jour reste. Prévenez les membres.',
  changeDo: 'Changer la réunion',
  cancel: 'Annuler la réunion',
  cancelTitle: ({ date }: Day) => `Annuler la réunion du ${date}`,
  cancelNext: ({ count, date }: Count & Day) =>
    count === 0
      ? 'Son ordre du jour est vide.'
      : count === 1
        ? `Son point va à la réunion du ${date}.`
        : `Ses ${count} points vont à la réunion du ${date}.`,
  cancelNowhere: ({ count }: Count) =>
    count === 0
      ? 'Son ordre du jour est vide.'
      : 'Aucune autre réunion n’est prévue : ses points attendront la prochaine.',
  cancelReason: 'Pourquoi elle est annulée',
  cancelReasonRequired: 'Écrivez pourquoi la réunion est annulée.',
  cancelDo: 'Oui, annuler cette réunion',
  cancelledBecause: ({ reason }: { reason: string }) => `Annulée : ${reason}`,
  decidedAlready: 'Des points sont déjà décidés : clôturez cette réunion, ou changez sa date.',

  fill: 'Remplir avec ce qui est prêt',
  fillLead: 'Tous les rapports remis, dans l’ordre des délais. Les délais dépassés d’abord.',
  filled: 'L’ordre du jour est rempli avec ce qui est prêt.',
  why: 'Pourquoi ici',
  reasons: {
    late: 'Délai dépassé',
    'before-meeting': 'Délai avant la réunion',
    urgent: 'Urgent',
    'before-next': 'Délai avant la réunion suivante',
    ready: 'Rapport prêt',
  },
  notReady: 'Pas prêtes, mais leur délai court',
  notReadyLead:
    'Ces demandes n’ont pas de rapport. Leur délai finit avant la réunion suivante, ou est dépassé.',
  pilot: 'Responsable',

  presence: 'Qui est là',
  presenceLead: 'Notez les membres présents au début de la réunion, et quand quelqu’un arrive ou part.',
  presenceDo: 'Noter les présents',
  presenceDone: 'Les présents sont notés.',
  quorumNeeded: ({ needed, total }: { needed: number; total: number }) =>
    `Quorum : ${needed} membres sur ${total}.`,
  quorumThere: ({ count }: Count) => (count === 1 ? '1 membre présent.' : `${count} membres présents.`),
  quorumMissing: ({ needed }: { needed: number }) =>
    `Le quorum n’est pas atteint : il faut ${needed} membres. La réunion ne peut pas décider.`,
  itemWithoutQuorum: ({ number, needed }: { number: string; needed: number }) =>
    `Pour la demande ${number}, il reste moins de ${needed} membres. Retirez ce point : il ira à une autre réunion.`,
  ratificationsOpen: 'Des aides urgentes attendent une ratification. Décidez-les avant de clôturer.',

  ties: {
    relative: 'Parent ou allié',
    neighbour: 'Voisin ou proche',
    'worked-on-file': 'A travaillé sur le dossier',
    interest: 'Intérêt personnel',
    other: 'Autre lien',
  },
  tieTitle: 'Incompatibilités',
  tieLead: 'Un membre qui a un lien avec ce dossier sort pour ce point. Il ne vote pas.',
  tieNone: 'Personne n’a déclaré de lien avec ce dossier.',
  tieWho: 'Qui sort',
  tieWhoRequired: 'Choisissez le membre qui sort.',
  tieWhat: 'Son lien',
  tieWhatRequired: 'Choisissez le lien.',
  tieDo: 'Déclarer ce lien',
  tieLeaves: ({ name, tie }: Named & { tie: string }) => `${name} sort pour ce point (${tie}).`,
  tieBack: 'Retirer cette déclaration',
  tieDone: 'Le lien est déclaré : ce membre ne vote pas sur ce point.',
  tieWithdrawn: 'La déclaration est retirée.',
  tieKnown: 'Ce membre sort déjà pour ce point.',
  tieNotMember: 'Cette personne ne siège pas au comité ce jour-là.',
  tieDecided: 'Ce point est déjà décidé : la déclaration vient avant le vote.',

  vote: 'Vote',
  voteHow: 'Comment le comité a voté',
  voteHows: {
    consensus: 'Tous d’accord, sans vote',
    counts: 'En nombre de voix',
    names: 'Par nom',
  },
  voteFor: 'Pour',
  voteAgainst: 'Contre',
  voteAbstain: 'Abstentions',
  voices: { for: 'Pour', against: 'Contre', abstain: 'Abstention' },
  voteTold: ({ yes, no, abstain }: { yes: number; no: number; abstain: number }) =>
    `${yes} pour, ${no} contre, ${plural('fr', abstain, { one: `${abstain} abstention`, other: `${abstain} abstentions` })}`,
  casting: 'égalité, voix de la présidence',
  voteWrong: 'Écrivez des nombres de voix.',
  tooManyVotes: ({ voters }: { voters: number }) =>
    voters === 0
      ? 'Notez d’abord les membres présents, sur la page de la réunion.'
      : `Il y a plus de voix que de membres qui votent : ${voters}.`,
  mayNotVote: 'Un membre absent, ou sorti pour ce point, ne vote pas.',
  notCarried: 'Il n’y a pas plus de voix pour que contre : cette décision n’est pas prise.',
  tieNotCarried:
    'Les voix sont égales : selon la règle notée, la décision n’est pas prise. Reportez le point, ou votez de nouveau.',

  group: 'Décider ensemble',
  groupTitle: ({ date }: Day) => `Décider ensemble, réunion du ${date}`,
  groupLead:
    'Les points identiques : même aide, même proposition, suivie telle quelle. Chaque décision garde les motifs de son rapport.',
  groupNone: 'Rien à décider ensemble',
  groupNoneText:
    'Il faut deux points identiques. Un refus se décide seul : il repose sur un fait qui lui est propre.',
  groupOf: ({ kind, outcome, count }: Count & { kind: string; outcome: string }) =>
    `${kind} · ${outcome} · ${count} points`,
  groupTick: 'Quels points',
  groupRequired: 'Cochez au moins un point.',
  groupDo: 'Enregistrer ces décisions',
  groupDone: ({ count }: Count) =>
    count === 1 ? 'Une décision est enregistrée.' : `${count} décisions sont enregistrées.`,
  groupFault: ({ name }: Named) =>
    `Le point de ${name} ne peut pas être décidé avec les autres. Ouvrez-le et décidez-le seul.`,

  recompute: 'Recalculer pour cette date',
  recomputed: ({ date }: Day) => `Le calcul au ${date}`,
  recomputedDiffers: ({ difference }: { difference: string }) =>
    `${difference} de différence avec la proposition.`,
  recomputedSame: 'Le même montant que la proposition.',
  recomputedNot: 'La loi ne répond pas pour cette date avec les faits du dossier.',
  dateNeedsMotive: ({ date }: Day) => `Le rapport propose le ${date}. Écrivez pourquoi la date change.`,
  withdrawalNeedsDate: 'Ce droit court : écrivez à partir de quel jour il est retiré.',
  withdrawnFrom: 'Retiré à partir du',
  fact: 'Sur quel fait repose le refus',
  factHint: 'Un fait du dossier, avec sa source et sa date. La lettre le dit.',
  factRequired: 'Choisissez le fait sur lequel le refus repose.',
  factNone: 'Aucun fait n’est noté dans ce dossier. Reportez le point : l’enquête le notera.',
  factTold: ({ text, source, date }: { text: string; source: string } & Day) =>
    `${text} (${source}, vu le ${date})`,
  underReview: ({ reason, date }: { reason: string } & Day) => `Révision depuis le ${date} : ${reason}`,
  underReviewTitle: 'Ce droit court pendant la révision',

  correctionOf: ({ reason }: { reason: string }) => `Correction d’une erreur matérielle : ${reason}`,
  correctedDecision: 'La décision à corriger',
  correct: 'Corriger une erreur matérielle',
  correctTitle: ({ number }: { number: string }) => `Corriger la décision ${number}`,
  correctLead:
    'La décision publiée ne change jamais. Une nouvelle décision la remplace, à une réunion, et renvoie à elle.',
  correctReason: 'Quelle est l’erreur',
  correctReasonRequired: 'Écrivez quelle est l’erreur.',
  correctDo: 'Mettre la correction à l’ordre du jour',
  corrected: 'La correction est à l’ordre du jour.',
  replaces: 'Cette décision en corrige une autre.',
  replacesLink: 'Voir la décision corrigée',
  notCorrectable: 'Cette décision ne peut pas être corrigée : elle n’est pas publiée, ou déjà remplacée.',
  reasonLong: 'Écrivez la raison en 1 000 caractères au plus.',
}
