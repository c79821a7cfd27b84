import { createHash } from 'node:crypto'
import { bookRun } from '#capabilities/ledger/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { paymentsLocked } from '../queries/locked.ts'
import { type UrgentPayment, urgentPayment, urgentRight } from '../queries/urgent-payment.ts'
import { keepReceipt } from './counter.ts'
import { lockSchedule, type Writing } from './lock.ts'
import { openEntitlements } from './open-entitlements.ts'
import { closePreparation, fillRun } from './prepare.ts'
import { approve, openRun } from './runs.ts'
import { markRunSent, markRunWritten, settlePayments } from './settlement.ts'

/** A decision of the presidency that gives money today. `writtenBy`: who wrote it down; the run is prepared in that name. */
export type UrgentPay = { readonly decisionId: string; readonly writtenBy: string }

/** Why the money of an urgent aid does not leave this way. */
export type UrgentPayRefusal = {
  readonly kind: 'PaymentsLocked' | 'NothingToPay' | 'SamePerson' | 'InOtherRun' | 'AlreadyLeft' | 'OtherWay'
}

async function makeRun(writing: Writing, { decisionId, writtenBy }: UrgentPay): Promise<void> {
  const { db, tenantId, now, today } = writing
  const right = await urgentRight(db, decisionId)
  if (right === undefined) await openEntitlements(db, { tenantId, decisionIds: [decisionId], now })
  const entitlementId = right ?? (await urgentRight(db, decisionId))
  if (entitlementId === undefined) return
  const executeOn = today.toString()
  const month = `${executeOn.slice(0, 7)}-01`
  const run = await openRun({ ...writing, actorId: writtenBy }, { kind: 'urgent', month, executeOn })
  await fillRun(writing, { runId: run.id, executeOn, entitlementId })
  await closePreparation(db, run.id)
}

/**
 * Prepares a run of one for an urgent aid, in the transaction of its decision; asked again, it is there already. While
 * payments are locked it waits: the aid is decided all the same.
 */
export async function prepareUrgent(writing: Writing, pay: UrgentPay): Promise<void> {
  await lockSchedule(writing.db, writing.tenantId)
  if (await paymentsLocked(writing.db)) return
  if ((await urgentPayment(writing.db, pay.decisionId)) === undefined) await makeRun(writing, pay)
}

type Ready = Result<UrgentPayment, UrgentPayRefusal>

/** The payment that is about to leave; its run is approved by who lets it leave, another than who wrote the decision down. */
async function approved(writing: Writing, pay: UrgentPay, method: UrgentPayment['method']): Promise<Ready> {
  const { db, tenantId, actorId, now } = writing
  if (await paymentsLocked(db)) return refuse({ kind: 'PaymentsLocked' })
  await prepareUrgent(writing, pay)
  const payment = await urgentPayment(db, pay.decisionId)
  if (payment === undefined) return refuse({ kind: 'NothingToPay' })
  if (payment.method !== method) return refuse({ kind: 'OtherWay' })
  if (payment.state !== 'prepared') return refuse({ kind: 'AlreadyLeft' })
  if (payment.runState !== 'prepared') return ok(payment)
  if (payment.runKind !== 'urgent') return refuse({ kind: 'InOtherRun' })
  if (payment.preparedBy === actorId) return refuse({ kind: 'SamePerson' })
  await approve(writing, payment.runId)
  await bookRun(db, { tenantId, actor: actorId, now, runId: payment.runId })
  return ok({ ...payment, runState: 'approved' })
}

/** Hands an urgent aid out at the cash desk, once, against a signature: approved, booked, settled. Gives the run. */
export async function handOutUrgent(
  writing: Writing,
  { signedBy, ...pay }: UrgentPay & { readonly signedBy: string },
): Promise<Result<string, UrgentPayRefusal>> {
  const payment = await approved(writing, pay, 'counter')
  if (!payment.ok) return payment
  const { db, tenantId, actorId: by, now, today } = writing
  const { id: paymentId, runId } = payment.value
  const payments = [{ paymentId, settledOn: today.toString() }]
  const settled = await settlePayments(db, { tenantId, now, by, payments })
  if (settled.length === 0) return refuse({ kind: 'AlreadyLeft' })
  await keepReceipt(writing, { paymentId, signedBy })
  return ok(runId)
}

/** What was typed into the bank's own program stands where the file would: its hash, 64 hexadecimal digits. */
const typed = ({ endToEndId, cents, iban }: UrgentPayment, reference: string): string =>
  createHash('sha256').update(JSON.stringify({ endToEndId, cents, iban, reference })).digest('hex')

/**
 * An urgent transfer was made in the bank's own program, under a reference: no file leaves for it any more. It is sent;
 * the statement settles it. Gives the run.
 */
export async function sendUrgentByHand(
  writing: Writing,
  { reference, ...pay }: UrgentPay & { readonly reference: string },
): Promise<Result<string, UrgentPayRefusal>> {
  const payment = await approved(writing, pay, 'transfer')
  if (!payment.ok) return payment
  const { runId, runKind } = payment.value
  if (runKind !== 'urgent') return refuse({ kind: 'InOtherRun' })
  const { db, tenantId, actorId, now } = writing
  await markRunWritten(db, { tenantId, runId, now, fileHash: typed(payment.value, reference) })
  const sent = await markRunSent(db, { tenantId, runId, now, sentBy: actorId })
  return sent ? ok(runId) : refuse({ kind: 'AlreadyLeft' })
}
