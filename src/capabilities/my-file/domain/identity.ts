import type { Language } from '#kernel/language.ts'
import type { Result } from '#kernel/result.ts'

/** What only this house knows while somebody is away to say who they are. */
export type Kept = { readonly state: string; readonly nonce: string; readonly verifier: string }

/**
 * Why nobody was vouched for. `away`: the provider does not answer. `given-up`: the person turned back. `level`: it was
 * less sure of them than a file asks for. `failed`: what it said does not hold, or was not said to us.
 */
export type ProofRefusal = {
  readonly kind: 'away' | 'given-up' | 'level' | 'failed'
  /** For the log: a code, never the words of the other side. */
  readonly fault: string
}

/** Somebody who vouches for who a person is, such as itsme. An adapter is joined in compose; most houses have none. */
export type IdentityProvider = {
  /** Short, in small letters: in addresses and in the journal. */
  readonly id: string
  /** On the button. */
  readonly name: string
  /** Where the browser goes, and what to keep until it is back. `back`: where it comes back to. */
  begin(asked: {
    readonly back: string
    readonly language: Language
  }): Promise<Result<{ readonly address: string; readonly kept: Kept }, ProofRefusal>>
  /** Reads the address with which a browser came back. `number`: as the provider writes it; undefined when it gives none. */
  finish(came: {
    readonly address: URL
    readonly kept: Kept
  }): Promise<Result<{ readonly number: string | undefined }, ProofRefusal>>
  /** Our public keys, for the provider to fetch. */
  readonly publicKeys: readonly Readonly<Record<string, unknown>>[]
}
