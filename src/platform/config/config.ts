import { z } from 'zod'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { closed, type Outgoing, readOutgoing } from './outgoing.ts'
import { type ProviderSettings, readProviders } from './providers.ts'

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().max(65_535))
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//)
const onOff = z.enum(['on', 'off']).transform(text => text === 'on')

const variables = {
  PORT: { schema: port.default(3000), expected: 'a port number, for example 3000' },
  HOST: { schema: z.string().min(1).default('127.0.0.1'), expected: 'an address to listen on' },
  PUBLIC_URL: {
    schema: z.url({ protocol: /^https?$/ }).optional(),
    expected: 'an address such as https://cpas.example.be',
  },
  DATABASE_URL: { schema: postgresUrl.optional(), expected: 'postgres://user:password@host:5432/name' },
  MIGRATE_URL: { schema: postgresUrl.optional(), expected: 'postgres://owner:password@host:5432/name' },
  DATABASE_POOL: {
    schema: z
      .string()
      .regex(/^\d{1,3}$/)
      .transform(Number)
      .default(10),
    expected: 'a number of connections',
  },
  DATA_DIR: { schema: z.string().min(1).default('./data'), expected: 'a folder' },
  SEALS_DIR: { schema: z.string().min(1).optional(), expected: 'a folder' },
  RELIANCE_KEY: { schema: z.base64().length(44).optional(), expected: '32 bytes in base 64' },
  ISO20022_SCHEMAS: { schema: z.string().min(1).optional(), expected: 'a folder of .xsd files' },
  BACKUP_DIR: { schema: z.string().min(1).optional(), expected: 'a folder' },
  BACKUP_KEY: { schema: z.base64().length(44).optional(), expected: '32 bytes in base 64' },
  BACKUP_KEEP: {
    schema: z
      .string()
      .regex(/^[1-9]\d{0,2}$/)
      .transform(Number)
      .default(14),
    expected: 'a number of backups, 1 to 999',
  },
  PAYMENTS_JOURNAL_DIR: { schema: z.string().min(1).optional(), expected: 'a folder' },
  METRICS_TOKEN: { schema: z.string().min(16).optional(), expected: 'a word of at least 16 characters' },
  DEMONSTRATION: { schema: onOff.optional(), expected: 'on or off' },
  DEVELOPMENT: { schema: onOff.default(false), expected: 'on or off' },
} as const

/** What the environment says, checked. Every field has one variable of the same meaning; see docs/operations.md. */
export type Config = {
  readonly port: number
  readonly host: string
  /** The address people type. Decides `__Host-` cookies and HSTS; absent on a local trial. */
  readonly publicUrl: URL | undefined
  /** The application's login; absent = the embedded engine in `dataDir`. */
  readonly databaseUrl: string | undefined
  /** The owner's login, for migrations; absent = the application's. */
  readonly migrateUrl: string | undefined
  readonly databasePool: number
  readonly dataDir: string
  /** The second place of the journal's seals, best on another machine; absent = a folder in `dataDir`. */
  readonly sealsDir: string | undefined
  /** Master key, base 64; absent = a key file in `dataDir`. */
  readonly key: string | undefined
  /** Folder of the published schemas of bank messages; absent = files are counted and compared only. */
  readonly iso20022Schemas: string | undefined
  /** Where a backup is made every night; absent = none is made. */
  readonly backupDir: string | undefined
  /** Closes backups in the place of the master key, base 64. */
  readonly backupKey: string | undefined
  /** How many of the nightly backups stay. */
  readonly backupKeep: number
  /** The second place of the journal of payments, best on another machine; the first is in `dataDir`. */
  readonly paymentsJournalDir: string | undefined
  /** The word that opens `/metrics`; absent = closed. */
  readonly metricsToken: string | undefined
  /** Demonstration accounts and data; by default on for an embedded folder that starts empty. */
  readonly demonstration: boolean | undefined
  readonly development: boolean
  /** Who vouches for persons at the door of their own file; nobody by default. */
  readonly providers: readonly ProviderSettings[]
} & Outgoing

/** Reads and checks the environment: every faulty variable is named with what was expected, never its value. */
export function readConfig(environment: NodeJS.ProcessEnv): Result<Config, readonly string[]> {
  const faults: string[] = []
  const read = <Name extends keyof typeof variables>(
    name: Name,
  ): z.output<(typeof variables)[Name]['schema']> => {
    const { schema, expected } = variables[name]
    const parsed = schema.safeParse(environment[name] === '' ? undefined : environment[name])
    if (!parsed.success) faults.push(`${name} must be ${expected}.`)
    return parsed.data as z.output<(typeof variables)[Name]['schema']>
  }
  const url = read('PUBLIC_URL')
  const outgoing = readOutgoing(environment)
  if (!outgoing.ok) faults.push(...outgoing.refusal)
  const providers = readProviders(environment)
  if (!providers.ok) faults.push(...providers.refusal)
  const config: Config = {
    ...(outgoing.ok ? outgoing.value : closed),
    providers: providers.ok ? providers.value : [],
    port: read('PORT'),
    host: read('HOST'),
    publicUrl: url === undefined ? undefined : new URL(url),
    databaseUrl: read('DATABASE_URL'),
    migrateUrl: read('MIGRATE_URL'),
    databasePool: read('DATABASE_POOL'),
    dataDir: read('DATA_DIR'),
    sealsDir: read('SEALS_DIR'),
    key: read('RELIANCE_KEY'),
    iso20022Schemas: read('ISO20022_SCHEMAS'),
    backupDir: read('BACKUP_DIR'),
    backupKey: read('BACKUP_KEY'),
    backupKeep: read('BACKUP_KEEP'),
    paymentsJournalDir: read('PAYMENTS_JOURNAL_DIR'),
    metricsToken: read('METRICS_TOKEN'),
    demonstration: read('DEMONSTRATION'),
    development: read('DEVELOPMENT'),
  }
  return faults.length > 0 ? refuse(faults) : ok(config)
}
