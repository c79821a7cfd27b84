import type { Sentences } from '#platform/i18n/sentences.ts'
import type { fr } from './path.fr.ts'

export const nl: Sentences<typeof fr> = {
  lead: 'Onder elke stap die komt: hoe lang het hier meestal duurt, vanaf de dag van de aanvraag. Dit is geen belofte.',
  usual: ({ low, half, high }) =>
    `De helft van de mensen wacht ${half === 1 ? '1 dag' : `${half} dagen`} of minder. Bij 8 op de 10 is het tussen ${low} en ${high} dagen.`,
  tooFew: 'Er zijn te weinig aanvragen om te zeggen hoe lang.',
}
