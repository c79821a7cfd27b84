/** Two files that became one: what the person reads. */
export const fr = {
  title: 'Vos deux dossiers sont devenus un seul',
  text: ({ name, date }: { name: string; date: string }) =>
    `Vous étiez écrit·e deux fois, aussi comme ${name}. Depuis le ${date}, tout est ensemble.`,
  reason: ({ reason }: { reason: string }) => `La raison écrite : « ${reason} »`,
  wrong: 'Ce n’est pas juste ? Appelez-nous ou venez.',
  code: 'Ce code a changé. Venez ou appelez-nous : vous recevrez le bon.',
}
