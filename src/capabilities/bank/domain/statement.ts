import { childrenOf, textAt, type XmlElement } from '#kernel/xml.ts'
import { type BankReason, centsAt, dayAt, idAt, needed, reasonIn, shown, Unusable } from './message.ts'

/** The statement a bank sends each day, in the version of the schemas this room knows. */
export const statementNamespace = 'urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'
/** The element that holds one movement. */
export const statementRecord = 'Ntry'

/** One movement, or one part of a movement that the bank booked in one line. Cents: out is negative. */
export type StatementPart = {
  readonly cents: number
  readonly endToEndId: string | null
  readonly counterpartyName: string | null
  readonly counterpartyIban: string | null
  readonly communication: string | null
  /** Why a payment came back. */
  readonly returned: BankReason | null
}

/** One booked line of an account. */
export type StatementEntry = {
  readonly cents: number
  readonly bookedOn: string
  readonly valueOn: string | null
  /** The bank's reference. */
  readonly reference: string | null
  /** The bank undoes a line of before. */
  readonly reversal: 'yes' | 'no'
  readonly text: string | null
  readonly parts: readonly StatementPart[]
  /** Booked in one line without its parts: the file, or the batch of a file, that the bank names. */
  readonly batch: { readonly messageId: string | null; readonly batchId: string | null } | null
}

export type Balance = { readonly cents: number; readonly on: string }

/** A statement of one account, over some days. */
export type Statement = {
  /** The bank's id of it, unique for the account. */
  readonly id: string
  readonly iban: string
  readonly opening: Balance
  readonly closing: Balance
  readonly entries: readonly StatementEntry[]
}

const signed = (element: XmlElement, cents: number) => {
  const side = needed(element, 'CdtDbtInd')
  return side === 'DBIT' ? -cents || 0 : cents
}

const communicationIn = (details: XmlElement) => {
  const words = childrenOf(
    details.children.find(({ name }) => name === 'RmtInf'),
    'Ustrd',
  )
  const text = words.map(word => word.text.trim()).join(' ')
  return textAt(details, 'RmtInf/Strd/CdtrRefInf/Ref') ?? (text === '' ? null : text)
}

/** Who stands on the other side: the payee of what went out, the payer of what came in. */
function counterparty(details: XmlElement, cents: number) {
  const side = cents < 0 ? 'Cdtr' : 'Dbtr'
  const name = textAt(details, `RltdPties/${side}/Pty/Nm`) ?? textAt(details, `RltdPties/${side}/Nm`)
  const iban = textAt(details, `RltdPties/${side}Acct/Id/IBAN`)
  return {
    counterpartyName: shown(name),
    counterpartyIban: shown(iban?.replace(/\s/g, ''))?.slice(0, 34) ?? null,
  }
}

function partIn(details: XmlElement, entryCents: number, alone: { readonly alone: boolean }): StatementPart {
  const path = ['Amt', 'AmtDtls/TxAmt/Amt'].find(each => textAt(details, each) !== undefined)
  if (path === undefined && !alone.alone) throw new Unusable({ kind: 'missing', at: 'TxDtls/Amt' })
  const amount = path === undefined ? Math.abs(entryCents) : centsAt(details, path)
  const outward = (textAt(details, 'CdtDbtInd') ?? (entryCents < 0 ? 'DBIT' : 'CRDT')) === 'DBIT'
  const cents = outward ? -amount || 0 : amount
  const id = textAt(details, 'Refs/EndToEndId')
  return {
    cents,
    endToEndId: id === undefined || id === 'NOTPROVIDED' ? null : shown(id),
    ...counterparty(details, cents),
    communication: shown(communicationIn(details)),
    returned: reasonIn(childrenOf(details, 'RtrInf')),
  }
}

const bare = (cents: number, communication: string | null): StatementPart => ({
  cents,
  endToEndId: null,
  counterpartyName: null,
  counterpartyIban: null,
  communication: shown(communication),
  returned: null,
})

/** The parts of a line; a line whose parts do not add up to it is kept whole, for a human. */
function partsIn(entry: XmlElement, cents: number): readonly StatementPart[] {
  const details = childrenOf(entry, 'NtryDtls').flatMap(each => childrenOf(each, 'TxDtls'))
  const whole = [bare(cents, textAt(entry, 'AddtlNtryInf') ?? null)]
  if (details.length === 0) return whole
  const parts = details.map(each => partIn(each, cents, { alone: details.length === 1 }))
  return parts.reduce((sum, part) => sum + part.cents, 0) === cents ? parts : whole
}

/** What a line that names no payment says of a batch of ours. */
function batchIn(entry: XmlElement): StatementEntry['batch'] {
  const details = childrenOf(entry, 'NtryDtls')
  const named = details.find(each => childrenOf(each, 'Btch').length > 0)
  if (named === undefined || details.some(each => childrenOf(each, 'TxDtls').length > 0)) return null
  return {
    messageId: textAt(named, 'Btch/MsgId') ?? null,
    batchId: textAt(named, 'Btch/PmtInfId') ?? null,
  }
}

/** One line of the account; undefined when the bank has only announced it. @throws Unusable */
export function entryIn(record: XmlElement): StatementEntry | undefined {
  if (needed(record, 'Sts/Cd') !== 'BOOK') return undefined
  const cents = signed(record, centsAt(record, 'Amt'))
  const bookedOn = dayAt(record, 'BookgDt')
  if (bookedOn === undefined) throw new Unusable({ kind: 'missing', at: 'Ntry/BookgDt' })
  return {
    cents,
    bookedOn,
    valueOn: dayAt(record, 'ValDt') ?? null,
    reference: shown(textAt(record, 'AcctSvcrRef') ?? textAt(record, 'NtryRef')),
    reversal: textAt(record, 'RvslInd') === 'true' ? 'yes' : 'no',
    text: shown(textAt(record, 'AddtlNtryInf')),
    parts: partsIn(record, cents),
    batch: batchIn(record),
  }
}

/** The first balance of one of these kinds: of the opening (or the closing before), of the closing. */
function balanceOf(statement: XmlElement, codes: readonly string[]): Balance {
  const balances = childrenOf(statement, 'Bal')
  for (const code of codes) {
    const balance = balances.find(each => textAt(each, 'Tp/CdOrPrtry/Cd') === code)
    const on = dayAt(balance, 'Dt')
    if (balance !== undefined && on !== undefined)
      return { cents: signed(balance, centsAt(balance, 'Amt')), on }
  }
  throw new Unusable({ kind: 'missing', at: `Bal ${codes[0]}` })
}

/** A statement from its frame and its lines. @throws Unusable */
export const statementIn = (frame: XmlElement, entries: readonly StatementEntry[]): Statement => ({
  id: idAt(frame, 'Id'),
  iban: idAt(frame, 'Acct/Id/IBAN').replace(/\s/g, ''),
  opening: balanceOf(frame, ['OPBD', 'PRCD']),
  closing: balanceOf(frame, ['CLBD']),
  entries,
})

/** What opening and lines add up to; the closing balance must be the same. */
export const expectedClosing = ({ opening, entries }: Statement): number =>
  entries.reduce((sum, { cents }) => sum + cents, opening.cents)
