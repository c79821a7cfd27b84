// The one list of work as a lead opens it: 3,000 files, 20,000 open tasks of every service, the most pressing first.
// Beside it, in the same run, the very same statements sent on bare connections without HTTP, page or program.
import { type BigCentre, openBigCentre } from './support/big-centre.ts'
import { say } from './support/measure.ts'
import { howMeasured, measureBare, measureHttp } from './support/page.ts'

const persons = 2_300
const tasks = 20_000
const limit = { perSecond: 300, within99: 100 }

/** Tasks of the pilots of invented requests, over two months, one in nine of a law; one in five free for its team. */
async function fillList({ engine }: BigCentre): Promise<void> {
  await engine.pool.query(
    `insert into task (tenant_id, id, kind, cause_id, dossier_id, request_id, owner_id, service_id, detail, due_on, lead_days,
       created_at)
     select r.tenant_id, gen_random_uuid(), case when n % 9 = 0 then 'requests:clock' else 'payments:failed' end,
       gen_random_uuid(), r.dossier_id, r.id, case when n % 5 = 0 then null else r.pilot_id end, r.service_id,
       '{"clock": "decision", "days": 30}', current_date - 20 + n % 60, case when r.urgent then 7 else 0 end, now()
     from generate_series(1, $1) n
     join (select *, row_number() over (order by id) as at, count(*) over () as many from request) r
       on r.at = 1 + n % r.many`,
    [tasks],
  )
  await engine.pool.query(`update worker set roles = roles || '{lead}' where 'caseworker' = any(roles)`)
  await engine.pool.query('vacuum analyze')
}

const centre = await openBigCentre({ persons })
await fillList(centre)
const paths = ['', '&page=2', '&sort=law', '&page=4'].map(rest => `/work?scope=house${rest}`)
console.log(`Rows: ${JSON.stringify({ ...centre.counts, task: tasks })}. ${howMeasured}`)

try {
  const http = await measureHttp(centre, paths)
  const bare = await measureBare(centre, paths)
  say('List of work over HTTP', http)
  say('Same statements, bare', bare)
  console.log(`Limit: ${limit.perSecond} a second, 99 in 100 within ${limit.within99} ms.`)
} finally {
  await centre.close()
}
