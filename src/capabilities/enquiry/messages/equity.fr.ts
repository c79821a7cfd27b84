/** Equity about a relative's resources (art. 34 §2), and the history of what is known. */
export const equity = {
  title: ({ name }: { name: string }) => `Équité : les ressources de ${name}`,
  decide: 'Décider en équité',
  change: 'Revoir l’équité',
  may: ({ date }: { date: string }) =>
    `Demande du ${date}, avant le 1er mars 2026 : le CPAS peut compter tout ou partie de ces ressources, ou rien. Sa décision dit pourquoi.`,
  must: ({ date }: { date: string }) =>
    `Demande du ${date}, depuis le 1er mars 2026 : ces ressources comptent. Les sources ne sont pas d’accord sur l’obligation : le CPAS peut les mettre de côté en équité, s’il dit pourquoi.`,
  article: 'AR 11.07.2002, art. 34 §2',
  notAsked:
    'La loi ne compte pas les ressources de cette personne pour cette demande. Il n’y a rien à décider.',
  noRequest: 'Sans demande en cours, la loi ne pose pas cette question.',
  now: 'Ce que dit le calcul aujourd’hui',
  choice: 'Ce que l’on retient de ces ressources',
  default: 'Ce que dit la règle',
  whole: 'Rien : mises de côté en entier',
  part: 'Une partie seulement',
  amount: 'Ce que l’on compte encore, par an',
  amountHint: 'Seulement pour une partie. Jamais plus que ce que dit la règle.',
  reason: 'Pourquoi',
  reasonHint: 'Ce motif va dans le calcul, le rapport, au comité et dans la lettre. Écrivez des faits.',
  save: 'Garder cette décision',
  wholeSaid: ({ reason }: { reason: string }) => `Rien n’est compté. Motif : ${reason}`,
  partSaid: ({ amount, reason }: { amount: string; reason: string }) =>
    `${amount} par an sont comptés. Motif : ${reason}`,
  label: 'Équité',
  rule: 'Comptées comme le dit la règle',
  error: {
    amount: 'Écrivez ce que l’on compte encore par an, par exemple 1 200,00.',
    reason: 'Dites pourquoi vous vous écartez de la règle.',
    tie: 'La loi ne pose pas cette question pour ce lien.',
  },
  history: 'Historique des faits',
  historyLead: 'Qui a noté quoi, quand, et ce qui a changé. Rien n’est jamais effacé.',
  historyEmpty: 'Rien n’est encore noté',
  historyEmptyText: 'Chaque fait et chaque changement s’écrira ici.',
  added: ({ what }: { what: string }) => `Noté : ${what}`,
  changed: ({ what }: { what: string }) => `Changé : ${what}`,
  removed: ({ what }: { what: string }) => `Retiré : ${what}`,
  fromTo: ({ label, before, after }: { label: string; before: string; after: string }) =>
    `${label} : ${before} → ${after}`,
  nothing: 'rien',
  situation: 'situation et conditions',
}
