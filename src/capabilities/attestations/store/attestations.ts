import type { Language } from '#kernel/language.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { AttestationKind, AttestedFacts, ShownField } from '../domain/attestation.ts'

/** A paper as it is given; days ISO. */
export type NewAttestation = {
  readonly id: string
  readonly number: string
  readonly kind: AttestationKind
  readonly personId: string
  readonly dossierId: string
  readonly language: Language
  readonly codeHash: Buffer
  readonly fields: readonly ShownField[]
  readonly facts: AttestedFacts
  readonly expiresOn: string
  readonly documentId: string
}

/** Keeps what was attested. Only the hash of its code is kept: the code is on the paper. */
export async function insertAttestation(
  { db, tenantId, actor, today }: CommandContext,
  given: NewAttestation,
): Promise<void> {
  await db
    .insertInto('attestation')
    .values({
      tenant_id: tenantId,
      id: given.id,
      number: given.number,
      kind: given.kind,
      person_id: given.personId,
      dossier_id: given.dossierId,
      language: given.language,
      code_hash: given.codeHash,
      fields: [...given.fields],
      facts: JSON.stringify(given.facts),
      issued_on: today.toString(),
      expires_on: given.expiresOn,
      issued_by: actor.kind === 'worker' ? actor.id : null,
      document_id: given.documentId,
    })
    .execute()
}

/** Takes a paper back, once; false when it was taken back already. */
export async function revoke({ db, actorId, now }: CommandContext, id: string): Promise<boolean> {
  const row = await db
    .updateTable('attestation')
    .set({ revoked_at: now, revoked_by: actorId })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Counts a code that was not found. */
export async function countMiss(db: Db, tenantId: string, hour: Temporal.Instant): Promise<void> {
  await db
    .insertInto('attestation_miss')
    .values({ tenant_id: tenantId, hour, misses: 1 })
    .onConflict(conflict =>
      conflict
        .columns(['tenant_id', 'hour'])
        .doUpdateSet(eb => ({ misses: eb('attestation_miss.misses', '+', 1) })),
    )
    .execute()
}
