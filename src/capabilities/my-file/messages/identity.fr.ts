import { plural } from '#platform/i18n/sentences.ts'
/** Signing in with somebody who vouches for one, such as itsme. Never asked of anybody. */
export const fr = {
  title: 'Sans code, avec une identité numérique',
  text: 'Ce n’est jamais obligatoire. Nous demandons seulement votre numéro national.',
  button: ({ name }: { name: string }) => `Continuer avec ${name}`,
  away: ({ name }: { name: string }) =>
    `${name} ne répond pas en ce moment. Prenez votre code, appelez-nous ou venez au guichet.`,
  over: 'Cet essai est terminé : il était trop ancien, ou déjà utilisé. Commencez encore une fois.',
  givenUp: ({ name }: { name: string }) =>
    `Vous avez arrêté avec ${name}. Rien n’a changé. Essayez encore, ou prenez votre code.`,
  level: ({ name }: { name: string }) =>
    `Cette façon d’utiliser ${name} n’est pas assez sûre pour un dossier. Prenez la plus sûre, ou votre code.`,
  failed: ({ name }: { name: string }) =>
    `Nous n’avons pas pu vérifier la réponse de ${name}. Essayez encore, ou prenez votre code.`,
  unknown: 'Nous ne trouvons pas votre dossier',
  unknownLead: 'Ici, aucun dossier n’a votre numéro national.',
  unknownText: 'Avez-vous un dossier chez nous ? Parlez-nous-en :',
  useCode: 'Entrer avec mon code',
  tryNumber: ({ number }: { number: string }) => `(Numéro national : ${number})`,
  wait: 'Attendez un peu',
  tooMany: ({ minutes }: { minutes: number }) =>
    plural('fr', minutes, {
      one: 'Beaucoup d’essais viennent d’ici. Attendez une minute.',
      other: `Beaucoup d’essais viennent d’ici. Attendez ${minutes} minutes.`,
    }),
  orElse: ({ phone }: { phone: string }) => `Prenez votre code. Ou appelez le ${phone}, venez ou écrivez.`,
}
