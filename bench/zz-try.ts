import { openEmbedded } from '#platform/database/engine.ts'
import { migrate, readMigrations } from '#platform/database/migrate.ts'
import { createSecrets } from '#platform/secrets/secrets.ts'
import { invent, plant } from '../src/seed/seed.ts'

const engine = await openEmbedded({ image: undefined })
await migrate(engine.pool, readMigrations('db/migrations'))
const t0 = performance.now()
const made = invent(
  { persons: 300, years: 2, randomState: 1, now: Temporal.Instant.from('2026-11-23T10:00:00Z') },
  createSecrets(Buffer.alloc(32, 1)),
)
const t1 = performance.now()
await plant(engine.pool, made)
const t2 = performance.now()
console.log({ invent: t1 - t0, plant: t2 - t1 })
for (const t of [
  'person',
  'person_word',
  'dossier',
  'request',
  'clock',
  'computation',
  'report',
  'meeting',
  'agenda_item',
  'decision',
  'journal_event',
  'note',
  'encounter',
  'resource',
])
  console.log(t, made.world.rows.count(t))
const { rows } = await engine.pool.query(
  'select state, count(*) n, count(*) filter (where next_step_on < $1) late from request group by 1 order by 2 desc',
  ['2026-11-23'],
)
console.table(rows)
console.table(
  (await engine.pool.query('select outcome, count(*) n, avg(amount_cents)::int a from decision group by 1'))
    .rows,
)
console.table(
  (await engine.pool.query('select kind, count(*) n, count(breached_at) b from clock group by 1')).rows,
)
await engine.close()
