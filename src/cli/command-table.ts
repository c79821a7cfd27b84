import { resolve } from 'node:path'
import type { Said } from './command-door.ts'

/** How a command is described and run. What it needs is loaded only when it is called. */
export type CliCommand = {
  readonly usage: string
  readonly summary: string
  /** What `--help` adds to usage and summary. */
  readonly help: string
  run(words: readonly string[]): Promise<Said>
}

/** A process that stays: it ends at a signal, and has said itself why when it could not start. */
const stays = (load: () => Promise<unknown>) => async (): Promise<Said> => {
  await load()
  return { code: 0, out: [], err: [] }
}

const inTheHouse =
  (name: string): CliCommand['run'] =>
  async words => {
    const { withHouse } = await import('./with-house.ts')
    return withHouse([name, ...words])
  }

const database =
  'Needs the database: DATABASE_URL, or the folder of DATA_DIR. When a server runs on that folder, the server does it.'

/** Every command, in the order in which the help lists them. */
export const commands: Readonly<Record<string, CliCommand>> = {
  serve: {
    usage: 'serve',
    summary: 'Serves pages, and leaves the later works to `work`. PostgreSQL only.',
    help: 'Reads PORT, HOST, PUBLIC_URL, DATABASE_URL, RELIANCE_KEY, DATA_DIR. `npm start` runs both in one process.',
    run: stays(async () => (await import('./run-web.ts')).runWeb('serve')),
  },
  work: {
    usage: 'work',
    summary: 'Takes up later works (letters, reminders, sweeping). PostgreSQL only.',
    help: 'Several may run beside each other. Reads DATABASE_URL, RELIANCE_KEY, DATA_DIR.',
    run: stays(async () => (await import('./run-works.ts')).runWorks()),
  },
  migrate: {
    usage: 'migrate',
    summary: 'Brings the database to what this program needs.',
    help: 'With PostgreSQL it uses MIGRATE_URL (the owner), else DATABASE_URL. Safe to run again.',
    run: async () => (await import('./migrate-command.ts')).migrateCommand(),
  },
  seed: {
    usage: 'seed [--persons 300] [--years 2] [--random-state 1] [--until YYYY-MM-DD]',
    summary: 'Fills an empty database with an invented centre and invented persons.',
    help: 'The same numbers give the same data. Refuses a database that already has a centre. See docs/seed.md.',
    run: async words => (await import('./seed-command.ts')).seedCommand(words),
  },
  centre: {
    usage: 'centre add CENTRE.json',
    summary: 'Opens a public welfare centre with its services.',
    help: `An example of the file is in docs/operations.md. ${database}`,
    run: async ([act = '', ...files]) => inTheHouse('centre')([act, ...files.map(file => resolve(file))]),
  },
  user: {
    usage: 'user add|lock|reset LOGIN [options]',
    summary: 'Opens, locks or opens again the account of a member of staff.',
    help: `user add LOGIN --family Peeters --given Marie --roles caseworker,lead --phone "02 000 00 00"
         [--languages fr,nl] [--services "Service social général"] [--centre HOST]
user lock LOGIN      nobody enters with it, and whoever is inside is shown out
user reset LOGIN     a new password, shown once; a locked account opens again
${database}`,
    run: inTheHouse('user'),
  },
  messages: {
    usage: 'messages bounce FILE.eml',
    summary: 'Takes in a mail that came back: its sending did not arrive, and the next way is taken.',
    help: `Reads the report of the mail server (RFC 3464). The same file twice counts once. ${database}`,
    run: async ([act = '', ...files]) => inTheHouse('messages')([act, ...files.map(file => resolve(file))]),
  },
  audit: {
    usage: 'audit verify',
    summary: 'Goes through every seal of the journal, and names the first that does not hold.',
    help: `Compares with the second place too (SEALS_DIR). Exit 1 when a seal does not hold. ${database}`,
    run: inTheHouse('audit'),
  },
  backup: {
    usage: 'backup --to FOLDER | backup | backup verify FOLDER',
    summary: 'Writes everything into a new, closed folder, or makes sure that such a folder is whole.',
    help: `Rows of one instant and the stored files, compressed and encrypted (BACKUP_KEY, else the master key). Without
--to it goes into BACKUP_DIR, where the last BACKUP_KEEP stay. The master key is NOT in it: keep it elsewhere.
${database}`,
    run: async words => (await import('./backup-command.ts')).backupCommand(words),
  },
  restore: {
    usage: 'restore --from FOLDER [--replace "NAME OF THE CENTRE"]',
    summary: 'Puts a backup back into an empty database and data folder; payments stay locked afterwards.',
    help: `Checks everything before it changes anything; rows come in one transaction. A backup of PostgreSQL goes into the
embedded engine and the other way round; an older one is brought to this program. --replace loses what is there,
and wants its name. As the owner (MIGRATE_URL), with every process stopped. Then: reconcile-payments.`,
    run: async words => (await import('./restore-command.ts')).restoreCommand(words),
  },
  emergency: {
    usage: 'emergency verify FOLDER | emergency open FOLDER --to EMPTY-FOLDER',
    summary: 'Checks and opens the emergency file of a month, to pay when nothing else works.',
    help: `Needs no database and no server. Opens with the master key when it is at hand, else with the phrase of finance
(EMERGENCY_PHRASE, or asked). The folders lie in DATA_DIR/emergency.`,
    run: async words => (await import('./emergency-command.ts')).emergencyCommand(words),
  },
  'reconcile-payments': {
    usage: 'reconcile-payments',
    summary: 'After a restore: reads back the journal kept outside, so that nothing is paid again.',
    help: `Runs that left after the backup are known again, with their payments; what has no place is listed for finance.
Payments stay locked until two people open them, at /continuity. ${database}`,
    run: inTheHouse('reconcile-payments'),
  },
  'integration-income': {
    usage: 'integration-income CASE.json|- [--text fr|nl|de|en] [--known-on YYYY-MM-DD]',
    summary: 'Computes the right to the integration income of a case, with every reason.',
    help: `A case, or an array of cases, as docs/law/integration-income.md describes; - reads standard input.
--text prints the explanation a person reads instead of JSON. Opens no database.
Exit 0: answered, or lawfully refused. Exit 2: not well formed, one line per fault.`,
    run: async words => (await import('./law-commands.ts')).integrationIncome(words),
  },
  deadlines: {
    usage: 'deadlines EVENTS.json|- [--text fr|nl|de|en]',
    summary: 'Counts the legal deadline of an event, with its article and its reasons.',
    help: `An event such as {"kind": "decision", "from": "2026-03-02"}, or an array of them: docs/law/deadlines.md.
--text prints sentences instead of JSON. Opens no database. Exit 2: not well formed, one line per fault.`,
    run: async words => (await import('./law-commands.ts')).deadlines(words),
  },
  'subsidy-rate': {
    usage: 'subsidy-rate FACTS.json|- [--text fr|nl|de|en]',
    summary: 'Gives the State’s rate for the integration income of a centre, with its reasons.',
    help: `Facts such as {"on": "2026-01-01", "average": 520, "averageBefore": 480}: docs/law/subsidies.md.
--text prints sentences instead of JSON. Opens no database. Exit 2: not well formed, one line per fault.`,
    run: async words => (await import('./law-commands.ts')).subsidyRate(words),
  },
  doctor: {
    usage: 'doctor [--bootstrap]',
    summary: 'Looks at machine, folder, key, fonts, database and centres, and says what is wrong.',
    help: 'Exit 1 when something is bad. --bootstrap prints the SQL that prepares a PostgreSQL server.',
    run: async words => (await import('./doctor.ts')).doctor(words),
  },
}
