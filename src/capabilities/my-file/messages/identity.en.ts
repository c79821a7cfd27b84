import type { Sentences } from '#platform/i18n/sentences.ts'
import { plural } from '#platform/i18n/sentences.ts'
import type { fr } from './identity.fr.ts'

export const en: Sentences<typeof fr> = {
  title: 'Without a code, with a digital identity',
  text: 'You never have to. We only ask for your national number.',
  button: ({ name }) => `Continue with ${name}`,
  away: ({ name }) => `${name} does not answer just now. Use your code, call us or come to the counter.`,
  over: 'This try is over: it was too old, or already used. Begin once more.',
  givenUp: ({ name }) => `You stopped with ${name}. Nothing has changed. Try again, or use your code.`,
  level: ({ name }) =>
    `This way of using ${name} is not safe enough for a file. Use the safest one, or your code.`,
  failed: ({ name }) => `We could not check the answer of ${name}. Try again, or use your code.`,
  unknown: 'We do not find your file',
  unknownLead: 'No file here has your national number.',
  unknownText: 'Do you have a file with us? Talk to us:',
  useCode: 'Go in with my code',
  tryNumber: ({ number }) => `(National number: ${number})`,
  wait: 'Wait a little',
  tooMany: ({ minutes }) =>
    plural('en', minutes, {
      one: 'Many attempts come from here. Wait a minute.',
      other: `Many attempts come from here. Wait ${minutes} minutes.`,
    }),
  orElse: ({ phone }) => `Use your code. Or call ${phone}, come or write.`,
}
