import type { Db } from '#platform/database/transaction.ts'

/** A request that goes on, to which a paper may be given. */
export type OpenRequest = {
  readonly requestId: string
  readonly dossierId: string
  readonly personId: string
}

/** The request of this number, when it goes on; undefined otherwise. */
export const requestOfNumber = (db: Db, number: string): Promise<OpenRequest | undefined> =>
  db
    .selectFrom('request')
    .innerJoin('dossier', join =>
      join
        .onRef('dossier.tenant_id', '=', 'request.tenant_id')
        .onRef('dossier.id', '=', 'request.dossier_id'),
    )
    .select(['request.id as requestId', 'request.dossier_id as dossierId', 'dossier.person_id as personId'])
    .where('request.number', '=', number.toUpperCase().replace(/\s/g, ''))
    .where('request.ended_on', 'is', null)
    .executeTakeFirst()
