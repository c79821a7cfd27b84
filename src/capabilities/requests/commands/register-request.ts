import { z } from 'zod'
import {
  addPerson,
  type Comparable,
  likelyDuplicates,
  lockPerson,
  type PersonDetails,
  personCard,
  personDetails,
} from '#capabilities/people/index.ts'
import { isIsoDate } from '#kernel/calendar.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { addWorkingDays, decisionClock, receiptClock } from '#law/deadlines/index.ts'
import { type CommandContext, command } from '#platform/command/command.ts'
import { registerRequests } from '../domain/access.ts'
import { type Choice, choosePilot } from '../domain/choose-pilot.ts'
import { type Channel, channels, type Kind, kinds } from '../domain/codes.ts'
import { type DayFault, faultOfDay, interviewWorkingDays } from '../domain/registering.ts'
import { pilotCandidates } from '../queries/pilot-candidates.ts'
import { sameRequest } from '../queries/same-request.ts'
import { startClock } from '../store/clocks.ts'
import { openDossier } from '../store/dossiers.ts'
import { nextNumber } from '../store/numbers.ts'
import { insertRequest } from '../store/requests.ts'
import { giveReceipt } from './give-receipt.ts'

/** A request as it is asked at one of the doors. */
export type RegisterRequest = {
  readonly who:
    | { readonly kind: 'known'; readonly personId: string }
    /** `looked`: the likely doubles were shown, and it is none of them. */
    | { readonly kind: 'new'; readonly person: PersonDetails; readonly looked: boolean }
  /** Four to six digits asked instead of the birth date; null when the birth date protects. */
  readonly pin: string | null
  readonly kind: Kind
  readonly channel: Channel
  readonly wording: string
  /** ISO day. */
  readonly requestedOn: string
  readonly urgencyReason: string | null
}

/** What was opened. */
export type Registered = { readonly requestId: string; readonly personId: string; readonly dossierId: string }

/** Why nothing was created. */
export type RegisterRefusal =
  /** Somebody known may be this person: a human must look first. */
  | { readonly kind: 'LikelyDuplicates' }
  | { readonly kind: 'NationalNumberTaken' }
  | { readonly kind: 'BornInFuture' }
  | { readonly kind: DayFault }
  /** Neither a birth date nor a PIN: the code would open to whoever finds it. */
  | { readonly kind: 'PinNeeded' }
  /** No caseworker has a service. */
  | { readonly kind: 'NoPilot' }
  | { readonly kind: 'NotFound' }

const input = z.strictObject({
  who: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('known'), personId: z.uuid() }),
    z.strictObject({ kind: z.literal('new'), person: personDetails, looked: z.boolean() }),
  ]),
  pin: z
    .string()
    .regex(/^\d{4,6}$/)
    .nullable(),
  kind: z.enum(kinds),
  channel: z.enum(channels),
  wording: z.string().min(1).max(4000),
  requestedOn: z.string().refine(isIsoDate),
  urgencyReason: z.string().min(1).max(500).nullable(),
})

type New = Extract<RegisterRequest['who'], { kind: 'new' }>

/** The same number is never created twice; a like person only when a human has looked. */
async function doublesOf(
  { db }: CommandContext,
  { person, looked }: New,
): Promise<RegisterRefusal | undefined> {
  const typed: Comparable = person
  const doubles = await likelyDuplicates(db, typed)
  if (doubles.some(({ likeness }) => likeness === 'national-number'))
    return looked ? { kind: 'NationalNumberTaken' } : { kind: 'LikelyDuplicates' }
  return doubles.length > 0 && !looked ? { kind: 'LikelyDuplicates' } : undefined
}

async function addNewcomer(
  context: CommandContext,
  who: New,
  pin: string | null,
): Promise<Result<string, RegisterRefusal>> {
  const { person } = who
  if (person.birthDate !== null && person.birthDate > context.today.toString())
    return refuse({ kind: 'BornInFuture' })
  if (person.birthDate === null && pin === null && !person.noOnlineView) return refuse({ kind: 'PinNeeded' })
  const doubles = await doublesOf(context, who)
  if (doubles !== undefined) return refuse(doubles)
  const id = uuidv7()
  const added = await addPerson(context, id, person)
  return added.ok ? ok(id) : added
}

/** Who it is: found again, and held so that two requests of one person open one file; or added. */
async function personOf(
  context: CommandContext,
  { who, pin }: RegisterRequest,
): Promise<Result<string, RegisterRefusal>> {
  if (who.kind === 'new') return addNewcomer(context, who, pin)
  const known = await lockPerson(context.db, who.personId)
  return known === undefined ? refuse({ kind: 'NotFound' }) : ok(known.id)
}

async function choose(
  { db }: CommandContext,
  { kind }: RegisterRequest,
  file: { readonly personId: string; readonly dossierId: string },
): Promise<Choice | undefined> {
  const [person, candidates] = [
    await personCard(db, file.personId),
    await pilotCandidates(db, file.dossierId),
  ]
  const languages = [person?.otherLanguage, person?.language].filter(code => typeof code === 'string')
  return choosePilot(candidates, { kind, languages })
}

type Opening = { readonly dossierId: string; readonly choice: Choice }

async function open(context: CommandContext, asked: RegisterRequest, { dossierId, choice }: Opening) {
  const requestId = uuidv7()
  const { kind, channel, wording, requestedOn, urgencyReason } = asked
  await insertRequest(context, {
    id: requestId,
    dossierId,
    number: await nextNumber(context, { series: 'request', prefix: 'D-' }),
    ...{ kind, channel, wording, requestedOn, urgencyReason },
    serviceId: choice.serviceId,
    pilotId: choice.pilotId,
    pilotReason: choice.reason,
    nextStep: 'first-interview',
    nextStepOn: addWorkingDays(context.today, interviewWorkingDays).toString(),
  })
  const day = Temporal.PlainDate.from(requestedOn)
  for (const clock of [receiptClock(day), decisionClock(day)]) await startClock(context, { requestId, clock })
  return requestId
}

/**
 * A request enters, by whatever door: the person when new, the file when there is none, the request, its pilot, its
 * clocks and the receipt, all in one transaction or not at all.
 */
export const registerRequest = command<RegisterRequest, Registered, RegisterRefusal>({
  name: 'request:register',
  access: registerRequests,
  input,
  async run(context, asked) {
    const fault = faultOfDay(asked.requestedOn, context.today)
    if (fault !== undefined) return refuse({ kind: fault })
    const person = await personOf(context, asked)
    if (!person.ok) return person
    const { id: dossierId } = await openDossier(context, person.value)
    const file = { personId: person.value, dossierId }
    const again = await sameRequest(context.db, { ...asked, dossierId })
    if (again !== undefined) {
      context.journal({ ...file, requestId: again, detail: { again: true } })
      return ok({ ...file, requestId: again })
    }
    const choice = await choose(context, asked, file)
    if (choice === undefined) return refuse({ kind: 'NoPilot' })
    const requestId = await open(context, asked, { dossierId, choice })
    const { documentId } = await giveReceipt(context, { ...file, requestId, pin: asked.pin })
    context.journal({ ...file, requestId, detail: { newPerson: asked.who.kind === 'new', documentId } })
    return ok({ ...file, requestId })
  },
})
