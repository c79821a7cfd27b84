import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Engine } from '#platform/database/engine.ts'

const outfile = join(process.cwd(), '.tmp', 'trouble', 'pay-child.mjs')

/** Where the child pays, and as whom. */
export type Paying = {
  readonly environment: Readonly<Record<string, string>>
  readonly tenantId: string
  readonly preparer: string
  readonly approver: string
  readonly month: string
  /** Items a transaction. */
  readonly piece: number
}

/** Makes the child runnable by Node: once before the first start. */
export const buildChild = () =>
  build({
    entryPoints: ['test/trouble/support/pay-child.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    logLevel: 'error',
  })

/** What stops a child, so many milliseconds after it began to pay. */
export type Stop = {
  readonly after: number
  /** The child is killed when this is left out. */
  how?(child: ChildProcess): unknown
}

function start(paying: Paying, complaints: 'inherit' | 'ignore'): ChildProcess {
  const { environment, tenantId, preparer, approver, month, piece } = paying
  return spawn(process.execPath, [outfile, tenantId, preparer, approver, month, `${piece}`], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', complaints],
  })
}

/** Starts the child and stops it. True when it was done before. What it says of a line that was cut is not shown. */
export async function payAndStop(paying: Paying, { after, how }: Stop): Promise<boolean> {
  const child = start(paying, how === undefined ? 'inherit' : 'ignore')
  let said = ''
  child.stdout?.on('data', (part: Buffer) => {
    const begins = said === ''
    said += String(part)
    if (begins) setTimeout(() => (how === undefined ? child.kill('SIGKILL') : how(child)), after)
  })
  await once(child, 'close')
  return said.includes('done')
}

/** What a run that is done must never show. */
export type Damage = {
  readonly lost: number
  readonly twice: number
  readonly wrong: number
  readonly runs: number
}

/** Looks for items nobody paid, items paid twice, sums that differ, and for more than one run. */
export async function damageOf(engine: Engine, tenantId: string): Promise<Damage> {
  const client = await engine.pool.connect()
  try {
    await client.query('begin')
    await client.query("select set_config('app.tenant', $1, true)", [tenantId])
    const { rows } = await client.query<Damage>(`
      select (select count(*)::int from due_item i where i.state <> 'paid') as lost,
        (select count(*)::int from (select due_item_id from payment where state in ('prepared', 'sent', 'settled')
          group by 1 having count(*) > 1) d) as twice,
        (select count(*)::int from due_item i where i.amount_cents <> (select coalesce(sum(p.amount_cents), 0) from payment p
          where p.due_item_id = i.id and p.state = 'settled')) as wrong,
        (select count(*)::int from payment_run where state <> 'discarded') as runs`)
    await client.query('rollback')
    return rows[0] ?? { lost: -1, twice: -1, wrong: -1, runs: -1 }
  } finally {
    client.release()
  }
}
