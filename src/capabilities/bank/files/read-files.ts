import { ok, type Result, refuse } from '#kernel/result.ts'
import type { XmlElement } from '#kernel/xml.ts'
import { readXml, type XmlDocument, type XmlRefusal } from '#platform/xml/read-xml.ts'
import {
  type AnswerItem,
  answerIn,
  answerNamespace,
  answerRecord,
  type BankAnswer,
  itemIn,
} from '../domain/answer.ts'
import { type MessageFault, Unusable } from '../domain/message.ts'
import {
  runIn,
  transferIn,
  transferRecord,
  type WrittenRun,
  type WrittenTransfer,
} from '../domain/read-transfers.ts'
import {
  entryIn,
  expectedClosing,
  type Statement,
  type StatementEntry,
  statementIn,
  statementNamespace,
  statementRecord,
} from '../domain/statement.ts'
import { transferNamespace } from '../domain/write-transfers.ts'

/** Files of a bank above this are refused unread: some ten thousand movements. */
export const largestBankFile = 20 * 1024 * 1024

/** Why a file from the bank is not taken, in a kind that has its sentence. */
export type FileRefusal =
  | XmlRefusal
  | MessageFault
  | { readonly kind: 'other-message'; readonly found: string; readonly expected: string }
  | { readonly kind: 'no-statement' }
  | {
      readonly kind: 'balance'
      readonly statement: string
      readonly openingCents: number
      readonly entriesCents: number
      readonly closingCents: number
    }

type Taking = {
  readonly namespace: string
  readonly record: string
  readonly most: number
  onRecord(record: XmlElement, parents: readonly XmlElement[]): void
}

/** Reads a message of one kind; a fault of its content is a refusal, like one of its form. */
function take<Value>(
  bytes: Uint8Array,
  { namespace, record, most, onRecord }: Taking,
  make: (document: XmlDocument) => Value,
): Result<Value, FileRefusal> {
  try {
    const read = readXml(bytes, { most, records: new Set([record]), onRecord })
    if (!read.ok) return read
    const found = read.value.namespace
    if (found !== namespace) return refuse({ kind: 'other-message', found, expected: namespace })
    return ok(make(read.value))
  } catch (error) {
    if (error instanceof Unusable) return refuse(error.fault)
    throw error
  }
}

/** Reads a file of payments back. */
export function readTransferFile(bytes: Uint8Array): Result<WrittenRun, FileRefusal> {
  const transfers: WrittenTransfer[] = []
  return take(
    bytes,
    {
      namespace: transferNamespace,
      record: transferRecord,
      most: 1024 * 1024 * 1024,
      onRecord: (record, parents) => void transfers.push(transferIn(record, parents)),
    },
    ({ root }) => runIn(root, transfers),
  )
}

/** Reads the answer of the bank to a file of payments. */
export function readAnswerFile(bytes: Uint8Array): Result<BankAnswer, FileRefusal> {
  const items: AnswerItem[] = []
  return take(
    bytes,
    {
      namespace: answerNamespace,
      record: answerRecord,
      most: largestBankFile,
      onRecord: record => void items.push(itemIn(record)),
    },
    ({ root }) => answerIn(root, items),
  )
}

const balanceFault = (statement: Statement): FileRefusal | undefined => {
  const closing = expectedClosing(statement)
  if (closing === statement.closing.cents) return undefined
  return {
    kind: 'balance',
    statement: statement.id,
    openingCents: statement.opening.cents,
    entriesCents: closing - statement.opening.cents,
    closingCents: statement.closing.cents,
  }
}

/** Reads the statements of a file. One whose balances and movements do not agree refuses the file: something is missing. */
export function readStatementFile(bytes: Uint8Array): Result<readonly Statement[], FileRefusal> {
  const entries = new Map<XmlElement | undefined, StatementEntry[]>()
  const onRecord = (record: XmlElement, parents: readonly XmlElement[]) => {
    const entry = entryIn(record)
    const frame = parents.at(-1)
    const list = entries.get(frame) ?? []
    if (entry !== undefined) list.push(entry)
    entries.set(frame, list)
  }
  const read = take(
    bytes,
    { namespace: statementNamespace, record: statementRecord, most: largestBankFile, onRecord },
    ({ root }) => {
      const frames = root.children[0]?.children.filter(({ name }) => name === 'Stmt') ?? []
      return frames.map(frame => statementIn(frame, entries.get(frame) ?? []))
    },
  )
  if (!read.ok) return read
  if (read.value.length === 0) return refuse({ kind: 'no-statement' })
  const fault = read.value.map(balanceFault).find(each => each !== undefined)
  return fault === undefined ? read : refuse(fault)
}
