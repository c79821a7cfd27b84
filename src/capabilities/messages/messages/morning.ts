import { clockKinds, clockName } from '#capabilities/requests/index.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { fr } from './morning.fr.ts'
import { nl } from './morning.nl.ts'

/** The sentences of the mail of the morning, in one language. */
export const morningSentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

/** The mail: that there is work, which kinds of legal delay end, and where to look. Nobody is named or counted. */
export function morningText(
  { language, clocks }: { readonly language: StaffLanguage; readonly clocks: readonly string[] },
  site: string | undefined,
): { readonly subject: string; readonly text: string } {
  const m = morningSentences(language)
  const kinds = clockKinds.filter(kind => clocks.includes(kind)).map(kind => clockName(kind, language))
  const parts = [
    m.text,
    kinds.length === 0 ? '' : m.clocks({ kinds: kinds.join(', ') }),
    m.look({ where: site === undefined ? m.here : `${site}/work/digest` }),
    m.why,
  ]
  return { subject: m.subject, text: parts.filter(part => part !== '').join('\n\n') }
}
