import { type Spread, total } from './spread.ts'

/** How many of each waited so long, days in order. */
type Pooled = readonly { readonly these: number; readonly all: number }[]

function pool(these: Spread, those: Spread): Pooled {
  const all = new Map<number, { these: number; all: number }>()
  const add = (spread: Spread, side: 'these' | 'those') => {
    for (const { days, count } of spread) {
      const row = all.get(days) ?? { these: 0, all: 0 }
      row.all += count
      if (side === 'these') row.these += count
      all.set(days, row)
    }
  }
  add(these, 'these')
  add(those, 'those')
  return [...all].toSorted(([a], [b]) => a - b).map(([, row]) => row)
}

/** Twice the mean rank of each group of equal days: whole numbers. */
function doubledRanks(pooled: Pooled): readonly number[] {
  let before = 0
  return pooled.map(({ all }) => {
    const rank = 2 * before + all + 1
    before += all
    return rank
  })
}

function choose(from: number, some: number): number {
  let ways = 1
  for (let each = 1; each <= some; each += 1) ways = (ways * (from - some + each)) / each
  return ways
}

/** Every way to share the waits out between two doors is as likely: those that look as slow, of all. */
function exactChance(pooled: Pooled, ranks: readonly number[], size: number): number {
  const seen = pooled.reduce((sum, { these }, index) => sum + these * (ranks[index] ?? 0), 0)
  let ways: Map<number, number>[] = Array.from({ length: size + 1 }, () => new Map())
  ways[0]?.set(0, 1)
  pooled.forEach(({ all }, index) => {
    const next: Map<number, number>[] = Array.from({ length: size + 1 }, () => new Map())
    ways.forEach((sums, taken) => {
      for (let more = 0; more <= Math.min(all, size - taken); more += 1)
        for (const [sum, count] of sums) {
          const reached = sum + more * (ranks[index] ?? 0)
          const into = next[taken + more]
          into?.set(reached, (into.get(reached) ?? 0) + count * choose(all, more))
        }
    })
    ways = next
  })
  const last = [...(ways[size] ?? [])]
  const sumOf = (list: readonly (readonly [number, number])[]) => list.reduce((sum, [, n]) => sum + n, 0)
  return sumOf(last.filter(([sum]) => sum >= seen)) / sumOf(last)
}

/** The chance of a normal value above `z`. @source Abramowitz & Stegun, Handbook, 1964, 7.1.26; error below 1.5e-7. */
function above(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const sum =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  const tail = (sum * Math.exp(-x * x)) / 2
  return z < 0 ? 1 - tail : tail
}

function normalChance(pooled: Pooled, ranks: readonly number[], size: number): number {
  const all = pooled.reduce((sum, group) => sum + group.all, 0)
  const seen = pooled.reduce((sum, { these }, index) => sum + these * (ranks[index] ?? 0), 0) / 2
  const ties = pooled.reduce((sum, group) => sum + (group.all ** 3 - group.all), 0)
  const variance = ((size * (all - size)) / 12) * (all + 1 - ties / (all * (all - 1)))
  if (variance === 0) return 1
  return above((seen - (size * (all + 1)) / 2 - 0.5) / Math.sqrt(variance))
}

/** Up to so many waits in all, every way is looked at; beyond, the normal curve is close enough. */
const counted = 30

/**
 * How likely waits as long as `these` would be by chance, were both doors alike: Wilcoxon's sum of ranks (Mann-Whitney),
 * one-sided, ties by their mean rank. 1 when either is empty.
 *
 * @source F. Wilcoxon, Individual comparisons by ranking methods, Biometrics Bulletin 1, 1945; H. B. Mann,
 * D. R. Whitney, Annals of Mathematical Statistics 18, 1947, pp. 50-60.
 */
export function chanceOfSlower(these: Spread, those: Spread): number {
  const [size, other] = [total(these), total(those)]
  if (size === 0 || other === 0) return 1
  const pooled = pool(these, those)
  const ranks = doubledRanks(pooled)
  const chance = size + other <= counted ? exactChance : normalChance
  return chance(pooled, ranks, size)
}

/**
 * Chances when many were looked at: each as it stands among all, so that one false alarm in twenty is one for them all.
 *
 * @source S. Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6, 1979.
 */
export function amongAll(chances: readonly number[]): readonly number[] {
  const order = chances.map((chance, index) => ({ chance, index })).toSorted((a, b) => a.chance - b.chance)
  const told = new Map<number, number>()
  let most = 0
  order.forEach(({ chance, index }, place) => {
    most = Math.max(most, Math.min(1, chance * (chances.length - place)))
    told.set(index, most)
  })
  return chances.map((_, index) => told.get(index) ?? 1)
}
