import { uuidv7 } from '#kernel/uuid.ts'
import type { Db } from '../database/transaction.ts'
import type { FoundSession } from '../sessions/sessions.ts'
import type { FormValues } from './form-body.ts'
import type { Call } from './route.ts'

/** A form that outlived its session, opened again. */
export type Draft = { readonly path: string; readonly values: FormValues }

/** Keeps what was typed, encrypted, half an hour, for the worker whose session it was. Returns its opaque id. */
export async function keepDraft(
  db: Db,
  { context, parts, tenant }: Call,
  { session, values }: { session: FoundSession; values: FormValues },
): Promise<string> {
  const id = uuidv7()
  await db
    .insertInto('form_draft')
    .values({
      tenant_id: tenant.id,
      id,
      worker_id: session.subjectId,
      path: new URL(context.req.url).pathname,
      sealed: parts.tools.secrets.seal(tenant.id, JSON.stringify(values)),
      expires_at: parts.clock.now().add({ minutes: 30 }),
    })
    .execute()
  return id
}

/** Gives a draft to its worker, once; undefined when it is another's, used or too old. */
export async function takeDraft(
  db: Db,
  { parts, tenant }: Pick<Call, 'parts' | 'tenant'>,
  { id, workerId }: { id: string; workerId: string },
): Promise<Draft | undefined> {
  const now = parts.clock.now()
  const row = await db
    .updateTable('form_draft')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('worker_id', '=', workerId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['path', 'sealed'])
    .executeTakeFirst()
  if (row === undefined) return undefined
  return { path: row.path, values: JSON.parse(parts.tools.secrets.open(tenant.id, row.sealed)) }
}
