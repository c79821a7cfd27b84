/** Sentences about a step that is skipped or done by hand. */
export const fr = {
  action: 'Changer la suite',
  title: ({ number }: { number: string }) => `Changer la suite de la demande ${number}`,
  lead: 'Sautez une étape, ou faites-la à la main. Les délais de la loi ne bougent pas.',
  which: 'Que faire ensuite ?',
  whichRequired: 'Choisissez l’étape suivante.',
  on: 'Pour quel jour ?',
  onRequired: 'Écrivez le jour.',
  reason: 'Pourquoi ?',
  submit: 'Changer la suite',
  done: 'La suite est changée.',
  StepFixed: 'Ici, la loi dit ce qui suit : cette étape a sa propre page.',
  StepInPast: 'Ce jour est passé. Choisissez aujourd’hui ou plus tard.',
  AfterClock: 'La loi veut une décision avant ce jour. Choisissez un jour plus tôt.',
  taken: 'Changé à la main',
  takenLine: ({ from, to, who, reason }: { from: string; to: string; who: string; reason: string }) =>
    `${from} → ${to} (${who}) : ${reason}`,
} as const
