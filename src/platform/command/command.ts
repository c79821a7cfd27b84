import type { z } from 'zod'
import type { Clock } from '#kernel/calendar.ts'
import type { Result } from '#kernel/result.ts'
import type { Target } from '../access/relation-lookup.ts'
import type { AccessRule, Actor } from '../access/rules.ts'
import type { SealedChain } from '../chain/sealed-chain.ts'
import type { Db } from '../database/transaction.ts'
import type { EmergencyShelf } from '../emergency/shelf.ts'
import type { Enqueue } from '../jobs/jobs.ts'
import type { ActionName, JournalEntry } from '../journal/journal.ts'
import type { SealShelf } from '../journal/seal-shelf.ts'
import type { PdfRenderer } from '../pdf/renderer.ts'
import type { Secrets } from '../secrets/secrets.ts'
import type { SchemaCheck } from '../xml/schema-check.ts'

/** Where the bytes of letters are kept: encrypted, found again by what they are. */
export type FileStore = {
  put(tenantId: string, bytes: Uint8Array): Promise<{ readonly hash: string; readonly size: number }>
  get(tenantId: string, hash: string): Promise<Uint8Array>
  /**
   * Removes the files that no row names and the drafts of writes that were cut off; returns how many. Files of the
   * last day stay: their row may be about to be committed.
   */
  sweepOrphans(tenantId: string, isKnown: (hash: string) => boolean): Promise<number>
}

/** The tools before the ways out are joined to them. */
export type ToolBox = Omit<Tools, 'outgoing'>

/** The tools of the house that a command may need: made once, in compose. */
export type Tools = {
  readonly files: FileStore
  readonly pdf: PdfRenderer
  readonly secrets: Secrets
  /** What was paid, kept outside the database. */
  readonly paymentsJournal: SealedChain
  /** What is to be paid, payable without the database. */
  readonly emergency: EmergencyShelf
  /** Checks the messages of banks against the published schemas, where the operator has them. */
  readonly schemas: SchemaCheck
  /** The second place of the journal's seals. */
  readonly seals: SealShelf
  /** Which ways out this installation has: without configuration, neither a text nor a mail leaves. */
  readonly outgoing: { readonly sms: boolean; readonly email: boolean }
}

/** What a command works with: one open transaction, who asks, and when it is. */
export type CommandContext = {
  readonly db: Db
  readonly tenantId: string
  readonly actor: Actor
  /** The actor's id, or null for the program itself. */
  readonly actorId: string
  readonly now: Temporal.Instant
  /** Today in Belgium. */
  readonly today: Temporal.PlainDate
  readonly clock: Clock
  readonly tools: Tools
  /** Names what the act was about; kind and action are filled in. At least one line is written even without. */
  journal(entry: Omit<JournalEntry, 'kind' | 'action' | 'purpose'>): void
  /** Queues a later work in the same transaction: it happens if, and only if, this act does. */
  readonly enqueue: Enqueue
}

/** Refusals that any command may meet before its own. */
export type CommonRefusal =
  | { readonly kind: 'Forbidden' }
  | { readonly kind: 'StaleVersion'; readonly current: number }
  | { readonly kind: 'NotFound' }

/**
 * One use case: who may, what it takes, what it does. The pipeline runs it in one transaction:
 * authorise, parse, `run` (load, decide, persist), journal, enqueue. A refusal undoes everything.
 */
export type Command<Input, Value, Refusal extends { readonly kind: string }> = {
  readonly name: ActionName
  readonly access: AccessRule
  /** Also who besides workers: a person on their own file, or the program itself. */
  readonly alsoFor?: readonly ('person' | 'system')[]
  readonly input: z.ZodType<Input>
  /** The file it touches, for the access rule and the journal. */
  target?(input: Input): Target
  run(context: CommandContext, input: Input): Promise<Result<Value, Refusal>>
}

/** Keeps the types of a command together; the only way commands are written. */
export const command = <Input, Value, Refusal extends { readonly kind: string }>(
  spec: Command<Input, Value, Refusal>,
): Command<Input, Value, Refusal> => spec
