/** What stands on the paper of a closed month. */
export const fr = {
  subject: ({ month }: { month: string }) => `Situation comptable de ${month}`,
  month: 'Mois',
  closedOn: 'Clôturé le',
  closedBy: 'Clôturé par',
  balanced:
    'Le débit et le crédit sont égaux. Ce mois ne change plus : ce qui le concerne encore est écrit dans un mois suivant.',
  nothing: 'Aucune écriture ce mois-ci.',
  keeper: 'Finances',
  answers: 'Direction',
  open: 'La situation du mois, comme imprimée (PDF)',
} as const
