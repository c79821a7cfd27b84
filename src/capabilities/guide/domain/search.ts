/** Something to be found: what weighs most first. */
export type Findable = { readonly title: string; readonly answer: string; readonly rest: string }

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const wordsOf = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? []

/** The words searched for; short ones such as "de" only when there is nothing else. */
function asked(query: string): readonly string[] {
  const words = wordsOf(query.slice(0, 200)).slice(0, 12)
  const telling = words.filter(word => word.length > 2)
  return telling.length > 0 ? telling : words
}

/** "loyers" is found by "loyer", "aides" by "aide": the end of a word does not count. */
const stem = (word: string) => (word.length > 4 ? word.replace(/(?:s|x|en|er)$/, '') : word)

const scoreOf = (words: readonly string[], text: readonly string[]): number =>
  words.filter(word => text.some(each => each.startsWith(stem(word)))).length

/** The entries that have the most of the words searched for, best first; a word in the title weighs most. */
export function findIn<Entry extends Findable>(entries: readonly Entry[], query: string): readonly Entry[] {
  const words = asked(query)
  if (words.length === 0) return []
  const scored = entries.map(entry => ({
    entry,
    score:
      9 * scoreOf(words, wordsOf(entry.title)) +
      3 * scoreOf(words, wordsOf(entry.answer)) +
      scoreOf(words, wordsOf(entry.rest)),
  }))
  return scored
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ entry }) => entry)
}
