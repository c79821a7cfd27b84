type Who = { readonly name: string; readonly phone: string }

/** What a person reads or hears from us: that there is news, and whom to ask. Never about what. */
export const fr = {
  subject: ({ centre }: { centre: string }) => `Du nouveau de ${centre}`,
  hello: 'Bonjour,',
  news: ({ centre }: { centre: string }) => `Il y a du nouveau pour vous, de ${centre}.`,
  look: ({ link }: { link: string }) => `Vous pouvez le lire ici, avec votre code : ${link}`,
  ask: ({ name, phone }: Who) => `Une question ? ${name} répond au ${phone}.`,
  hours: ({ hours }: { hours: string }) => `Heures : ${hours}`,
  other: 'Vous préférez une lettre ou un appel ? Dites-le : nous changeons.',
  disclaimer: 'Cet e-mail ne dit rien de votre situation. Nous ne demandons jamais de code par e-mail.',
  automatic: 'Cet e-mail part tout seul.',
  text: ({ centre, name, phone }: Who & { centre: string }) =>
    `${centre} : du nouveau pour vous. Questions : ${name}, ${phone}.`,
  textLink: ({ link }: { link: string }) => `À lire avec votre code : ${link}`,
  callHello: ({ person, centre }: { person: string; centre: string }) =>
    `Bonjour ${person}, ici le ${centre}.`,
  callNews: 'Il y a du nouveau dans votre dossier.',
  callBack: 'Ici le CPAS. Pouvez-vous lui dire de nous rappeler ?',
  letterSubject: 'Du nouveau dans votre dossier',
  letterNews: 'Il y a du nouveau dans votre dossier.',
  letterCome: 'Appelez-nous ou passez nous voir : nous vous expliquons.',
  mine: 'Ce que nous vous avons envoyé',
  mineText: 'Chaque essai est ici, même s’il n’est pas arrivé.',
  mineNone: 'Nous ne vous avons encore rien envoyé.',
  ways: {
    sms: 'par SMS',
    email: 'par e-mail',
    post: 'par lettre',
    counter: 'par lettre au guichet',
    call: 'par téléphone',
  },
  states: {
    queued: 'part bientôt',
    handing: 'part maintenant',
    sent: 'envoyé',
    delivered: 'arrivé',
    bounced: 'revenu : pas arrivé',
    failed: 'pas parti',
    unsure: 'peut-être parti',
    stopped: 'arrêté',
    reached: 'nous vous avons parlé',
    'not-reached': 'vous n’avez pas répondu',
  },
  tryLine: ({ date, way, state }: { date: string; way: string; state: string }) =>
    `${date}, ${way} : ${state}.`,
  because: {
    pilot: 'Une autre personne s’occupe de votre demande',
    letter: 'Une lettre pour vous',
    appointment: 'Votre rendez-vous',
    paper: 'Un papier que nous demandons',
    answer: 'Une réponse à votre question',
    news: 'Du nouveau dans votre dossier',
    'telephone-added': 'Un téléphone ouvre votre dossier',
    'telephone-removed': 'Un téléphone n’ouvre plus votre dossier',
    'identity-used': 'Votre dossier s’est ouvert avec une identité numérique',
  },
}
