/** The doors of one request. All ask the same questions and open the same file with the same clocks. */
export const doors = ['web', 'paper', 'phone', 'counter', 'partner'] as const
export type Door = (typeof doors)[number]

/** The doors at which a worker writes down what is said, or was written. */
export const staffDoors = ['counter', 'phone', 'paper', 'partner'] as const satisfies readonly Door[]
export type StaffDoor = (typeof staffDoors)[number]

/** How a person agreed that a partner asks on their behalf. There is no fourth way: without one, nothing is taken. */
export const consents = ['beside', 'written', 'by-phone'] as const
export type Consent = (typeof consents)[number]

/** Who asked on behalf of a person, how they are reached, and how the person agreed. */
export type Partner = {
  readonly organisation: string
  readonly worker: string
  readonly phone: string
  readonly consent: Consent
}

/** Doors where the person is there to hear what was written down; a paper says it itself. */
export const readsBack = (door: StaffDoor): boolean => door !== 'paper'
