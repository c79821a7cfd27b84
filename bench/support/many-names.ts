/** A name as it is searched: without capitals and accents. */
export type Name = { readonly family: string; readonly given: string }

/** The same numbers in each run. */
let state = 1
const chance = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
  return state / 2 ** 32
}

/** One of them, by chance. */
export function pick<Value>(all: readonly Value[]): Value {
  const one = all[Math.floor(chance() * all.length)]
  if (one === undefined) throw new Error('There is none to pick.')
  return one
}

const parts = {
  begins:
    'ba be bo bra ca cha co da de di du fa fe ga go gra ha hu ja jo ka ke la le lo ma me mo na ni pa pe pi ra re ro sa se si ta te to va ve wa we ya zi',
  ends: 'bert court dael daux demans en ers ert eyn gem ier ies in ing mans mont net noy nier on ons ot ouard quet rel ry sen sart sens stra tel tens tier ton vaux ville voort wen yns za',
}
const [begins, ends] = [parts.begins.split(' '), parts.ends.split(' ')]
const word = () =>
  `${pick(begins)}${chance() < 0.7 ? pick(begins) : ''}${chance() < 0.3 ? pick(begins) : ''}${pick(ends)}`

/** Few names are borne by many, many by few: the nth is borne by one in n + 30 of those who bear the first. */
function spread(count: number): () => string {
  const words = [...new Set(Array.from({ length: count }, word))]
  const upTo: number[] = []
  for (const rank of words.keys()) upTo.push((upTo.at(-1) ?? 0) + 1 / (rank + 30))
  const all = upTo.at(-1) ?? 0
  return () => {
    const wanted = chance() * all
    let [low, high] = [0, upTo.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return words[low] ?? ''
  }
}
const [family, given] = [spread(60_000), spread(2_000)]

/** So many names, invented, spread as names are. */
export const inventNames = (count: number): readonly Name[] =>
  Array.from({ length: count }, () => ({ family: family(), given: given() }))

/** The word with one mistake of typing: a letter too many, too few, another, or two swapped. */
export function slip(text: string): string {
  const at = Math.floor(chance() * (text.length - 1))
  const [before, here, next, after] = [
    text.slice(0, at),
    text[at] ?? '',
    text[at + 1] ?? '',
    text.slice(at + 2),
  ]
  return pick([
    `${before}${here}x${next}${after}`,
    `${before}${next}${after}`,
    `${before}x${next}${after}`,
    `${before}${next}${here}${after}`,
  ])
}
