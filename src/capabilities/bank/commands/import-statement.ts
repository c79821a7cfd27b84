import { z } from 'zod'
import { lockSchedule, returnPayments, settlePayments } from '#capabilities/payments/index.ts'
import { raiseTasks } from '#capabilities/requests/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { isUploaded } from '#platform/http/form-fields.ts'
import type { UploadedFile } from '#platform/http/form-files.ts'
import { workWithBank } from '../domain/access.ts'
import { judgeAll } from '../domain/match.ts'
import { type SchemaTrouble, schemaTrouble } from '../domain/schema-words.ts'
import { type Statement, statementNamespace } from '../domain/statement.ts'
import { type FileRefusal, readStatementFile } from '../files/read-files.ts'
import { isOwnAccount, paymentsNamed } from '../queries/payments.ts'
import { insertEntries, insertStatement, type KeptPart } from '../store/statements.ts'
import { nameByHand } from './name-by-hand.ts'
import { openBatches } from './open-batches.ts'

const input = z.strictObject({ file: z.custom<UploadedFile>(isUploaded) })

export type ImportRefusal =
  | CommonRefusal
  | { readonly kind: 'Unreadable'; readonly why: FileRefusal }
  | { readonly kind: 'AgainstSchema'; readonly faults: readonly SchemaTrouble[] }
  | { readonly kind: 'OtherAccount'; readonly iban: string }
  | { readonly kind: 'TakenBefore'; readonly statement: string }

type Checked = { readonly statements: readonly Statement[]; readonly schema: 'valid' | 'not-checked' }

/** A file that can be read, that the schema allows, and of an account of ours. */
async function check(
  { db, tools }: CommandContext,
  bytes: Uint8Array,
): Promise<Result<Checked, ImportRefusal>> {
  const read = readStatementFile(bytes)
  if (!read.ok) return refuse({ kind: 'Unreadable', why: read.refusal })
  for (const { iban } of read.value)
    if (!(await isOwnAccount(db, iban))) return refuse({ kind: 'OtherAccount', iban })
  const answer = await tools.schemas.check(statementNamespace, bytes)
  if (answer.kind !== 'invalid') return ok({ statements: read.value, schema: answer.kind })
  return refuse({
    kind: 'AgainstSchema',
    faults: answer.faults.map(fault => schemaTrouble(fault, () => null)),
  })
}

/** Payments that left are settled, those that came back are returned: each has a human told by the payments' own room. */
async function follow(
  { db, tenantId, actorId, now }: CommandContext,
  kept: readonly KeptPart[],
): Promise<void> {
  const settled = kept.flatMap(({ verdict, entry }) =>
    verdict.state === 'reconciled' ? [{ paymentId: verdict.paymentId, settledOn: entry.bookedOn }] : [],
  )
  const returned = kept.flatMap(({ verdict, entry, part }) =>
    verdict.state === 'returned'
      ? [{ paymentId: verdict.paymentId, failedOn: entry.bookedOn, code: part.returned?.code ?? 'none' }]
      : [],
  )
  const paid = await settlePayments(db, { tenantId, now, by: actorId, payments: settled })
  const back = await returnPayments(db, { tenantId, now, by: actorId, payments: returned })
  if (paid.length !== settled.length || back.length !== returned.length)
    throw new Error('A payment changed while the statement was taken in.')
}

/** Money that moved otherwise than was ordered: who takes the statement in looks, within two days. */
const tellDifferences = (
  { db, tenantId, actorId, now, today }: CommandContext,
  kept: readonly KeptPart[],
  dossierOf: ReadonlyMap<string, string>,
): Promise<void> =>
  raiseTasks(
    db,
    kept.flatMap(({ id, verdict, part }) =>
      verdict.state !== 'unknown' || verdict.paymentId === null
        ? []
        : [
            {
              tenantId,
              kind: 'bank:difference' as const,
              causeId: id,
              dossierId: dossierOf.get(verdict.paymentId),
              ownerId: actorId,
              detail: { trouble: verdict.trouble, cents: part.cents },
              dueOn: today.add({ days: 2 }).toString(),
              now,
            },
          ],
    ),
  )

async function takeIn(
  context: CommandContext,
  { statement, hash, schema }: { statement: Statement; hash: string; schema: Checked['schema'] },
): Promise<string | undefined> {
  const statementId = await insertStatement(context, { statement, hash, schema })
  if (statementId === undefined) return undefined
  await lockSchedule(context.db, context.tenantId) // what is read of the payments still holds when it is followed
  const entries = await nameByHand(context.db, await openBatches(context, statement.entries))
  const ids = entries.flatMap(({ parts }) => parts.flatMap(({ endToEndId }) => endToEndId ?? []))
  const payments = await paymentsNamed(context.db, [...new Set(ids)])
  const kept = await insertEntries(context, statementId, judgeAll(entries, payments))
  await follow(context, kept)
  await tellDifferences(context, kept, new Map(payments.map(({ id, dossierId }) => [id, dossierId])))
  context.journal({ detail: { statementId, entries: kept.length } })
  return statementId
}

/** Takes in a file of statements: all of them or none. Taken in twice, it changes nothing and says so. */
export const importStatement = command<z.infer<typeof input>, { statementId: string }, ImportRefusal>({
  name: 'bank:import-statement',
  access: workWithBank,
  input,
  async run(context, { file }) {
    const checked = await check(context, file.bytes)
    if (!checked.ok) return checked
    const { hash } = await context.tools.files.put(context.tenantId, file.bytes)
    let last = ''
    for (const statement of checked.value.statements) {
      const statementId = await takeIn(context, { statement, hash, schema: checked.value.schema })
      if (statementId === undefined) return refuse({ kind: 'TakenBefore', statement: statement.id })
      last = statementId
    }
    return ok({ statementId: last })
  },
})
