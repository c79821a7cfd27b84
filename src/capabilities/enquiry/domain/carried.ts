/** The texts of a report that tell somebody's life: what may have changed since it was written. */
export const carriedFields = ['facts', 'motives'] as const
export type CarriedField = (typeof carriedFields)[number]

/** A paragraph as it stood in a former report. */
export type CarriedParagraph = { readonly field: CarriedField; readonly words: string }

type Texts = { readonly facts: string; readonly motivesFact: string }

/** The paragraphs of a text: what blank lines part. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n[ \t]*\n/)
    .map(words => words.trim())
    .filter(words => words !== '')

/** The paragraphs of a report that stand word for word in the one it started from. */
export function carriedIn(report: Texts, former: Texts): readonly CarriedParagraph[] {
  const pairs = [
    ['facts', report.facts, former.facts],
    ['motives', report.motivesFact, former.motivesFact],
  ] as const
  return pairs.flatMap(([field, now, before]) => {
    const known = new Set(paragraphsOf(before))
    return [...new Set(paragraphsOf(now))].filter(words => known.has(words)).map(words => ({ field, words }))
  })
}
