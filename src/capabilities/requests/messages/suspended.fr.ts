/** What everyone reads of a delay that stands still: the person, the counter, who leads. */
export const fr = {
  title: 'Un délai est suspendu',
  line: ({ clock, from, until }: { clock: string; from: string; until: string }) =>
    `${clock} : le délai est suspendu du ${from} au ${until}.`,
  why: ({ why }: { why: string }) => `Pourquoi : ${why}`,
  here: ({ reason }: { reason: string }) => `Dans cette demande : ${reason}`,
  article: ({ article }: { article: string }) => `Le texte : ${article}`,
  due: ({ due, before }: { due: string; before: string }) =>
    `Le dernier jour est maintenant le ${due}. Sans suspension, c’était le ${before}.`,
  resumed: ({ clock, on }: { clock: string; on: string }) =>
    `${clock} : le délai n’est plus suspendu à partir du ${on}.`,
  dueNow: ({ due }: { due: string }) => `Le dernier jour est le ${due}.`,
  disagree: ({ pilot, phone }: { pilot: string; phone: string }) =>
    `Vous n’êtes pas d’accord ? Appelez ${pilot} au ${phone}.`,
  contest: 'Dire que ce n’est pas juste, ou vous plaindre',
} as const
