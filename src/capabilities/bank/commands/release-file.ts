import { z } from 'zod'
import { askRelease, confirmRelease, type ReleaseRefusal } from '#capabilities/payments/index.ts'
import { raiseTask, settleTasks } from '#capabilities/requests/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { releaseFiles } from '../domain/access.ts'
import { readTransferFile } from '../files/read-files.ts'
import { type AnswerCard, answerCard, mayBeUnderway } from '../queries/answers.ts'
import { bankFileNamed } from '../queries/bank-files.ts'
import { secondPerson } from '../queries/runs.ts'

export type FileReleaseRefusal =
  | CommonRefusal
  | ReleaseRefusal
  | { readonly kind: 'NotRefusedWhole' | 'MayBeUnderway' | 'AlreadyAsked' }

type OfAnswer = { readonly answerId: string }

/** The answer, when it refuses a whole file of which nothing can be under way. */
async function refusal(
  { db }: CommandContext,
  answerId: string,
): Promise<Result<AnswerCard, FileReleaseRefusal>> {
  const answer = await answerCard(db, answerId)
  if (answer === undefined) return refuse({ kind: 'NotFound' })
  if (answer.status !== 'rejected') return refuse({ kind: 'NotRefusedWhole' })
  return (await mayBeUnderway(db, answer)) ? refuse({ kind: 'MayBeUnderway' }) : ok(answer)
}

/** Says that the bank was asked and carries nothing of the file out. A second person is told, and confirms. */
export const askFileRelease = command<OfAnswer & { readonly reason: string }, OfAnswer, FileReleaseRefusal>({
  name: 'bank:ask-release',
  access: releaseFiles,
  input: z.strictObject({ answerId: z.uuid(), reason: z.string().min(1).max(1000) }),
  async run(context, { answerId, reason }) {
    const answer = await refusal(context, answerId)
    if (!answer.ok) return answer
    const { runId } = answer.value
    if (!(await askRelease(context, { answerId, runId, reason }))) return refuse({ kind: 'AlreadyAsked' })
    const { db, tenantId, actorId, now, today } = context
    const ownerId = await secondPerson(db, runId, actorId)
    const task = {
      tenantId,
      kind: 'bank:release-asked',
      causeId: answerId,
      dueOn: today.toString(),
      now,
    } as const
    if (ownerId !== undefined) await raiseTask(db, { ...task, ownerId })
    context.journal({ detail: { answerId, runId } })
    return ok({ answerId })
  },
})

/** The ids in the very file that left: it is kept as it was written. */
async function idsIn({ db, tenantId, tools }: CommandContext, { fileName }: AnswerCard) {
  const file = await bankFileNamed(db, fileName)
  const read = file === undefined ? undefined : readTransferFile(await tools.files.get(tenantId, file.hash))
  return read?.ok === true ? read.value.transfers.map(({ endToEndId }) => endToEndId) : []
}

/** Another person confirms: the payments of the file wait for the next run, and who asked prepares it. */
export const confirmFileRelease = command<OfAnswer, OfAnswer, FileReleaseRefusal>({
  name: 'bank:confirm-release',
  access: releaseFiles,
  input: z.strictObject({ answerId: z.uuid() }),
  async run(context, { answerId }) {
    const answer = await refusal(context, answerId)
    if (!answer.ok) return answer
    const code = answer.value.reasonCode ?? 'none'
    const endToEndIds = await idsIn(context, answer.value)
    const released = await confirmRelease(context, { answerId, endToEndIds, code })
    if (!released.ok) return released
    const { db, tenantId, actorId: by, now, today } = context
    const settled = { by, now, outcome: answer.value.runNumber, causeIds: [answerId] }
    await settleTasks(db, { ...settled, kind: 'bank:file-refused' })
    await settleTasks(db, { ...settled, kind: 'bank:release-asked' })
    const { count, askedBy: ownerId } = released.value
    const task = { tenantId, kind: 'bank:released', causeId: answerId, ownerId, now } as const
    await raiseTask(db, { ...task, dueOn: today.toString(), detail: { count } })
    context.journal({ detail: { answerId, runId: answer.value.runId, count } })
    return ok({ answerId })
  },
})
