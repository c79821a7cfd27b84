import type pg from 'pg'
import type { Language } from '#kernel/language.ts'

/** A centre, as every page and letter needs it. Texts are by language. */
export type Tenant = {
  readonly id: string
  readonly host: string | null
  readonly name: Readonly<Record<Language, string>>
  /** Languages of administration, the first one leads. */
  readonly languages: readonly Language[]
  readonly street: string
  readonly postalCode: string
  readonly municipality: string
  readonly phone: string
  readonly email: string | null
  readonly openingHours: Readonly<Record<Language, string>>
  /** Where one appeals. Required before a notification can be sent. */
  readonly court:
    | { readonly name: Readonly<Record<Language, string>>; readonly address: string; readonly source: string }
    | undefined
  readonly demonstration: boolean
  /** When the program is away on purpose, the last time it was planned. */
  readonly maintenance: { readonly from: Temporal.Instant; readonly until: Temporal.Instant } | undefined
}

/** Which centre a host name stands for. */
export type Tenants = {
  /** The centre of this host; the only one when there is only one. */
  at(host: string): Promise<Tenant | undefined>
  all(): Promise<readonly Tenant[]>
  /** The next question is asked of the database: a centre changed its settings. Other processes know within a minute. */
  forget(): void
  /** The last list that was read, for pages shown when the database is away. */
  remembered(): readonly Tenant[]
}

type Row = Omit<Tenant, 'court' | 'maintenance'> & {
  readonly court: Tenant['court'] | null
  readonly from: Temporal.Instant | null
  readonly until: Temporal.Instant | null
}

const query = `
  select id, host, name, languages, street, postal_code as "postalCode", municipality, phone, email,
    opening_hours as "openingHours", demonstration, maintenance_from as "from", maintenance_until as "until",
    case when court_name is null then null
      else jsonb_build_object('name', court_name, 'address', court_address, 'source', court_source) end as court
  from tenant order by created_at, id`

/** Reads the centres and keeps them for a minute: they change once a year. */
export function createTenants(pool: pg.Pool, now: () => number = Date.now): Tenants {
  let list: readonly Tenant[] = []
  let readAt = Number.NEGATIVE_INFINITY
  const all = async () => {
    if (list.length > 0 && now() - readAt < 60_000) return list
    const { rows } = await pool.query<Row>(query)
    list = rows.map(({ from, until, court, ...row }) => ({
      ...row,
      court: court ?? undefined,
      maintenance: from === null || until === null ? undefined : { from, until },
    }))
    readAt = now()
    return list
  }
  return {
    all,
    forget: () => {
      readAt = Number.NEGATIVE_INFINITY
    },
    remembered: () => list,
    async at(host) {
      const tenants = await all()
      const name = host.toLowerCase().replace(/:\d+$/, '')
      return tenants.length === 1 ? tenants[0] : tenants.find(tenant => tenant.host === name)
    },
  }
}
