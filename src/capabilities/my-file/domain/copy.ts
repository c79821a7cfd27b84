/** How the demand for a copy came to the desk. */
export const copyChannels = ['counter', 'phone', 'paper', 'visit'] as const

/** How the worker knew that it was the person: a card, somebody they know, the code with its birth date. */
export const identities = ['card', 'known', 'code'] as const

/** For how many days a demand opens the copy again: our own habit. Later, one demands again. */
export const daysOpen = 7

/** Copies are made by those who read the whole file, and by who watches over data. */
export const giveCopies = { caseworker: 'service', lead: 'service', director: 'any', dpo: 'any' } as const

/** One of these codes; the first when the database holds something newer than this program. */
export const codeIn = <Code extends string>(codes: readonly [Code, ...Code[]], text: string): Code =>
  codes.find(code => code === text) ?? codes[0]

/** True while a copy that was given opens again. */
export const isOpen = ({ givenAt }: { readonly givenAt: Temporal.Instant }, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, givenAt.add({ hours: 24 * daysOpen })) < 0
