/** What persons read about their papers. Short, one idea each. */
export const fr = {
  kinds: {
    identity: 'Votre carte d’identité',
    residence: 'Votre titre de séjour',
    family: 'Un papier sur votre famille',
    pay: 'Vos fiches de paie',
    benefit: 'Une preuve de vos allocations',
    bank: 'Vos extraits de compte',
    tax: 'Votre avertissement des impôts',
    lease: 'Votre contrat de bail',
    rent: 'Une preuve du loyer payé',
    energy: 'Vos factures d’énergie ou d’eau',
    medical: 'Un papier du médecin',
    debt: 'Vos lettres de dettes',
    study: 'Une preuve d’inscription aux études',
    other: 'Un autre papier',
  },
  faults: {
    Empty: ({ name }: { name: string }) => `${name} : ce fichier est vide. Choisissez-le à nouveau.`,
    TooLarge: ({ name, most }: { name: string; most: number }) =>
      `${name} : ce fichier dépasse ${most} Mo. Prenez une photo plus petite, ou apportez le papier.`,
    TooMany: ({ name, most }: { name: string; most: number }) =>
      `${name} : c’est plus de ${most} fichiers. Envoyez celui-ci après les autres.`,
    Locked: ({ name }: { name: string }) =>
      `${name} : ce PDF demande un mot de passe. Prenez une photo du papier, ou apportez-le.`,
    Archive: ({ name }: { name: string }) =>
      `${name} : c’est un fichier Word ou compressé. Envoyez une photo, ou un PDF.`,
    Program: ({ name }: { name: string }) =>
      `${name} : ce n’est pas un papier, mais un programme ou une page. Envoyez une photo, ou un PDF.`,
    OtherType: ({ name }: { name: string }) =>
      `${name} : nous ne pouvons pas lire ce fichier. Envoyez une photo (JPEG, PNG) ou un PDF.`,
  },
  title: 'Mes papiers',
  lead: 'Ce que nous vous demandons, et ce que nous avons reçu.',
  wanted: 'Ce qu’il nous faut encore',
  wantedCount: ({ count }: { count: number }) =>
    count === 1 ? 'Il nous faut encore un papier.' : `Il nous faut encore ${count} papiers.`,
  wantedNone: 'Nous n’attendons aucun papier de vous.',
  see: 'Voir mes papiers',
  until: ({ date }: { date: string }) => `Avant le ${date}.`,
  past: ({ date }: { date: string }) =>
    `La date était le ${date}. Ce n’est pas perdu : donnez-le dès que vous pouvez.`,
  why: ({ why }: { why: string }) => `Pourquoi : ${why}`,
  reply: ({ reply }: { reply: string }) => `Nous vous répondons : ${reply}`,
  code: ({ code }: { code: string }) => `Code de ce papier : ${code}`,
  sentState: 'Vous l’avez donné. Nous allons le lire.',
  withoutState: 'Vous avez dit que vous ne l’avez pas. Nous cherchons avec vous et nous vous répondons.',
  ways: 'Comment le donner',
  wayPhoto: 'Envoyez une photo : avec votre téléphone, cela suffit.',
  wayBring: ({ address, hours }: { address: string; hours: string }) =>
    `Apportez-le : ${address}. Ouvert : ${hours}.`,
  wayPost: 'Envoyez-le par la poste, avec la page à imprimer.',
  cover: 'La page à imprimer',
  send: 'Envoyer une photo',
  without: 'Je n’ai pas ce papier',
  sendOther: 'Envoyer un autre papier',
  came: 'Ce que nous avons reçu',
  cameNone: 'Nous n’avons encore rien reçu.',
  cameOn: ({ date }: { date: string }) => `Reçu le ${date}.`,
  states: {
    unread: 'Nous allons le lire.',
    accepted: 'Nous l’avons lu. C’est bon.',
    unreadable: 'Nous n’arrivons pas à le lire.',
  },
  again: ({ words }: { words: string }) => `À envoyer à nouveau : ${words}`,
  forms: { file: 'Fichier', seen: 'Papier montré au guichet', binder: 'Papier gardé dans notre classeur' },
  sendTitle: 'Envoyer un papier',
  sendLead: ({ most }: { most: number }) =>
    `Une photo nette suffit. Plusieurs photos à la fois, c’est possible. Chacune pèse au plus ${most} Mo.`,
  which: 'De quel papier s’agit-il ?',
  whichOther: 'Un autre papier',
  words: 'Dites ce que c’est (facultatif)',
  wordsHint: 'Par exemple : le bail de mon nouvel appartement.',
  wordsLong: 'C’est trop long. Dites-le en une phrase.',
  control: 'Un caractère ne peut pas être gardé. Tapez le texte à nouveau.',
  files: 'Vos photos ou fichiers',
  filesHint: 'Photo (JPEG, PNG, HEIC, WebP) ou PDF.',
  filesRequired: 'Choisissez une photo ou un fichier.',
  sendButton: 'Envoyer',
  sent: ({ count }: { count: number }) =>
    count === 1 ? 'C’est reçu : un papier.' : `C’est reçu : ${count} papiers.`,
  sentAgain: ({ count }: { count: number }) =>
    count === 1
      ? 'Un papier était déjà là. Rien n’est perdu.'
      : `${count} papiers étaient déjà là. Rien n’est perdu.`,
  sentSome: ({ count }: { count: number }) =>
    count === 1 ? 'Un papier est bien reçu.' : `${count} papiers sont bien reçus.`,
  sentText: 'Nous le lisons et nous vous le disons ici.',
  withoutTitle: 'Je n’ai pas ce papier',
  withoutLead: 'Ce n’est pas grave. Dites-nous pourquoi : un autre papier peut servir.',
  withoutWords: 'Que se passe-t-il ?',
  withoutHint: 'Par exemple : je l’ai perdu, ou le propriétaire ne le donne pas.',
  withoutRequired: 'Écrivez en quelques mots ce qui se passe.',
  withoutButton: 'Le dire',
  withoutDone: 'C’est dit. Nous cherchons avec vous et nous vous répondons ici.',
  stale: 'Ce papier a changé entre-temps. Voyez où il en est.',
  gone: 'Ce papier n’est pas là',
  back: 'Revenir à vos papiers',
  coverTitle: 'Papiers pour ma demande',
  coverText: 'Mettez cette page au-dessus de vos papiers, dans la même enveloppe.',
  coverCopy: 'Envoyez des copies. Gardez toujours l’original.',
  coverPilot: 'Votre contact',
  coverNumber: 'Numéro de demande',
  coverName: 'Nom',
  coverPapers: 'Papier et code',
  coverFoot: ({ name, phone }: { name: string; phone: string }) => `${name} · ${phone}`,
} as const
