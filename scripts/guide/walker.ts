/**
 * Somebody who walks through the pages of a person, in French: on a small telephone that takes pictures, with the keyboard
 * alone, or by the pages themselves without a browser. Whatever is done is done as a page without script allows it.
 */
export type Walker = {
  open(path: string): Promise<void>
  /** Opens what the first link in the main part leads to whose address holds this. */
  follow(part: string): Promise<void>
  /** Writes into fields, by their names. */
  write(values: Readonly<Record<string, string | number>>): Promise<void>
  /** Ticks a box or a circle. */
  tick(name: string, value: string): Promise<void>
  /** Chooses a file: a small picture. */
  attach(name: string): Promise<void>
  /** Presses the first button of this name, and waits for the page behind it. */
  press(label: string): Promise<void>
  /** Takes a picture of the page as it stands, for whoever has a camera. */
  take(name: string): Promise<void>
  /** Where the links in the main part lead to whose address begins so. */
  links(start: string): Promise<readonly string[]>
  /** What the first match of this is in the words of the page, or of the paper that a link leads to. */
  find(what: RegExp, paper?: string): Promise<string>
}

/** Gives a new telephone, which knows nothing of what the last one knew. */
export type PickUp = () => Promise<Walker>

/** What opens a file: the code on the receipt, and the birth date. */
export type Key = { readonly code: string; readonly birth: Date }

/** Opens a page and takes its picture. */
export async function see(walker: Walker, path: string, name: string): Promise<void> {
  await walker.open(path)
  await walker.take(name)
}

/** The three fields of a date. */
export const dateFields = (name: string, date: Date): Readonly<Record<string, number>> => ({
  [`${name}-day`]: date.getUTCDate(),
  [`${name}-month`]: date.getUTCMonth() + 1,
  [`${name}-year`]: date.getUTCFullYear(),
})
