/**
 * What came of handing something over. `later`: it surely did not leave, and may be tried again. `refused`: it never will
 * by this address. `unsure`: the line broke after it was handed over; it may have left.
 */
export type Outcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'later' | 'refused' | 'unsure'; readonly fault: Fault }

/** Why, as a code: small letters, digits and dashes; never the words of the other side, which may name somebody. */
export type Fault = string

/** A mail, ready to leave: plain text, one person. */
export type Mail = {
  /** Of the attempt: names the mail, so that what comes back is known again. */
  readonly id: string
  readonly to: string
  /** How the centre calls itself. */
  readonly fromName: string
  /** The address of the service; left out: that of the house. */
  readonly fromAddress?: string | undefined
  readonly subject: string
  readonly text: string
  /** An ISO code. */
  readonly language: string
}

/** A text for a telephone. */
export type Text = {
  /** Of the attempt: the gateway does the same id once. */
  readonly id: string
  readonly to: string
  readonly text: string
  /** Where the gateway says whether it arrived; undefined where we have no address of our own. */
  readonly reportTo: string | undefined
}

/** The ways out that this installation has; what is undefined is closed. Adapters are joined in compose. */
export type WaysOut = {
  readonly mail: ((mail: Mail) => Promise<Outcome>) | undefined
  readonly sms: ((text: Text) => Promise<Outcome>) | undefined
  /** The address of this site when the centre has none of its own. */
  readonly site: string | undefined
}
