/** Where one goes when no address, or a bad one, came along. */
const home = '/today'

/** A path of this site and of no other: an open redirection would lend our address to a thief. */
export const ownPath = (to: string): string =>
  to.length <= 2_000 && /^\/(?![/\\])[\w\-./?=&%]*$/.test(to) ? to : home
