import { citizenAddresses, fits } from '../../support/citizen-routes.ts'

/** Forms of a person: those of staff and of machines are in no language. */
export const forms = citizenAddresses('post').filter(address => address.startsWith('/fr/'))

/** What a script sends with a key of the telephone (`passkeys.test.ts`), and what a partner sends (`relay.test.ts`). */
export const elsewhere = [
  '/fr/file/telephone',
  '/fr/file/telephone/options',
  '/fr/file/telephones/options',
  '/fr/file/telephones',
  '/fr/file/telephones/remove',
  '/fr/o/:token',
]

/** Nothing in these can be wrong: they begin, close, take away, or send what stands on the page. */
export const neverRefused = [
  '/fr/file/leave',
  '/fr/file/attestations/back',
  '/fr/asking',
  '/fr/asking/leave',
  '/fr/asking/papers/without',
  '/fr/asking/send',
]

/** Addresses that no path of these stands for. */
export const unmet = (addresses: readonly string[], paths: readonly string[]): readonly string[] =>
  addresses.filter(address => !paths.some(path => fits(address, path)))
