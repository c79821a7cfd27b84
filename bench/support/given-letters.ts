import type { Engine } from '#platform/database/engine.ts'

type Given = {
  readonly tenantId: string
  readonly actorId: string
  /** Of each letter that is kept. */
  readonly hashes: readonly string[]
}

/** Letters that are kept and wait for the post, to the persons that there are, one after the other. */
export async function givenWaitingLetters(
  pool: Engine['pool'],
  { tenantId, actorId, hashes }: Given,
): Promise<void> {
  await pool.query(
    `create table given as
       select gen_random_uuid() as document, gen_random_uuid() as sending, gen_random_uuid() as attempt, l.hash,
         d.id as dossier, d.person_id as person
       from unnest($1::text[]) with ordinality l (hash, nth)
       join (select id, person_id, row_number() over (order by id) as nth, count(*) over () as all from dossier
         where tenant_id = $2) d on d.nth = 1 + l.nth % d.all`,
    [hashes, tenantId],
  )
  const statements = [
    `insert into document (tenant_id, id, dossier_id, kind, language, content_hash, bytes, template, created_by, created_at)
      select $1, document, dossier, 'free-letter', 'fr', hash, 1, 'letter', $2, now() from given`,
    `insert into sending (tenant_id, id, reason, cause_id, person_id, dossier_id, document_id, created_by, created_at)
      select $1, sending, 'letter', sending, person, dossier, document, $2, now() from given`,
  ]
  const client = await pool.connect()
  for (const statement of statements) await client.query(statement, [tenantId, actorId])
  await client.query(
    `insert into sending_attempt (tenant_id, id, sending_id, nth, way, address, queued_at, not_before)
      select $1, attempt, sending, 1, 'post', 'Rue des Palais 10, 1030 Schaerbeek', now(), now() from given`,
    [tenantId],
  )
  client.release()
}
