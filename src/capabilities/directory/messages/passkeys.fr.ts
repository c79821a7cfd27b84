import { plural } from '#platform/i18n/sentences.ts'

/** Sentences about passkeys of workers. */
export const passkeysFr = {
  title: 'Mes clés d’accès',
  lead: 'Votre téléphone, votre ordinateur ou une petite clé vous ouvre, d’un doigt ou d’un code. Rien à retenir, rien à copier.',
  none: 'Vous n’avez pas de clé d’accès.',
  kept: 'Clés d’accès',
  name: 'Nom',
  added: 'Ajoutée',
  used: 'Dernier usage',
  neverUsed: 'Pas encore',
  paperLeft: ({ count }: { count: number }) =>
    plural('fr', count, {
      one: `Il vous reste ${count} code sur papier.`,
      other: `Il vous reste ${count} codes sur papier.`,
    }),
  paperTitle: 'D’abord : des codes sur papier',
  paperText:
    'Avec une clé d’accès, votre mot de passe seul n’ouvre plus. Gardez ces codes pour le jour où la clé manque. Chacun sert une fois. Ils ne seront plus montrés.',
  paperSame: 'Ce sont les mêmes codes que tout à l’heure.',
  paperAnew: 'Trop de temps a passé : voici de nouveaux codes. Jetez les premiers, ils n’ouvrent rien.',
  addTitle: 'Ajouter une clé d’accès',
  nameHint: 'Par exemple : mon téléphone.',
  nameUsual: 'Ma clé d’accès',
  nameWrong: 'Donnez un nom de 60 lettres au plus.',
  password: 'Votre mot de passe, pour être sûr que c’est vous',
  add: 'Ajouter une clé d’accès',
  needsScript: 'Ce navigateur n’a pas de clés d’accès, ou les scripts y sont coupés.',
  most: 'Vous avez dix clés d’accès : enlevez-en une d’abord.',
  passwordWrong: 'Ce mot de passe ne va pas. Vérifiez-le et essayez encore.',
  wait: 'Trop d’essais. Attendez, ou demandez à l’informatique.',
  tooMany: ({ minutes }: { minutes: number }) =>
    plural('fr', minutes, {
      one: 'Beaucoup d’essais viennent d’ici. Attendez une minute, ou entrez avec votre mot de passe.',
      other: `Beaucoup d’essais viennent d’ici. Attendez ${minutes} minutes, ou entrez avec votre mot de passe.`,
    }),
  noSite: 'Les clés d’accès ne vont pas à cette adresse. Dites-le à l’informatique.',
  deviceFailed: 'L’appareil n’a pas donné de clé. Essayez encore, ou prenez un autre chemin.',
  addFailed: 'L’appareil n’a pas donné de clé, ou il en a déjà une pour vous.',
  saidAdded: 'La clé d’accès est ajoutée. Elle est demandée après le mot de passe, ou à sa place.',
  saidFailed: 'Cette clé n’a pas pu être ajoutée. Essayez encore.',
  saidRemoved: 'La clé d’accès est enlevée.',
  saidAlone: 'La clé d’accès est enlevée. Votre mot de passe seul ouvre de nouveau.',
  saidWrong: 'Ce code ne va pas. La clé d’accès est restée.',
  saidWait: 'Trop d’essais. La clé d’accès est restée. Attendez un quart d’heure.',
  remove: ({ name }: { name: string }) => `Enlever « ${name} »`,
  removeTitle: ({ name }: { name: string }) => `Enlever la clé d’accès « ${name} » ?`,
  removeLead: 'Elle n’ouvrira plus rien ici. Effacez-la aussi dans l’appareil.',
  lastTitle: 'C’est votre dernière clé d’accès',
  lastText:
    'Après, votre mot de passe seul ouvrira, et les codes sur papier ne vaudront plus rien. Pour le faire, écrivez un de ces codes.',
  paperCode: 'Code gardé sur papier',
  removeButton: 'Enlever cette clé',
  signIn: 'Entrer avec une clé d’accès',
  second: 'Prendre ma clé d’accès',
  refused: 'Cette clé d’accès n’ouvre pas. Entrez avec votre mot de passe.',
  codeOr: 'Ou écrivez un code.',
}
