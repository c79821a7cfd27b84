/** What a partner who said nothing is told: a mail that says nothing of anybody, and the words of a call. */
export const fr = {
  subject: ({ centre }: { centre: string }) => `${centre} attend un mot de vous`,
  hello: 'Bonjour,',
  ask: ({ centre }: { centre: string }) =>
    `${centre} attend une réponse de vous. Un clic suffit, sans compte.`,
  look: ({ link }: { link: string }) => `Répondre : ${link}`,
  until: ({ date }: { date: string }) =>
    `Le lien est ouvert jusqu’au ${date}. Il est pour vous : ne le transmettez pas.`,
  call: ({ name, phone }: { name: string; phone: string }) => `Ou appelez ${name} : ${phone}.`,
  other: 'Ce message n’est pas pour vous ? Effacez-le.',
  automatic: 'Message automatique.',
  callHello: ({ centre }: { centre: string }) => `Bonjour, ici ${centre}.`,
  callFirst: 'Je voudrais parler à la personne qui reçoit les gens que nous vous envoyons.',
  callAsk: ({ name }: { name: string }) =>
    `Nous vous avons envoyé ${name}. Est-ce que cette personne est venue ?`,
  callNeeds: 'Manque-t-il quelque chose ? Que pouvons-nous faire ?',
  callBack: ({ name, phone }: { name: string; phone: string }) => `${name} est joignable au ${phone}.`,
}
