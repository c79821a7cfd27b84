import { createHmac, randomBytes } from 'node:crypto'
import { isIPv6 } from 'node:net'

/**
 * How often one address may begin to sign in, in how many minutes. A house full of workers, a library or a whole operator
 * of telephones may stand behind one address: this stops a flood, and nobody else.
 */
export const startsAllowed = { most: 300, minutes: 10 } as const

/** How many addresses are remembered at once; the longest known is forgotten first. */
const mostKnown = 20_000

/** Which way in is begun: each is counted apart. */
export type Door = 'staff-key' | 'file-key' | 'identity'

type Beginning = {
  readonly tenantId: string
  readonly door: Door
  readonly from: string
  readonly now: Temporal.Instant
}

/** Counts how often one address begins to sign in. */
export type Starts = {
  /** Counts one more; gives the minutes to wait, 0 when it may begin. */
  begin(beginning: Beginning): number
}

const groups = (text: string) => text.split(':').filter(group => group !== '')

/** One line to the internet: an address of IPv6 stands for the half that its owner cannot choose. */
export function networkOf(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(bare)) return bare
  const [head = '', tail] = bare.split('::')
  const [before, after] = [groups(head), groups(tail ?? '')]
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  return [...before, ...zeros, ...after].slice(0, 4).join(':')
}

/**
 * Counts in memory only, under a key of this process: no address is written anywhere, and a flood costs the database
 * nothing. Several processes count apart.
 */
export function createStarts(): Starts {
  const secret = randomBytes(32)
  const known = new Map<string, { readonly until: Temporal.Instant; count: number }>()
  return {
    begin({ tenantId, door, from, now }) {
      const named = `${tenantId} ${door} ${networkOf(from)}`
      const key = createHmac('sha256', secret).update(named).digest('base64url')
      const { minutes, most } = startsAllowed
      const seconds = known.get(key)?.until.since(now).total('seconds') ?? 0
      // A clock that was set back makes nobody wait longer than the wait itself.
      if (seconds <= 0 || seconds > minutes * 60) {
        known.delete(key)
        known.set(key, { until: now.add({ minutes }), count: 0 })
      }
      for (const oldest of known.keys()) if (known.size > mostKnown) known.delete(oldest)
      const window = known.get(key)
      if (window === undefined) return 0
      window.count += 1
      return window.count > most ? Math.ceil(window.until.since(now).total('minutes')) : 0
    },
  }
}
