/** What a person reads when the screen is turned to them. */
export const fr = {
  title: 'Ce que nous avons noté',
  lead: 'Lisez avec nous. Dites ce qui n’est pas juste.',
  facts: 'Ce que vous nous avez dit',
  noFacts: 'Rien n’est encore noté ici.',
  questions: 'Ce qu’il faut encore savoir',
  promises: 'Ce que nous ferons',
  yours: 'Ce que vous ferez',
  before: ({ date }: { date: string }) => `au plus tard le ${date}`,
  soon: 'jour à dire',
  right: 'Vous pouvez demander une copie. Vous pouvez changer d’avis.',
  back: 'Retour à la page',
  again: 'Lire à nouveau',
  speak: 'Langue',
  paperWhy: ({ date }: { date: string }) => `Nous l’avons dit ensemble le ${date}.`,
}
