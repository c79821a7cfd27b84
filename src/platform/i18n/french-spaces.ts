const nbsp = '\u00a0'

/**
 * A French text whose marks keep to their word: the space before ? ! : ; » and after « does not break. Who writes a
 * sentence types a plain space, which everybody sees; the one that cannot be seen is set here, once, on the way out.
 *
 * @source Lexique des règles typographiques en usage à l’Imprimerie nationale: spaces that do not break. Always U+00A0,
 * which every font of ours has, and never the narrow U+202F.
 */
export const frenchSpaces = (text: string): string =>
  text.replace(/[ \u202f](?=[?!:;»])|(?<=«)[ \u202f]/g, nbsp)

/** The texts of a page that have such a mark; and what is no text to set: what somebody typed, programs. */
const texts = /<(textarea|script|style|pre)\b[\s\S]*?<\/\1>|>[^<]*[?!:;»«][^<]*/g

/** A page in French, with its marks kept to their words; one in another language as it is. */
export const setPage = (html: string): string =>
  /<html[^>]* lang="fr/.test(html)
    ? html.replace(texts, found => (found.startsWith('<') ? found : frenchSpaces(found)))
    : html

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

const languageIn = (value: Readonly<Record<string, unknown>>, around: string): string =>
  typeof value['language'] === 'string' ? value['language'] : around

/** What is to be printed: each part that says it is in French has its marks kept to their words. */
export function setData(value: unknown, around = ''): unknown {
  if (typeof value === 'string') return around.startsWith('fr') ? frenchSpaces(value) : value
  if (Array.isArray(value)) return value.map(each => setData(each, around))
  if (!isPlain(value)) return value
  const language = languageIn(value, around)
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, setData(each, language)]))
}
