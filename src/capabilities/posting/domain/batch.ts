/** How many letters are printed as one: a tray of a printer, and what is sorted by hand without losing count. */
export const mostInBatch = 500

/** `making`: it is being put together. `stuck`: one letter could not be joined. `undone`: its letters wait again. */
export type BatchState = 'making' | 'ready' | 'stuck' | 'posted' | 'undone'

/** What may still be done with a batch. */
export const mayUndo = (state: BatchState): boolean =>
  state === 'making' || state === 'ready' || state === 'stuck'

/** One or two sides: what a page may ask for. */
export const sidesOf = ['two', 'one'] as const

/** The number of a registered item as it was typed or scanned: without spaces, in capitals; undefined when it is none. */
export function readRegistered(typed: string): string | undefined {
  const number = typed.toUpperCase().replace(/[\s.-]/g, '')
  return /^[0-9A-Z]{8,30}$/.test(number) ? number : undefined
}
