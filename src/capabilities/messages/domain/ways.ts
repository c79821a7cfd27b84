/** How somebody is told. `counter`: the letter waits until they come. */
export const ways = ['sms', 'email', 'post', 'counter', 'call'] as const
export type Way = (typeof ways)[number]

/** The ways that a machine sends by; the others are done by a human. */
export const isSent = (way: string): way is 'sms' | 'email' => way === 'sms' || way === 'email'

/** What is asked of a person before a way is chosen. */
export type Reached = {
  readonly contactChannel: 'post' | 'phone' | 'sms' | 'email' | 'in-person'
  readonly phone: string | null
  readonly email: string | null
  readonly street: string | null
  readonly postalCode: string | null
  readonly municipality: string | null
  readonly noAddress: boolean
  readonly noOnlineView: boolean
  readonly sharedPhone: boolean
  readonly sharedMail: boolean
  readonly safeContactNote: string | null
}

/** The ways that stand open here: without configuration, neither a text nor a mail leaves. */
export type OpenWays = {
  readonly sms: boolean
  readonly email: boolean
  /** `aside`: the news is about a telephone; no text goes to it, and one calls only where no letter arrives. */
  readonly telephone?: 'aside'
}

/** A way, and the address it is used with. */
export type Chosen = { readonly way: Way; readonly address: string }

/** What was tried already: way and address, as used, and what came of it. */
export type Tried = readonly (Chosen & { readonly state?: string })[]

/** How many times one calls before a letter is written. */
export const mostCalls = 3

/** A number as gateways want it, if it is one that takes a text: in Belgium those of mobile telephones. */
export function mobileNumber(phone: string | null): string | undefined {
  const digits = (phone ?? '').replace(/\(0\)/g, '').replace(/[^+\d]/g, '')
  const whole = digits.startsWith('00')
    ? `+${digits.slice(2)}`
    : digits.startsWith('0')
      ? `+32${digits.slice(1)}`
      : digits
  if (!/^\+[1-9]\d{7,14}$/.test(whole)) return undefined
  return whole.startsWith('+32') && !/^\+324\d{8}$/.test(whole) ? undefined : whole
}

/** Nobody else reads or picks up, and no note asks for care: only then does a machine write to it. */
const isUnwatched = ({ noOnlineView, safeContactNote }: Reached) => !noOnlineView && safeContactNote === null

/** The address of each way that is possible and safe for this person. */
function addresses(person: Reached, open: OpenWays): Readonly<Partial<Record<Way, string>>> {
  const lines = [person.street, [person.postalCode, person.municipality].filter(Boolean).join(' ')]
  const home = lines.filter(Boolean).join(', ')
  const careful = person.safeContactNote !== null
  const mobile =
    open.sms && !person.sharedPhone && isUnwatched(person) ? mobileNumber(person.phone) : undefined
  const mail = open.email && !person.sharedMail && isUnwatched(person) ? person.email : null
  const posted = !careful && !person.noAddress && person.street !== null
  return {
    ...(mobile === undefined ? {} : { sms: mobile }),
    ...(mail === null ? {} : { email: mail }),
    ...(person.phone === null ? {} : { call: person.phone }),
    ...(posted ? { post: home } : { counter: '–' }),
  }
}

const wished: Readonly<Record<Reached['contactChannel'], readonly Way[]>> = {
  sms: ['sms', 'email', 'call', 'post', 'counter'],
  email: ['email', 'sms', 'call', 'post', 'counter'],
  phone: ['call', 'post', 'counter'],
  post: ['post', 'call', 'counter'],
  'in-person': ['post', 'counter', 'call'],
}

/** The order in which ways are taken: first the wish; where a note asks for care, a human who reads it. */
function orderFor({ contactChannel, safeContactNote }: Reached, { telephone }: OpenWays): readonly Way[] {
  if (safeContactNote !== null) return ['call', 'counter']
  const order = wished[contactChannel]
  if (telephone !== 'aside') return order
  return [...order.filter(way => way === 'email' || way === 'post'), 'call', 'counter']
}

/** Whether a way is used up: one calls three times, unless the number is wrong; an address that failed once is not written to again. */
function isSpent(way: Way, address: string, tried: Tried): boolean {
  const same = tried.filter(one => one.way === way && one.address === address)
  if (way !== 'call') return same.length > 0
  return same.length >= mostCalls || same.some(({ state }) => state === 'failed')
}

/**
 * The way to take now: the one the person wished if it is possible and safe, then the next. Something is always left:
 * a letter, or one that waits at the counter. A call that was begun is tried three times before the next way.
 */
export function nextWay(person: Reached, open: OpenWays, tried: Tried): Chosen {
  const possible = addresses(person, open)
  for (const way of orderFor(person, open)) {
    const address = possible[way]
    if (address !== undefined && !isSpent(way, address, tried)) return { way, address }
  }
  return { way: 'counter', address: '–' }
}

/** Whether a way that was chosen earlier is still what the person wants: things may have changed since. */
export const stillSafe = (person: Reached, { way, address }: Chosen): boolean =>
  !isSent(way) || addresses(person, { sms: true, email: true })[way] === address
