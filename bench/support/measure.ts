/** What a run of one thing took: how many a second, and how long half, and 99 in 100, of them took at most (ms). */
export type Measured = {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly count: number
}

const share = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0

/** The middle one. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

type Load = { readonly connections: number; readonly seconds: number }

/** Does one thing again and again on several lines at once, each waiting for its own answer, for some seconds. */
export async function measure(
  { connections, seconds }: Load,
  once: (line: number) => Promise<unknown>,
): Promise<Measured> {
  const took: number[] = []
  const begun = performance.now()
  const end = begun + seconds * 1_000
  const work = async (line: number) => {
    while (performance.now() < end) {
      const start = performance.now()
      await once(line)
      took.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: connections }, (_, line) => work(line)))
  const elapsed = (performance.now() - begun) / 1_000
  const sorted = took.toSorted((a, b) => a - b)
  return {
    perSecond: took.length / elapsed,
    p50: share(sorted, 0.5),
    p99: share(sorted, 0.99),
    count: took.length,
  }
}

/** Some runs, and of each number the middle one. */
export async function middleOf(runs: number, run: () => Promise<Measured>): Promise<Measured> {
  const all: Measured[] = []
  for (let nth = 0; nth < runs; nth += 1) all.push(await run())
  const of = (key: keyof Measured) => median(all.map(each => each[key]))
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99'), count: of('count') }
}

const line = ({ perSecond, p50, p99, count }: Measured) =>
  `${perSecond.toFixed(0)} a second, half within ${p50.toFixed(1)} ms, 99 in 100 within ${p99.toFixed(1)} ms (${count} a run)`

/** One line for people. */
export const say = (what: string, measured: Measured): void => console.log(`${what}: ${line(measured)}`)
