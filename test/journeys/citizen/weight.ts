import type { TestHouse } from '../../support/house.ts'
import { ask } from './asked.ts'
import { wantedBy } from './html.ts'
import type { Sight } from './paper-walker.ts'

/** Bytes as sent, packed by brotli: what a phone gets in its first round trip, and what it gets when it goes on. */
export const limits = { first: 14 * 1024, next: 6 * 1024, requests: 5 } as const

/** What a page weighs: alone, with all it makes a browser fetch, and in how many requests. */
export type Weight = {
  readonly path: string
  readonly next: number
  readonly first: number
  readonly requests: number
}

/** Weighs pages as they are sent; what several of them want is fetched once. */
export async function weigh(house: TestHouse, sights: readonly Sight[]): Promise<readonly Weight[]> {
  const known = new Map<string, number>()
  const weightOf = async (path: string) => {
    const bytes = known.get(path) ?? (await ask(house, { method: 'GET', path })).bytes
    known.set(path, bytes)
    return bytes
  }
  return Promise.all(
    sights.map(async ({ path, html, bytes }) => {
      const parts = await Promise.all(wantedBy(html).map(weightOf))
      return {
        path,
        next: bytes,
        first: parts.reduce((sum, each) => sum + each, bytes),
        requests: parts.length + 1,
      }
    }),
  )
}

/** The pages that are too heavy. */
export const tooHeavy = (weights: readonly Weight[]): readonly Weight[] =>
  weights.filter(
    ({ next, first, requests }) => next > limits.next || first > limits.first || requests > limits.requests,
  )
