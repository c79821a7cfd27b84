import type { fr } from './person.fr.ts'
/** Two files that became one: what the person reads. */
export const en: typeof fr = {
  title: 'Your two files have become one',
  text: ({ name, date }) => `You were written down twice, also as ${name}. Since ${date}, all is together.`,
  reason: ({ reason }) => `The reason written: “${reason}”`,
  wrong: 'Is this wrong? Call us or come.',
  code: 'This code has changed. Come or call us: you will get the right one.',
}
