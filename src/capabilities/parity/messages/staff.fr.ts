/** How the doors are compared, for those who answer for it. */
export const fr = {
  title: 'Égalité des portes',
  lead: 'Une demande doit aller aussi vite par le guichet, le téléphone, le papier ou une visite que par internet. On compare des délais et des parts, jamais le travail de quelqu’un.',
  kind: 'Type de demande',
  allKinds: 'Toutes',
  from: 'De',
  until: 'À',
  wait: 'Attente à dessiner et par mois',
  filter: 'Afficher',
  csv: 'Télécharger en CSV',
  waits: {
    receipt: 'Accusé de réception',
    word: 'Premier mot d’un humain',
    report: 'Rapport social',
    decision: 'Décision',
    letter: 'Envoi de la décision',
  },
  door: 'Porte',
  asked: 'Demandes reçues',
  granted: 'Aide accordée',
  withdrawn: 'Demandes retirées',
  left: 'Commencées, jamais envoyées',
  month: 'Mois',
  caption: 'Porte par porte',
  chart: ({ wait }: { wait: string }) => `${wait} : jours depuis la demande`,
  months: ({ wait }: { wait: string }) => `${wait}, mois par mois`,
  days: 'Médiane (intervalle à 95 %)',
  half: ({ half, count }: { half: number; count: number }) => `${half} j (n = ${count})`,
  halfBetween: ({ half, low, high, count }: { half: number; low: number; high: number; count: number }) =>
    `${half} j (${low} à ${high} ; n = ${count})`,
  share: ({ percent, low, high, of }: { percent: number; low: number; high: number; of: number }) =>
    `${percent} % (${low} à ${high} ; n = ${of})`,
  tooFew: 'trop peu',
  nothing: 'Rien n’est encore compté',
  nothingText: 'Les comptes se font chaque nuit. Revenez demain, ou choisissez d’autres mois.',
  alarms: 'Portes plus lentes que le hasard ne l’explique',
  noAlarms: 'Aucune porte n’est plus lente',
  noAlarmsText:
    'Sur les trois derniers mois clos, aucune différence ne dépasse le hasard. Avec peu de demandes, une petite différence ne se voit pas.',
  alarm: ({
    door,
    wait,
    kind,
    half,
    webHalf,
  }: {
    door: string
    wait: string
    kind: string
    half: number
    webHalf: number
  }) => `${kind}, ${door} : « ${wait} » en ${half} jours pour la moitié des gens, ${webHalf} en ligne`,
  alarmFor: ({ month, owner }: { month: string; owner: string }) =>
    `Trois mois jusqu’à ${month} · confié à ${owner}`,
  nobody: 'personne',
  looking: 'à regarder',
  done: ({ outcome }: { outcome: string }) => `regardé : ${outcome}`,
  noted: 'noté : les mêmes mois sont déjà confiés à quelqu’un',
  owner: 'Qui reçoit l’alerte',
  ownerHint: 'Sans choix, c’est la personne qui dirige un service.',
  ownerButton: 'Enregistrer',
  ownerDone: 'C’est enregistré.',
  ownerRequired: 'Choisissez quelqu’un.',
  ownerGone: 'Cette personne n’est plus là. Choisissez quelqu’un d’autre.',
  how: 'Comment c’est compté',
  howDelay:
    'Un délai compte dans le mois où la chose est venue, en jours depuis la demande. Le premier mot d’un humain est le premier entretien, appel ou visite noté après la demande, quelle que soit la porte.',
  howInterval:
    'L’intervalle dit entre quels nombres la vraie médiane se trouve, 19 fois sur 20. Deux intervalles qui se touchent : la différence peut être due au hasard.',
  howAlarm:
    'Une alerte naît quand une porte sans écran est plus lente que le web sur trois mois, d’un jour au moins, et que le hasard l’explique moins d’une fois sur 20, toutes comparaisons réunies.',
  howLeft:
    'Une demande commencée en ligne et jamais envoyée est comptée quand elle est effacée, 28 jours après la dernière réponse. On ne sait pas laquelle c’était.',
  fewWarning: ({ staff, everybody }: { staff: number; everybody: number }) =>
    `Sous ${staff} demandes ici, et sous ${everybody} sur la page publique, rien n’est dit. Ces seuils sont un choix du programme : aucun texte lu ne les fixe.`,
  publicPage: 'La page que tout le monde peut lire',
  countedOn: 'Les comptes datent de cette nuit.',
} as const
