import { z } from 'zod'
import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/database/transaction.ts'
import { type MessageSettings, noSettings } from '../domain/settings.ts'

const shape = z.object({ addresses: z.record(z.string(), z.string()) })

/** The settings as they stand; version 0: nobody wrote any yet. */
export async function messageSettings(
  db: Db,
): Promise<{ readonly version: number; readonly settings: MessageSettings }> {
  const row = await db
    .selectFrom('message_setting')
    .select(['version', 'settings'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined
    ? { version: 0, settings: noSettings }
    : { version: row.version, settings: shape.parse(row.settings) }
}

/** The address a service writes from; undefined: that of the house. */
export async function addressOf(db: Db, serviceId: string | undefined): Promise<string | undefined> {
  if (serviceId === undefined) return undefined
  return (await messageSettings(db)).settings.addresses[serviceId]
}

/** The services of the centre, by id and name. */
export const servicesHere = (db: Db) =>
  db
    .selectFrom('service')
    .select('id')
    .select(({ ref }) => ref('name').$castTo<Readonly<Partial<Record<Language, string>>>>().as('name'))
    .orderBy('id')
    .execute()
