/** What a page keeps for its next step, closed so that the browser can neither read nor change it. */
export type Ticket = {
  readonly purpose: 'sign-in' | 'set-factor'
  readonly workerId: string
  /** ISO instant after which it opens nothing. */
  readonly until: string
  /** For `set-factor`: the secret and the paper codes that were shown. */
  readonly secret?: string | undefined
  readonly recovery?: readonly string[] | undefined
}

/** How long each lives, in minutes: time to type a code, time to find the phone and print. */
export const ticketMinutes = { 'sign-in': 5, 'set-factor': 20 } as const
