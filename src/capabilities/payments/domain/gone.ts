/** Kept in the place of a person's words when a run of one holds nothing any more. */
export const emptied = 'emptied'

/** Kept, with the number of the other run, when its month had left under that one before a restore. */
const replacedBy = 'replaced by '

/** Why the house itself let a run go. */
export type HouseReason = { readonly kind: 'emptied' } | { readonly kind: 'replaced'; readonly by: string }

/** Reads a kept reason: the house's own; undefined for what a person wrote. */
export function houseReason(kept: string): HouseReason | undefined {
  if (kept === emptied) return { kind: 'emptied' }
  return kept.startsWith(replacedBy) ? { kind: 'replaced', by: kept.slice(replacedBy.length) } : undefined
}
