import type pg from 'pg'
import { BackupUnusable } from '#platform/backup/manifest.ts'

/** What payments name, and where their sums are. */
const tables = ['payment', 'due_item', 'payment_route', 'payment_run'] as const

/**
 * Each fault over all rows at once. The triggers of 0015 and 0024 ask the same of each statement that writes payments;
 * while a backup is put back they do not speak. The tenant is asked too: no key holds it.
 */
const faults = `
  select
    (select count(*) from payment where end_to_end_id !~ '^[0-9A-Za-z-]{1,35}$')::int as malformed,
    (select count(*) from payment p
      left join due_item i on i.tenant_id = p.tenant_id and i.id = p.due_item_id
      where (i.entitlement_id, i.dossier_id) is distinct from (p.entitlement_id, p.dossier_id))::int as items,
    (select count(*) from payment p
      left join payment_route r on r.tenant_id = p.tenant_id and r.id = p.route_id
      where r.entitlement_id is distinct from p.entitlement_id)::int as routes,
    (select count(*) from payment p
      left join payment_run u on u.tenant_id = p.tenant_id and u.id = p.run_id where u.id is null)::int as runs,
    (select count(*) from (
        select tenant_id, due_item_id, sum(amount_cents) as cents from payment
        where state in ('prepared', 'sent', 'settled') group by 1, 2) s
      join due_item i on i.tenant_id = s.tenant_id and i.id = s.due_item_id where i.amount_cents < s.cents)::int as sums`

type Fault = 'malformed' | 'items' | 'routes' | 'runs' | 'sums'

const sentences: Readonly<Record<Fault, string>> = {
  malformed: 'bear an id that no bank takes',
  items: 'name an item that does not exist, or is of another right or file',
  routes: 'name an account that does not exist, or is of another right',
  runs: 'are in a run that does not exist',
  sums: 'add up to more than is due',
}

const isFault = (name: string): name is Fault => name in sentences

/**
 * Asks all payments of a backup that was just put back what is asked when one is written: before anybody may pay. The
 * wall between centres is down meanwhile, in this transaction only, so that rows of no centre are seen too.
 *
 * @throws BackupUnusable with how many are faulty and how: the restore is then undone as a whole.
 */
export async function requireWholePayments(client: pg.ClientBase): Promise<void> {
  for (const table of tables) await client.query(`alter table ${table} no force row level security`)
  // Without statistics a large join would be made row by row.
  await client.query(`analyze ${tables.join(', ')}`)
  const { rows } = await client.query<Record<string, number>>(faults)
  for (const table of tables) await client.query(`alter table ${table} force row level security`)
  const found = Object.entries(rows[0] ?? {}).flatMap(([name, count]) =>
    isFault(name) && count > 0 ? [`${count} ${sentences[name]}`] : [],
  )
  if (found.length > 0)
    throw new BackupUnusable(
      `The payments of this backup do not hang together: ${found.join('; ')}. Nothing was changed. Restore an earlier backup, and keep this one for whoever finds out why.`,
    )
}
