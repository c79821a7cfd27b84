import { nextNumber } from '#capabilities/requests/index.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { FactTable, Telling, VoiceChannel, VoiceKind, VoiceOutcome } from '../domain/kinds.ts'

/** What is kept of what a person said. */
export type NewVoice = {
  readonly kind: VoiceKind
  readonly topic: string
  readonly personId: string
  readonly dossierId: string
  readonly aboutId: string | null
  readonly aboutTable: FactTable | null
  readonly aboutWorkerId: string | null
  readonly words: string
  readonly detail: object
  readonly channel: VoiceChannel
  readonly takenBy: string | null
  readonly askedId: string | null
  readonly overseerId: string | null
  /** ISO day. */
  readonly dueOn: string
}

/** Keeps what was said; undefined when the same line or fact is open already. */
export async function insertVoice(context: CommandContext, said: NewVoice): Promise<string | undefined> {
  const { db, tenantId, now } = context
  const id = uuidv7()
  const row = await db
    .insertInto('voice')
    .values({
      tenant_id: tenantId,
      id,
      number: await nextNumber(context, { series: 'voice', prefix: 'V-' }),
      kind: said.kind,
      topic: said.topic,
      person_id: said.personId,
      dossier_id: said.dossierId,
      about_id: said.aboutId,
      about_table: said.aboutTable,
      about_worker_id: said.aboutWorkerId,
      words: said.words,
      detail: JSON.stringify(said.detail),
      channel: said.channel,
      taken_by: said.takenBy,
      said_at: now,
      asked_id: said.askedId,
      overseer_id: said.overseerId,
      due_on: said.dueOn,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** What is answered, how it reached the person, and what it left behind. */
export type Answered = {
  readonly id: string
  readonly version: number
  readonly outcome: VoiceOutcome
  readonly answer: string
  readonly told: Telling
  readonly documentId: string | null
  readonly correctedById: string | null
}

/** Keeps the answer; false when somebody was faster. */
export async function keepAnswer(
  { db, actorId, now }: CommandContext,
  { id, version, ...answered }: Answered,
): Promise<boolean> {
  const row = await db
    .updateTable('voice')
    .set({
      outcome: answered.outcome,
      answer: answered.answer,
      told: answered.told,
      document_id: answered.documentId,
      corrected_by_id: answered.correctedById,
      answered_by: actorId,
      answered_at: now,
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('outcome', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
