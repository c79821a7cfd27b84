/** How long the steps of a request usually take, as the person reads it. */
export const fr = {
  lead: 'Sous chaque étape qui vient : le temps que cela prend d’habitude ici, depuis le jour de la demande. Ce n’est pas une promesse.',
  usual: ({ low, half, high }: { low: number; half: number; high: number }) =>
    `La moitié des gens attend ${half === 1 ? '1 jour' : `${half} jours`} ou moins. Pour 8 sur 10, c’est entre ${low} et ${high} jours.`,
  tooFew: 'Il y a trop peu de demandes pour dire combien de temps.',
} as const
