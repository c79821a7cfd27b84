import type { Db } from '#platform/database/transaction.ts'

/** Who signs: whoever answers, with the phone and the hours a person may use. */
export const signer = (db: Db, workerId: string) =>
  db
    .selectFrom('worker')
    .leftJoin('service', join =>
      join
        .onRef('service.tenant_id', '=', 'worker.tenant_id')
        .on(eb => eb('service.id', '=', eb.fn.any('worker.service_ids'))),
    )
    .select(['given_name', 'family_name', 'worker.phone', 'hours', 'room', 'service.name as service'])
    .where('worker.id', '=', workerId)
    .executeTakeFirstOrThrow()
