/** What a request still waits for on paper, in one line each. */
export const fr = {
  title: 'Papiers',
  none: 'Aucun papier demandé, aucun reçu.',
  asked: ({ count }: { count: number }) => (count === 1 ? '1 papier attendu' : `${count} papiers attendus`),
  late: ({ count }: { count: number }) => (count === 1 ? '1 est en retard' : `${count} sont en retard`),
  without: ({ count }: { count: number }) =>
    count === 1 ? '1 que la personne n’a pas' : `${count} que la personne n’a pas`,
  unread: ({ count }: { count: number }) => (count === 1 ? '1 arrivé, à lire' : `${count} arrivés, à lire`),
  accepted: ({ count }: { count: number }) => (count === 1 ? '1 accepté' : `${count} acceptés`),
  open: 'Voir les papiers',
  ask: 'Demander des papiers',
  register: 'Noter un papier remis',
} as const
