/** A source of choices that anyone can repeat: the same state gives the same choices, on every machine. */
export type Random = {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number
  /** A whole number of the closed range. */
  between(from: number, to: number): number
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  /** Picks by weight. */
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item
  bytes(length: number): Uint8Array
}

/** The 32 bits that follow a state; the finisher of SplitMix32, which passes through all of them. */
function mixed(state: number): number {
  let bits = state
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad)
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97)
  return (bits ^ (bits >>> 15)) >>> 0
}

/**
 * A generator of its own, because `Math.random` cannot be repeated. Made for invented data: never for a secret.
 *
 * @source Guy L. Steele, Doug Lea, Christine H. Flood, Fast Splittable Pseudorandom Number Generators, 2014.
 */
export function createRandom(seed: number): Random {
  let state = mixed(seed ^ 0x5eed)
  const next = () => {
    state = (state + 0x9e3779b9) | 0
    return mixed(state)
  }
  const below = (limit: number) => Math.floor((next() / 2 ** 32) * limit)
  const random: Random = {
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: probability => next() / 2 ** 32 < probability,
    pick: items => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('Nothing to pick from.')
      return item
    },
    weighted: items => {
      let left = below(items.reduce((sum, [, weight]) => sum + weight, 0))
      for (const [item, weight] of items) {
        left -= weight
        if (left < 0) return item
      }
      throw new Error('Nothing to pick from.')
    },
    bytes: length => Uint8Array.from({ length }, () => next() & 0xff),
  }
  return random
}
