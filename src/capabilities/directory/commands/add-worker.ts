import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { roles } from '#platform/access/rules.ts'
import { command } from '#platform/command/command.ts'
import { hashPassword } from '#platform/secrets/password.ts'
import { passphraseFrom } from '../domain/passphrase.ts'
import { namedServices } from '../queries/services-named.ts'
import { insertWorker } from '../store/workers.ts'

const name = z.string().trim().min(1).max(100)

/** The adviser who watches is none of those who decide or run the machines. */
const watchesAndActs = (held: readonly string[]) =>
  held.includes('dpo') && held.some(role => ['it', 'director', 'president'].includes(role))

/** Why an account is not opened. */
export type AddWorkerRefusal =
  | { readonly kind: 'NotIndependent' }
  | { readonly kind: 'UnknownService'; readonly name: string }
  | { readonly kind: 'LoginTaken' }

type NewAccount = { readonly id: string; readonly password: string }

/**
 * Adds a member of staff, with a first password that is shown once. For the administrator at the command line: no
 * role of the product opens accounts.
 */
export const addWorker = command({
  name: 'directory:add-worker',
  access: {},
  alsoFor: ['system'],
  input: z.strictObject({
    login: z.string().regex(/^[a-z][a-z0-9._-]{1,63}$/),
    familyName: name,
    givenName: name,
    roles: z.array(z.enum(roles)).min(1),
    languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1),
    phone: z.string().min(1).max(40),
    services: z.array(z.string()),
  }),
  async run(
    { db, tenantId, journal },
    { services, ...worker },
  ): Promise<Result<NewAccount, AddWorkerRefusal>> {
    if (watchesAndActs(worker.roles)) return refuse({ kind: 'NotIndependent' })
    const known = await namedServices(db)
    const idOf = (wanted: string) =>
      known.find(({ id, names }) => id === wanted || names.includes(wanted))?.id
    const unknown = services.find(each => idOf(each) === undefined)
    if (unknown !== undefined) return refuse({ kind: 'UnknownService', name: unknown })
    const [id, password] = [uuidv7(), passphraseFrom(randomBytes(20))]
    const added = await insertWorker(db, {
      ...worker,
      tenantId,
      id,
      uiLanguage: worker.languages[0] === 'nl' ? 'nl' : 'fr',
      serviceIds: services.flatMap(each => idOf(each) ?? []),
      passwordHash: await hashPassword(password),
    })
    if (!added) return refuse({ kind: 'LoginTaken' })
    journal({ subjectIds: [id], detail: { roles: worker.roles.join(' ') } })
    return ok({ id, password })
  },
})
