import { parseIban } from '#kernel/iban.ts'
import { parseStructuredReference } from '#kernel/structured-reference.ts'
import { type BankText, bankText } from './bank-text.ts'

/** Where a payee lives, in parts. Town and country must be there, or no address is written at all. */
export type PayeeAddress = {
  readonly street: string | null
  readonly houseNumber: string | null
  readonly postalCode: string | null
  readonly town: string | null
  /** Two letters. */
  readonly country: string | null
}

/** One payment to order. */
export type Transfer = {
  /** The same however often the file is written: by it the bank's answer finds the payment. 1 to 35 characters. */
  readonly endToEndId: string
  /** In cents of euro, more than nothing. */
  readonly amount: number
  readonly name: string
  readonly iban: string
  readonly address?: PayeeAddress | undefined
  /** A structured reference of twelve digits, with or without its signs, or words; null: none. */
  readonly reference: string | null
}

/** Who pays, from which account. */
export type Payer = {
  readonly name: string
  readonly iban: string
  readonly bic: string | null
  /** Number of the organisation as the bank knows it, such as the one of the Crossroads Bank for Enterprises. */
  readonly organisationNumber: string | null
}

/** Payments that leave on one day, at one speed. `instant`: within seconds, for urgent aid. */
export type TransferBatch = {
  /** ISO day. */
  readonly executeOn: string
  readonly speed: 'normal' | 'instant'
  readonly transfers: readonly Transfer[]
}

/** A run of payments, as it was approved. The same run gives the same bytes. */
export type TransferRun = {
  /** 1 to 28 characters: parts of a large run, and their batches, add theirs behind it. */
  readonly messageId: string
  /** When the run was approved; never the time of writing. */
  readonly createdAt: Temporal.Instant
  readonly payer: Payer
  readonly batches: readonly TransferBatch[]
}

/** The scheme carries 0.01 to 999,999,999.99 (EPC132-08, InstdAmt). */
export const largestTransfer = 99_999_999_999
export const longestName = 70
export const longestWords = 140

/** Why an item, or the run (without `endToEndId`), cannot be written. */
export type TransferFault = {
  readonly endToEndId?: string
  readonly kind:
    | 'name-not-latin'
    | 'payer-name-not-latin'
    | 'account-wrong'
    | 'payer-account-wrong'
    | 'payer-bank-wrong'
    | 'amount-out-of-range'
    | 'id-malformed'
    | 'id-twice'
    | 'message-id-malformed'
    | 'nothing-to-pay'
}

/** What had to be written differently from what is known; the page says so. */
export type TransferNote = {
  readonly endToEndId: string
  readonly kind: 'name-shortened' | 'reference-shortened' | 'reference-left-out' | 'address-left-out'
}

const isId = (text: string, most: number) =>
  text.length <= most &&
  /^[A-Za-z0-9?:().,'+ -](?:[A-Za-z0-9/?:().,'+ -]*[A-Za-z0-9?:().,'+-])?$/.test(text) &&
  !text.includes('//')

type Judged = { readonly kind: TransferFault['kind']; readonly holds: boolean }

const ofItem = ({ endToEndId, amount, name, iban }: Transfer): readonly Judged[] => [
  { kind: 'id-malformed', holds: !isId(endToEndId, 35) },
  { kind: 'name-not-latin', holds: bankText(name, longestName) === undefined },
  { kind: 'account-wrong', holds: !parseIban(iban).ok },
  {
    kind: 'amount-out-of-range',
    holds: !Number.isInteger(amount) || amount < 1 || amount > largestTransfer,
  },
]

const ofRun = ({ messageId, payer }: TransferRun, count: number): readonly Judged[] => [
  { kind: 'message-id-malformed', holds: !isId(messageId, 28) },
  { kind: 'payer-name-not-latin', holds: bankText(payer.name, longestName) === undefined },
  { kind: 'payer-account-wrong', holds: !parseIban(payer.iban).ok },
  {
    kind: 'payer-bank-wrong',
    holds: payer.bic !== null && !/^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(payer.bic),
  },
  { kind: 'nothing-to-pay', holds: count === 0 },
]

const held = (judged: readonly Judged[]) => judged.filter(({ holds }) => holds).map(({ kind }) => kind)

/** Everything that keeps a run from being written: all of it, each with the item it concerns. */
export function faultsOf(run: TransferRun): readonly TransferFault[] {
  const transfers = run.batches.flatMap(({ transfers }) => transfers)
  const seen = new Set<string>()
  const faults: TransferFault[] = held(ofRun(run, transfers.length)).map(kind => ({ kind }))
  for (const transfer of transfers) {
    const { endToEndId } = transfer
    for (const kind of held(ofItem(transfer))) faults.push({ endToEndId, kind })
    if (seen.has(endToEndId)) faults.push({ endToEndId, kind: 'id-twice' })
    seen.add(endToEndId)
  }
  return faults
}

/** What is said to the payee: twelve checked digits, or words. */
export type Communication =
  | { readonly kind: 'structured'; readonly digits: string }
  | ({ readonly kind: 'words' } & BankText)

/** A reference as it is written; undefined when there is none, or none that can be written. */
export function communicationOf(reference: string | null): Communication | undefined {
  if (reference === null || reference.trim() === '') return undefined
  const structured = parseStructuredReference(reference)
  if (structured.ok) return { kind: 'structured', digits: structured.value }
  const words = bankText(reference, longestWords)
  return words === undefined ? undefined : { kind: 'words', ...words }
}
