/** Sentences about notifying a decision, read by staff. */
type Day = { date: string }

export const fr = {
  letter: 'La lettre',
  preview: 'Lire la lettre avant l’envoi (PDF)',
  asSent: 'La lettre telle qu’elle est partie (PDF)',
  due: 'À notifier avant le',
  sent: ({ how, date }: Day & { how: string }) => `${how}, le ${date}`,
  sentTitle: 'Décision notifiée',
  proof: 'Preuve',
  send: 'Notifier la décision',
  sendLead: 'La lettre est gardée telle quelle. Elle ne change plus et n’est plus jamais imprimée autrement.',
  how: 'Comment elle part',
  hows: {
    'registered-post': 'Par recommandé',
    'handed-over': 'Remise en main propre, contre signature',
  },
  howHints: {
    'registered-post': 'Le délai de recours court à partir du jour ouvrable qui suit.',
    'handed-over': 'Le délai de recours court à partir de la signature.',
  },
  on: 'Jour de l’envoi ou de la remise',
  proofLabel: 'Numéro du recommandé, ou nom de qui a signé',
  howRequired: 'Choisissez comment la lettre part.',
  onRequired: 'Écrivez le jour de l’envoi ou de la remise.',
  onWrong: 'Écrivez une date qui existe, par exemple 24 11 2026.',
  proofRequired: 'Écrivez le numéro du recommandé, ou le nom de qui a signé.',
  proofLong: 'Écrivez la preuve en 200 caractères au plus.',
  beforeDecision: ({ date }: Day) => `La décision est du ${date}. La lettre ne part pas avant.`,
  inTheFuture: 'Ce jour n’est pas encore venu. Notez l’envoi le jour où il se fait.',
  noAddress: 'Cette personne n’a pas d’adresse : remettez la lettre contre signature.',
  noCourt: 'L’adresse du tribunal manque.',
  notPublished: 'La réunion n’est pas clôturée : la décision n’est pas encore publiée.',
  nothingToNotify: 'Cette décision ne se notifie pas.',
  alreadySent: ({ date }: Day) => `Cette décision a déjà été notifiée le ${date}.`,
  letterIncomplete:
    'La lettre ne serait pas complète : une mention ou un calcul manque. Appelez l’informatique.',
  gaps: {
    court: 'Le tribunal compétent, son adresse et la source ne sont pas dans les réglages du CPAS.',
    address: 'Aucune adresse postale : la lettre se remet au guichet, contre signature.',
  },
  gapHelp: {
    court: 'L’informatique les inscrit. Sans eux, le délai de recours ne court pas.',
    address: 'Vous avez une adresse ? Écrivez-la sur la fiche de la personne.',
  },
  personPage: 'Fiche de la personne',
  missing: 'Ce qui manque pour envoyer',
  adjourned: 'La demande est retournée à l’enquête. Aucune lettre ne part.',
  who: 'Le secrétariat administratif ou le service envoie la lettre.',
}
