import { brusselsDate, type Clock } from '#kernel/calendar.ts'
import type { Result } from '#kernel/result.ts'
import { purposeOf, type RelationLookup, type Target } from '../access/relation-lookup.ts'
import { type AccessRule, type Actor, admittingRole, type Relation } from '../access/rules.ts'
import type { Database, Db } from '../database/transaction.ts'
import type { JobQueue } from '../jobs/jobs.ts'
import { type ActionName, type JournalEntry, writeJournal } from '../journal/journal.ts'
import type { Command, CommandContext, CommonRefusal, Tools } from './command.ts'
import { earlierResult, rememberResult } from './submission.ts'

/** Who calls, from where, and under which submission id (the same id twice gives the first result again). */
export type Caller = {
  readonly tenantId: string
  readonly actor: Actor
  readonly correlation?: string | undefined
  readonly submissionId?: string | undefined
}

/** Runs commands; made once, in compose. */
export type Executor = <Input, Value, Refusal extends { readonly kind: string }>(
  command: Command<Input, Value, Refusal>,
  caller: Caller,
  input: unknown,
) => Promise<Result<Value, Refusal | CommonRefusal>>

/**
 * Told of every act it looks at, in the transaction of the act and before it is committed. When it throws, the act is
 * undone: for what must not happen unless something outside knows of it.
 */
export type Witness = {
  looksAt(action: ActionName): boolean
  witness(context: CommandContext): Promise<void>
}

/** What the executor is made of. */
export type ExecutorParts = {
  readonly witnesses?: readonly Witness[]
  readonly database: Database
  readonly clock: Clock
  readonly relations: RelationLookup
  readonly tools: Tools
  readonly jobs: JobQueue
}

const nobody = '00000000-0000-7000-8000-000000000000'

/** Carries a refusal out of the transaction, so that what was written before it is undone. */
class Refused extends Error {
  readonly refusal: { readonly kind: string }
  constructor(refusal: { readonly kind: string }) {
    super(refusal.kind)
    this.refusal = refusal
  }
}

/** The admitting role and the relations, or undefined when the rule does not let this actor act on this target. */
export type Admission = { readonly role: string; readonly held: ReadonlySet<Relation> }

/** Who is asked for what: the parts of one question of access. */
export type AccessQuestion = {
  readonly rule: AccessRule
  readonly alsoFor?: readonly ('person' | 'system')[] | undefined
  readonly actor: Actor
  readonly target: Target
}

/** Decides access: the same answer for a page and for a command. */
export async function admit(
  db: Db,
  relations: RelationLookup,
  { rule, alsoFor, actor, target }: AccessQuestion,
): Promise<Admission | undefined> {
  if (actor.kind !== 'worker')
    return alsoFor?.includes(actor.kind) ? { role: actor.kind, held: new Set() } : undefined
  const concernsFile = target.dossierId ?? target.personId ?? target.requestId
  const held: ReadonlySet<Relation> =
    concernsFile === undefined ? new Set() : await relations(db, actor, target)
  const role = admittingRole(rule, actor.roles, held)
  return role === undefined ? undefined : { role, held }
}

/** Joins the parts into the one way in. */
export function createExecutor(parts: ExecutorParts): Executor {
  return async (command, caller, raw) => {
    const input = command.input.parse(raw)
    const { tenantId, actor } = caller
    const scope = { tenantId, actorId: actor.kind === 'system' ? undefined : actor.id }
    try {
      const value = await parts.database.transact(scope, db =>
        runInside(db, parts, { command, caller, input }),
      )
      return { ok: true, value }
    } catch (error) {
      if (error instanceof Refused) return { ok: false, refusal: error.refusal as never }
      throw error
    }
  }
}

type Call<Input, Value, Refusal extends { readonly kind: string }> = {
  readonly command: Command<Input, Value, Refusal>
  readonly caller: Caller
  readonly input: Input
}

async function runInside<Input, Value, Refusal extends { readonly kind: string }>(
  db: Db,
  parts: ExecutorParts,
  { command, caller, input }: Call<Input, Value, Refusal>,
): Promise<Value> {
  const target = command.target?.(input) ?? {}
  const { actor, tenantId, submissionId } = caller
  const question = { rule: command.access, alsoFor: command.alsoFor, actor, target }
  const admission = await admit(db, parts.relations, question)
  if (admission === undefined) throw new Refused({ kind: 'Forbidden' })
  const now = parts.clock.now()
  if (submissionId !== undefined) {
    const earlier = await earlierResult(db, { tenantId, submissionId, command: command.name, actor, now })
    if (earlier !== undefined) return earlier as Value
  }
  const lines: Omit<JournalEntry, 'kind' | 'action' | 'purpose'>[] = []
  const context = contextOf(db, parts, { caller, now, lines })
  const result = await command.run(context, input)
  if (!result.ok) throw new Refused(result.refusal)
  for (const each of parts.witnesses ?? []) if (each.looksAt(command.name)) await each.witness(context)
  if (submissionId !== undefined) await rememberResult(db, { tenantId, submissionId, value: result.value })
  const author = { tenantId, actor, role: admission.role, now, correlation: caller.correlation }
  const purpose = purposeOf(admission)
  const entries = (lines.length === 0 ? [target] : lines).map(line => ({
    ...line,
    kind: 'write' as const,
    action: command.name,
    purpose,
  }))
  await writeJournal(db, author, entries)
  return result.value
}

type Making = {
  readonly caller: Caller
  readonly now: Temporal.Instant
  readonly lines: Omit<JournalEntry, 'kind' | 'action' | 'purpose'>[]
}

function contextOf(db: Db, parts: ExecutorParts, { caller, now, lines }: Making): CommandContext {
  return {
    db,
    tenantId: caller.tenantId,
    actor: caller.actor,
    actorId: caller.actor.kind === 'system' ? nobody : caller.actor.id,
    now,
    today: brusselsDate(now),
    clock: parts.clock,
    tools: parts.tools,
    journal: entry => void lines.push(entry),
    enqueue: (job, payload, options) =>
      parts.jobs.enqueue(job, { ...payload, tenantId: caller.tenantId }, options),
  }
}
