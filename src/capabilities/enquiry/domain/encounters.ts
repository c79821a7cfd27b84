/** The ways of meeting somebody. A call alone does not open the enquiry: one meets first. */
export const encounterKinds = ['interview', 'visit', 'call', 'video'] as const
export type EncounterKind = (typeof encounterKinds)[number]
