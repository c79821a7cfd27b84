/** How long each door takes, as everybody may read it. */
export const fr = {
  title: 'Toutes les portes se valent ?',
  link: 'Chaque porte va-t-elle aussi vite ?',
  lead: 'On peut demander de l’aide en ligne, au guichet, par téléphone, sur papier. Aucune porte ne doit être plus lente. Voici ce que nous comptons.',
  period: ({ from, until }: { from: string; until: string }) => `Compté de ${from} à ${until}.`,
  kind: 'Quelle demande ?',
  allKinds: 'Toutes les demandes',
  show: 'Voir',
  door: 'Porte',
  word: 'Premier entretien',
  decision: 'Décision',
  granted: 'Aide donnée',
  days: ({ days }: { days: number }) => (days < 2 ? `${days} jour` : `${days} jours`),
  tooFew: 'Trop peu pour le dire',
  percent: ({ percent }: { percent: number }) => `${percent} fois sur 100`,
  nearlyAlways: 'presque toujours',
  nearlyNever: 'presque jamais',
  chart: 'La moitié des gens a une décision en…',
  table: 'Porte par porte',
  between: ({ half, low, high }: { half: string; low: number; high: number }) =>
    `${half} (entre ${low} et ${high})`,
  how: 'Comment nous comptons',
  howHalf:
    'Nous comptons les jours depuis la demande. « 20 jours » veut dire : la moitié des gens a attendu 20 jours ou moins. L’autre moitié a attendu plus.',
  howBetween: 'Entre parenthèses : avec peu de demandes, le vrai nombre peut être entre ces deux-là.',
  howFew: ({ few }: { few: number }) =>
    `Avec moins de ${few} demandes, nous ne disons rien. Sinon, on pourrait deviner qui c’est. Ce nombre est notre choix, pas une loi.`,
  howNobody: 'Nous ne comptons jamais le travail d’une personne.',
  nothing: 'Il n’y a encore rien à comparer.',
  nothingText: 'Revenez dans quelques mois. Chaque porte vous est ouverte.',
  ask: 'Demander de l’aide',
} as const
