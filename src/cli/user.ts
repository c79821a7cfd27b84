import { addWorker, lockWorker, resetWorker } from '#capabilities/directory/index.ts'
import type { Caller } from '#platform/command/execute.ts'
import type { Said } from './command-door.ts'
import { CannotStart } from './failures.ts'
import type { OpenHouse } from './open-house.ts'
import { readOptions } from './options.ts'

const failed = (sentence: string): Said => ({ code: 1, out: [], err: [sentence] })
const done = (...out: string[]): Said => ({ code: 0, out, err: [] })

const list = (text: string | undefined) => (text ?? '').split(',').flatMap(part => part.trim() || [])

/** The centre meant: the only one, or the one of `--centre HOST`. */
async function centreOf(house: OpenHouse, host: string | undefined): Promise<string> {
  const tenants = await house.tenants.all()
  const [only] = tenants
  const named = tenants.find(tenant => tenant.host === host?.toLowerCase())
  if (host !== undefined && named === undefined)
    throw new CannotStart('configuration', `No centre has the host name ${host}.`)
  if (named !== undefined) return named.id
  if (only === undefined)
    throw new CannotStart('configuration', 'There is no centre yet: `reliance centre add` comes first.')
  if (tenants.length > 1)
    throw new CannotStart('configuration', 'There are several centres: say which one with --centre HOST.')
  return only.id
}

const options = {
  centre: { type: 'string' },
  family: { type: 'string' },
  given: { type: 'string' },
  roles: { type: 'string' },
  languages: { type: 'string', default: 'fr,nl' },
  phone: { type: 'string' },
  services: { type: 'string' },
} as const

type Asked = { readonly house: OpenHouse; readonly caller: Caller; readonly login: string }
type Values = Readonly<Record<string, string | boolean | undefined>>

const refusals: Readonly<Record<string, string>> = {
  LoginTaken: 'This login is taken.',
  NotIndependent: 'The data protection officer cannot also be it, director or president.',
  UnknownLogin: 'Nobody has this login.',
}

async function add({ house, caller, login }: Asked, values: Values): Promise<Said> {
  const text = (name: string) => String(values[name] ?? '')
  const input = {
    login,
    familyName: text('family'),
    givenName: text('given'),
    roles: list(text('roles')),
    languages: list(text('languages')),
    phone: text('phone'),
    services: list(text('services')),
  }
  const fault = addWorker.input.safeParse(input).error?.issues[0]
  if (fault !== undefined) return failed(`Not usable: ${fault.path.join(' ')}: ${fault.message}`)
  const result = await house.execute(addWorker, caller, input)
  if (result.ok) return done(`${login} may sign in. The password, shown this once: ${result.value.password}`)
  if (result.refusal.kind === 'UnknownService') return failed(`No service is called ${result.refusal.name}.`)
  return failed(refusals[result.refusal.kind] ?? result.refusal.kind)
}

async function lock({ house, caller, login }: Asked): Promise<Said> {
  const result = await house.execute(lockWorker, caller, { login })
  return result.ok
    ? done(`${login} is locked, and signed out everywhere.`)
    : failed(refusals[result.refusal.kind] ?? result.refusal.kind)
}

async function reset({ house, caller, login }: Asked): Promise<Said> {
  const result = await house.execute(resetWorker, caller, { login })
  return result.ok
    ? done(`${login} may sign in again. The new password, shown this once: ${result.value.password}`)
    : failed(refusals[result.refusal.kind] ?? result.refusal.kind)
}

const acts = { add, lock, reset } as const
const isAct = (word: string): word is keyof typeof acts => Object.hasOwn(acts, word)

/** `user add|lock|reset LOGIN …`: accounts of the staff, for whoever runs the machine. */
export async function userCommand(house: OpenHouse, words: readonly string[]): Promise<Said> {
  const { values, positionals } = readOptions({ args: [...words], options, allowPositionals: true })
  const [act = '', login = ''] = positionals
  if (!isAct(act) || login === '')
    throw new CannotStart('configuration', 'Say `user add LOGIN`, `user lock LOGIN` or `user reset LOGIN`.')
  const caller = {
    tenantId: await centreOf(house, values.centre),
    actor: { kind: 'system' as const },
  }
  return acts[act]({ house, caller, login: login.toLowerCase() }, values)
}
