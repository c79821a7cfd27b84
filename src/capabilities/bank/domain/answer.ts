import { childrenOf, elementAt, textAt, type XmlElement } from '#kernel/xml.ts'
import { type BankReason, centsAt, idAt, reasonIn, shown } from './message.ts'

/** What a bank answers to a file of payments, in the version of the schemas this room knows. */
export const answerNamespace = 'urn:iso:std:iso:20022:tech:xsd:pain.002.001.10'
/** The element that holds the answer about one payment. */
export const answerRecord = 'TxInfAndSts'

/** What a status code says. `part`: some were refused, each is named. `going`: taken, and on its way. */
export type AnswerStatus = 'rejected' | 'part' | 'going' | 'done'

/** The answer about one payment. What the bank repeats of it is compared before anything is believed. */
export type AnswerItem = {
  readonly endToEndId: string | null
  readonly status: AnswerStatus
  readonly reason: BankReason | null
  readonly cents: number | null
  readonly iban: string | null
}

/** The answer about a batch of a file. */
export type AnswerBatch = {
  readonly batchId: string
  readonly status: AnswerStatus | null
  readonly reason: BankReason | null
}

/** The answer about one file. */
export type BankAnswer = {
  readonly messageId: string
  /** The file it answers to. */
  readonly originalMessageId: string
  readonly status: AnswerStatus | null
  readonly reason: BankReason | null
  readonly batches: readonly AnswerBatch[]
  readonly items: readonly AnswerItem[]
}

/** Codes of ISO 20022's external lists of group and transaction status; another code is taken as underway. */
const statuses: Readonly<Record<string, AnswerStatus>> = {
  RJCT: 'rejected',
  CANC: 'rejected',
  PART: 'part',
  ACSC: 'done',
  ACCC: 'done',
}

const statusOf = (code: string | undefined): AnswerStatus | null =>
  code === undefined ? null : (statuses[code] ?? 'going')

/** The answer about one payment. A payment that is listed with a reason and no status was refused. */
export function itemIn(record: XmlElement): AnswerItem {
  const original = elementAt(record, 'OrgnlTxRef')
  const reason = reasonIn(childrenOf(record, 'StsRsnInf'))
  const repeats = textAt(original, 'Amt/InstdAmt') !== undefined
  return {
    endToEndId: shown(textAt(record, 'OrgnlEndToEndId')),
    status: statusOf(textAt(record, 'TxSts')) ?? (reason === null ? 'going' : 'rejected'),
    reason,
    cents: repeats ? centsAt(original, 'Amt/InstdAmt') : null,
    iban: shown(textAt(original, 'CdtrAcct/Id/IBAN')?.replace(/\s/g, '')),
  }
}

const batchIn = (element: XmlElement): AnswerBatch => ({
  batchId: idAt(element, 'OrgnlPmtInfId'),
  status: statusOf(textAt(element, 'PmtInfSts')),
  reason: reasonIn(childrenOf(element, 'StsRsnInf')),
})

/** An answer from its frame and the payments it names. @throws Unusable */
export function answerIn(root: XmlElement, items: readonly AnswerItem[]): BankAnswer {
  const message = root.children[0]
  const group = elementAt(message, 'OrgnlGrpInfAndSts')
  return {
    messageId: idAt(message, 'GrpHdr/MsgId'),
    originalMessageId: idAt(group, 'OrgnlMsgId'),
    status: statusOf(textAt(group, 'GrpSts')),
    reason: reasonIn(group === undefined ? [] : childrenOf(group, 'StsRsnInf')),
    batches: childrenOf(message, 'OrgnlPmtInfAndSts').map(batchIn),
    items,
  }
}
