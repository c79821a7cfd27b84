import { parseMoney } from '#kernel/money.ts'
import { textAt, type XmlElement } from '#kernel/xml.ts'

/** A payment as it stands in a file. */
export type WrittenTransfer = {
  readonly endToEndId: string
  readonly cents: number
  readonly iban: string
  readonly name: string
  /** The digits or the words for the payee. */
  readonly reference: string | null
  /** Id of the batch it stands in, and the day of that batch. */
  readonly batchId: string
  readonly executeOn: string
}

/** A file of transfers as it was read back. */
export type WrittenRun = {
  readonly messageId: string
  readonly payerIban: string
  readonly declaredCount: number
  readonly declaredCents: number
  /** Batches that do not hold what they declare. */
  readonly unevenBatches: readonly string[]
  readonly transfers: readonly WrittenTransfer[]
}

/** The element that holds one payment. */
export const transferRecord = 'CdtTrfTxInf'

/** Reads one payment; `parents` are the elements around it, outermost first. */
export function transferIn(record: XmlElement, parents: readonly XmlElement[]): WrittenTransfer {
  const batch = parents.at(-1)
  const amount = parseMoney(textAt(record, 'Amt/InstdAmt') ?? '')
  return {
    endToEndId: textAt(record, 'PmtId/EndToEndId') ?? '',
    cents: amount.ok ? amount.value : Number.NaN,
    iban: textAt(record, 'CdtrAcct/Id/IBAN') ?? '',
    name: textAt(record, 'Cdtr/Nm') ?? '',
    reference: textAt(record, 'RmtInf/Strd/CdtrRefInf/Ref') ?? textAt(record, 'RmtInf/Ustrd') ?? null,
    batchId: textAt(batch, 'PmtInfId') ?? '',
    executeOn: textAt(batch, 'ReqdExctnDt/Dt') ?? '',
  }
}

const sumOf = (element: XmlElement | undefined) => {
  const read = parseMoney(textAt(element, 'CtrlSum') ?? '')
  return read.ok ? read.value : Number.NaN
}
const countOf = (element: XmlElement | undefined) => Number(textAt(element, 'NbOfTxs') ?? Number.NaN)
const total = (transfers: readonly WrittenTransfer[]) => transfers.reduce((sum, { cents }) => sum + cents, 0)

/** Joins what stands around the payments with the payments themselves. */
export function runIn(root: XmlElement, transfers: readonly WrittenTransfer[]): WrittenRun {
  const message = root.children[0]
  const header = message?.children.find(({ name }) => name === 'GrpHdr')
  const batches = message?.children.filter(({ name }) => name === 'PmtInf') ?? []
  const held = Map.groupBy(transfers, ({ batchId }) => batchId)
  const uneven = batches.filter(batch => {
    const inside = held.get(textAt(batch, 'PmtInfId') ?? '') ?? []
    return countOf(batch) !== inside.length || sumOf(batch) !== total(inside)
  })
  return {
    messageId: textAt(header, 'MsgId') ?? '',
    payerIban: textAt(batches[0], 'DbtrAcct/Id/IBAN') ?? '',
    declaredCount: countOf(header),
    declaredCents: sumOf(header),
    unevenBatches: uneven.map(batch => textAt(batch, 'PmtInfId') ?? ''),
    transfers,
  }
}
