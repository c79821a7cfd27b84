import { z } from 'zod'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { welcomePeople } from '../domain/access.ts'
import { needs, priorityOf, reasonCodes } from '../domain/visit.ts'
import { alreadyHere, isService, knownPerson, serviceOfWorker } from '../queries/hosts.ts'
import { plannedToday } from '../queries/planned.ts'
import { drawNumber, insertArrival } from '../store/arrivals.ts'
import { tellStaff } from './telling.ts'

const input = z.strictObject({
  /** Somebody we know; otherwise `calledAs`, or nothing at all. */
  personId: z.uuid().nullable(),
  calledAs: z.string().min(1).max(60).nullable(),
  need: z.enum(needs),
  words: z.string().min(1).max(140).nullable(),
  reason: z.enum(reasonCodes).nullable(),
  /** For a worker, or for whoever of a service. */
  host: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('worker'), id: z.uuid() }),
    z.strictObject({ kind: z.literal('service'), id: z.uuid() }),
  ]),
  /** The appointment of today that the person comes for. */
  encounterId: z.uuid().nullable(),
})
/** Somebody who comes in, as the counter writes it down. */
export type RegisterArrival = z.infer<typeof input>

/** Why somebody cannot be written down now. */
export type ArrivalRefusal =
  | CommonRefusal
  | { readonly kind: 'AlreadyHere'; readonly visitId: string; readonly number: number }
  | { readonly kind: 'NobodyThere' }
  | { readonly kind: 'NoAppointment' }

type Host = { readonly workerId: string | null; readonly serviceId: string | null }

async function hostOf(
  { db }: CommandContext,
  { kind, id }: RegisterArrival['host'],
): Promise<Host | undefined> {
  if (kind === 'service') return (await isService(db, id)) ? { workerId: null, serviceId: id } : undefined
  const found = await serviceOfWorker(db, id)
  return found && { workerId: id, serviceId: found.serviceId }
}

/** A person is here once at a time, and comes once to an appointment of theirs. */
async function checkPerson(
  { db, today }: CommandContext,
  { personId, encounterId }: RegisterArrival,
): Promise<Result<null, ArrivalRefusal>> {
  if (personId === null) return encounterId === null ? ok(null) : refuse({ kind: 'NoAppointment' })
  if ((await knownPerson(db, personId)) === undefined) return refuse({ kind: 'NotFound' })
  const here = await alreadyHere(db, { personId, today })
  if (here !== undefined) return refuse({ kind: 'AlreadyHere', visitId: here.id, number: here.number })
  if (encounterId === null) return ok(null)
  const [planned] = await plannedToday(db, { today, encounterId, personId })
  return planned?.arrivedAt === null ? ok(null) : refuse({ kind: 'NoAppointment' })
}

/** Writes down that somebody is here, gives them the next number of the day, and tells who they came for. */
export const registerArrival = command<RegisterArrival, { visitId: string; number: number }, ArrivalRefusal>({
  name: 'reception:register',
  access: welcomePeople,
  input,
  async run(context, typed) {
    const { host: asked, ...told } = typed
    // The number first: two desks with the same person wait for each other here.
    const number = await drawNumber(context)
    const checked = await checkPerson(context, typed)
    if (!checked.ok) return checked
    const host = await hostOf(context, asked)
    if (host === undefined) return refuse({ kind: 'NobodyThere' })
    const priority = priorityOf(told.reason)
    const need = told.encounterId === null ? told.need : 'appointment'
    const calledAs = told.personId === null ? told.calledAs : null
    const visitId = await insertArrival(context, { ...told, ...host, number, priority, need, calledAs })
    context.journal({ personId: told.personId ?? undefined, detail: { visitId } })
    await tellStaff(context, host)
    return ok({ visitId, number })
  },
})
