import type pg from 'pg'

/**
 * Tasks of the pilots of the requests that are there, over two months, one in nine of a law; one in five free for its team.
 * Caseworkers become leads too, so that they see all of them.
 */
export async function givenTasks(pool: pg.Pool, count: number): Promise<void> {
  await pool.query(
    `with r as materialized (select *, row_number() over (order by id) as at from request)
     insert into task (tenant_id, id, kind, cause_id, dossier_id, request_id, owner_id, service_id, detail, due_on, lead_days,
       created_at)
     select r.tenant_id, gen_random_uuid(), case when n % 9 = 0 then 'requests:clock' else 'payments:failed' end,
       gen_random_uuid(), r.dossier_id, r.id, case when n % 5 = 0 then null else r.pilot_id end, r.service_id,
       '{"clock": "decision", "days": 30}', current_date - 20 + n % 60, case when r.urgent then 7 else 0 end, now()
     from generate_series(1, $1) n join r on r.at = 1 + n % (select count(*) from r)`,
    [count],
  )
  await pool.query(`update worker set roles = roles || '{lead}' where 'caseworker' = any(roles)`)
  await pool.query('vacuum analyze')
}
