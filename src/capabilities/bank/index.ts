/**
 * Files to and from the bank: written, read, checked against the schemas, kept. This room knows no other, so that the
 * payments may write with it and the statements read with it.
 */
export type { AnswerItem, BankAnswer } from './domain/answer.ts'
export type { BankReason } from './domain/message.ts'
export type { SchemaTrouble } from './domain/schema-words.ts'
export type { Statement, StatementEntry, StatementPart } from './domain/statement.ts'
export {
  faultsOf,
  type PayeeAddress,
  type Payer,
  type Transfer,
  type TransferBatch,
  type TransferFault,
  type TransferNote,
  type TransferRun,
} from './domain/transfer.ts'
export { differencesOf } from './domain/write-transfers.ts'
export { type KeptRun, keepRun } from './files/keep-run.ts'
export type { PrepareRefusal } from './files/prepare-files.ts'
export {
  type FileRefusal,
  largestBankFile,
  readAnswerFile,
  readStatementFile,
  readTransferFile,
} from './files/read-files.ts'
export { type BankFileCard, bankFile, bankFileNamed, filesOfRun } from './queries/bank-files.ts'
