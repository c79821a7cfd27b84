import type { Role } from '#platform/access/rules.ts'
import type { TableRows } from '#platform/database/bulk.ts'
import type { Secrets } from '#platform/secrets/secrets.ts'
import type { NewId } from './ids.ts'
import type { Random } from './random.ts'

/** Somebody who works in the centre of the demonstration. */
export type Staff = {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly languages: readonly string[]
  readonly serviceId: string | null
}

/** What everything invented is invented with. */
export type World = {
  readonly tenantId: string
  readonly random: Random
  readonly newId: NewId
  readonly secrets: Secrets
  readonly now: Temporal.Instant
  readonly today: Temporal.PlainDate
  /** When the centre began to work with the program. */
  readonly since: Temporal.Instant
  readonly staff: readonly Staff[]
  /** Services of the centre, with the kinds of request they handle. */
  readonly services: readonly { readonly id: string; readonly handles: readonly string[] }[]
  readonly rows: Rows
}

/** Rows collected by table, in the order in which the tables must be filled. */
export type Rows = {
  add(table: string, row: Readonly<Record<string, unknown>>): void
  /** Rows that a rule of the table ties to whoever writes them. */
  addAs(actor: string, table: string, row: Readonly<Record<string, unknown>>): void
  tables(): readonly TableRows[]
  count(table: string): number
}

/** Parents before children: a row is added after what it points to. */
const order = [
  'tenant',
  'service',
  'worker',
  'absence',
  'stand_in',
  'committee_term',
  'committee_rule',
  'delegation',
  'ledger_account',
  'ledger_article',
  'ledger_rule',
  'subsidy_facts',
  'subsidy_rate',
  'payer_account',
  'guide_version',
  'guide_entry',
  'guide_slug',
  'person',
  'person_word',
  'citizen_code',
  'dossier',
  'request',
  'request_pilot',
  'clock',
  'household_member',
  'resource',
  'situation',
  'encounter',
  'note',
  'computation',
  'report',
  'meeting',
  'agenda_item',
  'decision',
  'document',
  'sending',
  'sending_attempt',
  'urgent_aid',
  'journal_event',
  'number_series',
] as const

/** An empty collection. */
export function collectRows(): Rows {
  const kept = new Map<string, Map<string, Record<string, unknown>[]>>()
  const put = (table: string, actor: string, row: Readonly<Record<string, unknown>>) => {
    const byActor = kept.get(table) ?? new Map<string, Record<string, unknown>[]>()
    kept.set(table, byActor)
    const list = byActor.get(actor) ?? []
    byActor.set(actor, list)
    list.push(row)
  }
  return {
    add: (table, row) => put(table, '', row),
    addAs: (actor, table, row) => put(table, actor, row),
    tables: () =>
      order.flatMap(table =>
        [...(kept.get(table) ?? [])].map(([actor, rows]) => ({
          table,
          rows,
          actor: actor === '' ? undefined : actor,
        })),
      ),
    count: table => [...(kept.get(table)?.values() ?? [])].reduce((sum, rows) => sum + rows.length, 0),
  }
}
