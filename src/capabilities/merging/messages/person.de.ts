import type { fr } from './person.fr.ts'
/** Two files that became one: what the person reads. */
export const de: typeof fr = {
  title: 'Ihre zwei Akten sind eine geworden',
  text: ({ name, date }) =>
    `Sie waren zweimal eingetragen, auch als ${name}. Seit dem ${date} ist alles zusammen.`,
  reason: ({ reason }) => `Der geschriebene Grund: „${reason}“`,
  wrong: 'Stimmt das nicht? Rufen Sie an oder kommen Sie.',
  code: 'Dieser Code hat sich geändert. Kommen Sie oder rufen Sie an: Sie erhalten den richtigen.',
}
