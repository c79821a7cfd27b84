import { type Language, languages } from '#kernel/language.ts'
import { longestEasy, longestPlain, type Remark, remarksOn } from '#kernel/readability.ts'
import { type Doors, type EntryText, type EntryTexts, parts, type TwoWays, type Way } from './entry.ts'

/** What keeps a text from being published: where, and why. */
export type Fault =
  | { readonly kind: 'Missing'; readonly language: Language; readonly field: string }
  | {
      readonly kind: 'EasyTooLong'
      readonly language: Language
      readonly field: string
      readonly sentence: string
    }

const doorNames: readonly (keyof Doors)[] = ['where', 'hours', 'phone', 'post']
const isBlank = (text: string) => text.trim() === ''
const hasPhone = (text: string) => /\d{2}/.test(text)

/** The doors of which nothing, or no number, is said. */
export const missingDoors = ({ doors }: Pick<EntryText, 'doors'>): readonly (keyof Doors)[] =>
  doorNames.filter(door => isBlank(doors[door]) || (door === 'phone' && !hasPhone(doors.phone)))

const written = (text: EntryText): readonly (readonly [field: string, ways: TwoWays])[] => [
  ['answer', text.answer],
  ...parts.flatMap(part => {
    const ways = text.blocks[part]
    return ways === undefined ? [] : [[part, ways] as const]
  }),
]

const missingIn = (text: EntryText): readonly string[] => [
  ...(isBlank(text.title) ? ['title'] : []),
  ...(isBlank(text.answer.plain) ? ['answer'] : []),
  ...(text.blocks.what === undefined ? ['what'] : []),
  ...written(text).flatMap(([field, { plain, easy }]) =>
    !isBlank(plain) && isBlank(easy) ? [`${field}-easy`] : [],
  ),
  ...missingDoors(text),
]

/** Everything that keeps an entry from being published, in all four languages. */
export const faultsIn = (texts: EntryTexts): readonly Fault[] =>
  languages.flatMap(language => {
    const text = texts[language]
    return [
      ...missingIn(text).map(field => ({ kind: 'Missing', language, field }) as const),
      ...written(text).flatMap(([field, { easy }]) =>
        remarksOn(easy, { language, most: longestEasy }).flatMap(remark =>
          remark.kind === 'long'
            ? [{ kind: 'EasyTooLong', language, field, sentence: remark.sentence } as const]
            : [],
        ),
      ),
    ]
  })

/** A remark on one of the two texts of a field. */
export type FieldRemark = { readonly field: string; readonly way: Way; readonly remark: Remark }

/** What would make a text easier, for who writes it: advice, except for long sentences of the easy version. */
export const remarksIn = (text: EntryText, language: Language): readonly FieldRemark[] =>
  written(text).flatMap(([field, ways]) => [
    ...remarksOn(ways.plain, { language, most: longestPlain }).map(
      remark => ({ field, way: 'plain', remark }) as const,
    ),
    ...remarksOn(ways.easy, { language, most: longestEasy }).map(
      remark => ({ field, way: 'easy', remark }) as const,
    ),
  ])

/** The whole of a text, one way, for measuring how it reads. */
export const wholeText = (text: EntryText, way: Way): string =>
  [`${text.title}.`, ...written(text).map(([, ways]) => ways[way])].join('\n')
