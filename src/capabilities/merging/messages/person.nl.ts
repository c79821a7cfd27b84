import type { fr } from './person.fr.ts'
/** Two files that became one: what the person reads. */
export const nl: typeof fr = {
  title: 'Uw twee dossiers zijn één dossier geworden',
  text: ({ name, date }) =>
    `U stond twee keer ingeschreven, ook als ${name}. Sinds ${date} staat alles samen.`,
  reason: ({ reason }) => `De geschreven reden: “${reason}”`,
  wrong: 'Klopt dit niet? Bel ons of kom langs.',
  code: 'Deze code is veranderd. Kom langs of bel ons: u krijgt de juiste.',
}
