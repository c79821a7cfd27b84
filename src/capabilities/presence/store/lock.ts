import { sql } from 'kysely'
import type { Db } from '#platform/database/transaction.ts'

/** Absences of one centre are written one after the other: each decides who can still stand in for another. */
export const holdPresence = (db: Db, tenantId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`presence ${tenantId}`}, 0))`.execute(db)
