import type { ExplainedLine } from './computation.ts'

/** One step of two computations side by side; `before` or `after` undefined: the step is in one of them only. */
export type LinePair = {
  readonly label: string
  readonly before: ExplainedLine | undefined
  readonly after: ExplainedLine | undefined
  /** Cents after less cents before; null for a step without an amount. A step that is in one of them only counts whole. */
  readonly difference: number | null
}

type Keyed = { readonly key: string; readonly line: ExplainedLine }

/** The same step of two computations: its name, and how many of that name came before it. */
function keyed(lines: readonly ExplainedLine[]): readonly Keyed[] {
  const seen = new Map<string, number>()
  return lines.map(line => {
    const count = seen.get(line.label) ?? 0
    seen.set(line.label, count + 1)
    return { key: `${line.label} ${count}`, line }
  })
}

function pairOf(before: ExplainedLine | undefined, after: ExplainedLine | undefined): LinePair {
  const shown = after ?? before
  const amounts = [before, after].some(line => typeof line?.amount === 'number')
  const difference = amounts ? (after?.amount ?? 0) - (before?.amount ?? 0) : null
  return { label: shown?.label ?? '', before, after, difference }
}

/** Every step of both, in the order of the law: those of the later one, each former step where it stood. */
export function linePairs(
  before: readonly ExplainedLine[],
  after: readonly ExplainedLine[],
): readonly LinePair[] {
  const [old, young] = [keyed(before), keyed(after)]
  const former = new Map(old.map(({ key, line }) => [key, line]))
  const later = new Set(young.map(({ key }) => key))
  const pairs: LinePair[] = []
  let next = 0
  const gone = () => {
    for (let one = old[next]; one !== undefined && !later.has(one.key); one = old[next]) {
      pairs.push(pairOf(one.line, undefined))
      next += 1
    }
  }
  for (const { key, line } of young) {
    gone()
    pairs.push(pairOf(former.get(key), line))
    if (old[next]?.key === key) next += 1
  }
  for (; next < old.length; next += 1)
    if (!later.has(old[next]?.key ?? '')) pairs.push(pairOf(old[next]?.line, undefined))
  return pairs
}

/** Whether a step reads otherwise than before. */
export const isChanged = ({ before, after }: LinePair): boolean => before?.sentence !== after?.sentence
