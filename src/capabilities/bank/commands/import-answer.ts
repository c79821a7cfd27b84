import { z } from 'zod'
import { lockSchedule, rejectPayments } from '#capabilities/payments/index.ts'
import { raiseTasks } from '#capabilities/requests/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { isUploaded } from '#platform/http/form-fields.ts'
import type { UploadedFile } from '#platform/http/form-files.ts'
import { workWithBank } from '../domain/access.ts'
import { type AnswerItem, type AnswerStatus, answerNamespace, type BankAnswer } from '../domain/answer.ts'
import { judgeRefusal, type RefusalVerdict } from '../domain/match.ts'
import { schemaTrouble } from '../domain/schema-words.ts'
import { readAnswerFile } from '../files/read-files.ts'
import { bankFileNamed } from '../queries/bank-files.ts'
import { paymentsNamed } from '../queries/payments.ts'
import { insertAnswer } from '../store/answers.ts'
import type { ImportRefusal } from './import-statement.ts'

const input = z.strictObject({ file: z.custom<UploadedFile>(isUploaded) })

export type AnswerRefusal =
  | Exclude<ImportRefusal, { kind: 'OtherAccount' }>
  | { readonly kind: 'OtherFile'; readonly messageId: string }

type NewTask = Parameters<typeof raiseTasks>[1][number]
type Refused = {
  readonly item: AnswerItem
  readonly verdict: RefusalVerdict
  readonly dossierId: string | undefined
}

/** The council's profile knows refusals only: an answer that says yes is outside it, and cannot be checked by it. */
async function schemaOf(
  { tools }: CommandContext,
  bytes: Uint8Array,
  { status, batches, items }: BankAnswer,
): Promise<Result<'valid' | 'not-checked' | 'outside', AnswerRefusal>> {
  const all = [status, ...batches.map(batch => batch.status), ...items.map(item => item.status)]
  if (all.some(each => each !== null && each !== 'rejected')) return ok('outside')
  const answer = await tools.schemas.check(answerNamespace, bytes)
  if (answer.kind !== 'invalid') return ok(answer.kind)
  return refuse({
    kind: 'AgainstSchema',
    faults: answer.faults.map(fault => schemaTrouble(fault, () => null)),
  })
}

/** What is said of the file as a whole: by the group, or by all of its batches. */
function wholeStatus({ status, batches, items }: BankAnswer): AnswerStatus | null {
  if (status !== null) return status
  const refused = batches.filter(batch => batch.status === 'rejected').length
  if (refused > 0) return refused === batches.length ? 'rejected' : 'part'
  return items.some(item => item.status === 'rejected') ? 'part' : null
}

async function judged({ db }: CommandContext, items: readonly AnswerItem[]): Promise<readonly Refused[]> {
  const refused = items.filter(({ status }) => status === 'rejected')
  const payments = await paymentsNamed(db, [
    ...new Set(refused.flatMap(({ endToEndId }) => endToEndId ?? [])),
  ])
  const known = new Map(payments.map(payment => [payment.endToEndId, payment]))
  const seen = new Set<string>()
  return refused.map(item => {
    const payment = known.get(item.endToEndId ?? '')
    const again = payment !== undefined && seen.has(payment.id)
    if (payment !== undefined) seen.add(payment.id)
    const verdict = judgeRefusal(item, again ? { ...payment, state: 'rejected' } : payment)
    return { item, verdict, dossierId: payment?.dossierId }
  })
}

async function follow(context: CommandContext, refused: readonly Refused[]): Promise<void> {
  const { db, tenantId, actorId, now, today } = context
  const payments = refused.flatMap(({ item, verdict }) =>
    verdict.outcome === 'rejected'
      ? [{ paymentId: verdict.paymentId, failedOn: today.toString(), code: item.reason?.code ?? 'none' }]
      : [],
  )
  const done = await rejectPayments(db, { tenantId, now, by: actorId, payments })
  if (done.length !== payments.length) throw new Error('A payment changed while the answer was taken in.')
}

/** What a human must look at: a whole file refused, or a refusal that does not fit the payment. */
function tasksOf(
  { tenantId, actorId, now, today }: CommandContext,
  answer: { readonly id: string; readonly status: AnswerStatus | null; readonly batches: number },
  refused: readonly Refused[],
): readonly NewTask[] {
  const common = { tenantId, ownerId: actorId, dueOn: today.toString(), now }
  const whole = answer.status === 'rejected' || answer.batches > 0
  const ofFile = whole ? [{ ...common, kind: 'bank:file-refused' as const, causeId: answer.id }] : []
  const ofItems = refused.flatMap(({ verdict, dossierId }) =>
    verdict.outcome === 'difference'
      ? [
          {
            ...common,
            kind: 'bank:refusal-differs' as const,
            causeId: verdict.paymentId,
            dossierId,
            detail: { trouble: verdict.trouble },
          },
        ]
      : [],
  )
  return [...ofFile, ...ofItems]
}

/**
 * Takes in what the bank answered to a file. Payments it refuses by name are refused here, and their pilots told. A
 * whole file refused changes no payment: it may be that the first copy is being carried out, so a human looks first.
 */
export const importAnswer = command<
  z.infer<typeof input>,
  { answerId: string },
  AnswerRefusal | CommonRefusal
>({
  name: 'bank:import-answer',
  access: workWithBank,
  input,
  async run(context, { file }) {
    const read = readAnswerFile(file.bytes)
    if (!read.ok) return refuse({ kind: 'Unreadable', why: read.refusal })
    const answer = read.value
    const about = await bankFileNamed(context.db, answer.originalMessageId)
    if (about === undefined) return refuse({ kind: 'OtherFile', messageId: answer.originalMessageId })
    const schema = await schemaOf(context, file.bytes, answer)
    if (!schema.ok) return schema
    const { hash } = await context.tools.files.put(context.tenantId, file.bytes)
    await lockSchedule(context.db, context.tenantId)
    const status = wholeStatus(answer)
    const refused = await judged(context, answer.items)
    const answerId = await insertAnswer(context, {
      answer,
      status,
      fileId: about.id,
      hash,
      schema: schema.value,
      refused,
    })
    if (answerId === undefined) return refuse({ kind: 'TakenBefore', statement: answer.messageId })
    await follow(context, refused)
    const batches = answer.batches.filter(batch => batch.status === 'rejected').length
    await raiseTasks(context.db, tasksOf(context, { id: answerId, status, batches }, refused))
    context.journal({ detail: { answerId, refused: refused.length } })
    return ok({ answerId })
  },
})
