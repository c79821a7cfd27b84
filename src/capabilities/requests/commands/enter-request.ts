import {
  addPerson,
  type Comparable,
  likelyDuplicates,
  lockKept,
  type PersonDetails,
  personCard,
} from '#capabilities/people/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { addWorkingDays, decisionClock, receiptClock } from '#law/deadlines/index.ts'
import type { CommandContext } from '#platform/command/command.ts'
import { type Choice, choosePilot } from '../domain/choose-pilot.ts'
import type { Channel, Kind } from '../domain/codes.ts'
import { type DayFault, faultOfDay, interviewWorkingDays } from '../domain/registering.ts'
import { pilotCandidates } from '../queries/pilot-candidates.ts'
import { sameRequest } from '../queries/same-request.ts'
import { startClock } from '../store/clocks.ts'
import { openDossier } from '../store/dossiers.ts'
import { nextNumber } from '../store/numbers.ts'
import { insertRequest } from '../store/requests.ts'
import { giveReceipt } from './give-receipt.ts'

/** Somebody who asks without saying who they are: everything else may be known. */
export type Unnamed = Omit<PersonDetails, 'familyName' | 'givenName'>

type Who =
  | { readonly kind: 'known'; readonly personId: string }
  /** `looked`: a human saw the likely doubles and it is none of them, or will look later. */
  | { readonly kind: 'new'; readonly person: PersonDetails; readonly looked: boolean }
  /** `shownAs`: what stands in place of the name, before the number of the request. */
  | { readonly kind: 'unnamed'; readonly person: Unnamed; readonly shownAs: string }

/** What is asked, whoever asks it. */
export type Asked = {
  readonly who: Who
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

/** What was opened, with its receipt. The code is known now and never again; undefined when none was given. */
export type Entered = Registered & {
  readonly documentId: string | undefined
  readonly code: string | undefined
}

/** Why nothing was created. */
export type EnterRefusal =
  /** Somebody known may be this person: a human must look first. */
  | { readonly kind: 'LikelyDuplicates' }
  | { readonly kind: 'NationalNumberTaken' }
  | { readonly kind: 'BornInFuture' }
  | { readonly kind: DayFault }
  /** No caseworker has a service. */
  | { readonly kind: 'NoPilot' }
  | { readonly kind: 'NotFound' }

type Newcomer = Extract<Who, { kind: 'new' | 'unnamed' }>

/** The same number is never created twice; a like person only when a human has looked. */
async function doublesOf(
  { db }: CommandContext,
  typed: Comparable,
  looked: 'looked' | 'not-yet',
): Promise<EnterRefusal | undefined> {
  const doubles = await likelyDuplicates(db, typed)
  if (doubles.some(({ likeness }) => likeness === 'national-number'))
    return looked === 'looked' ? { kind: 'NationalNumberTaken' } : { kind: 'LikelyDuplicates' }
  return doubles.length > 0 && looked === 'not-yet' ? { kind: 'LikelyDuplicates' } : undefined
}

/** The names as they are kept: said, or what stands in their place with the number of the request. */
const named = (who: Newcomer, number: string): PersonDetails =>
  who.kind === 'new' ? who.person : { ...who.person, givenName: who.shownAs, familyName: `(${number})` }

async function addNewcomer(
  context: CommandContext,
  who: Newcomer,
  number: string,
): Promise<Result<string, EnterRefusal>> {
  const { birthDate } = who.person
  if (birthDate !== null && birthDate > context.today.toString()) return refuse({ kind: 'BornInFuture' })
  const person = named(who, number)
  const looked = who.kind === 'unnamed' || who.looked ? 'looked' : 'not-yet'
  const doubles = await doublesOf(context, person, looked)
  if (doubles !== undefined) return refuse(doubles)
  const id = uuidv7()
  const added = await addPerson(context, id, {
    ...person,
    naming: who.kind === 'unnamed' ? 'unnamed' : 'named',
  })
  return added.ok ? ok(id) : added
}

/** Who it is: found again, and held so that two requests of one person open one file; or added. */
async function personOf(
  context: CommandContext,
  { who }: Asked,
  number: () => Promise<string>,
): Promise<Result<string, EnterRefusal>> {
  if (who.kind !== 'known') return addNewcomer(context, who, who.kind === 'unnamed' ? await number() : '')
  const known = await lockKept(context.db, who.personId)
  return known === undefined ? refuse({ kind: 'NotFound' }) : ok(known)
}

async function choose(
  { db }: CommandContext,
  { kind }: Asked,
  file: { readonly personId: string; readonly dossierId: string },
): Promise<Choice | undefined> {
  const [person, candidates] = [
    await personCard(db, file.personId),
    await pilotCandidates(db, file.dossierId),
  ]
  const languages = [person?.otherLanguage, person?.language].filter(code => typeof code === 'string')
  return choosePilot(candidates, { kind, languages })
}

type Opening = { readonly dossierId: string; readonly choice: Choice; readonly number: string }

async function open(context: CommandContext, asked: Asked, { dossierId, choice, number }: Opening) {
  const requestId = uuidv7()
  const { kind, channel, wording, requestedOn, urgencyReason } = asked
  await insertRequest(context, {
    id: requestId,
    dossierId,
    number,
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

/** The number of the request, drawn once, when it is first needed. */
function numberOf(context: CommandContext): () => Promise<string> {
  let drawn: Promise<string> | undefined
  return () => {
    drawn ??= nextNumber(context, { series: 'request', prefix: 'D-' })
    return drawn
  }
}

/**
 * A request enters, by whatever door: the person when new, the file when there is none, the request, its pilot, its
 * clocks and the receipt, all in the open transaction or not at all. Every door ends here, so that all make the same.
 */
export async function enterRequest(
  context: CommandContext,
  asked: Asked,
): Promise<Result<Entered, EnterRefusal>> {
  const fault = faultOfDay(asked.requestedOn, context.today)
  if (fault !== undefined) return refuse({ kind: fault })
  const number = numberOf(context)
  const person = await personOf(context, asked, number)
  if (!person.ok) return person
  const { id: dossierId } = await openDossier(context, person.value)
  const file = { personId: person.value, dossierId }
  const again = await sameRequest(context.db, { ...asked, dossierId })
  if (again !== undefined) {
    context.journal({ ...file, requestId: again, detail: { again: true } })
    return ok({ ...file, requestId: again, documentId: undefined, code: undefined })
  }
  const choice = await choose(context, asked, file)
  if (choice === undefined) return refuse({ kind: 'NoPilot' })
  const requestId = await open(context, asked, { dossierId, choice, number: await number() })
  const { documentId, code } = await giveReceipt(context, { ...file, requestId, pin: asked.pin })
  context.journal({ ...file, requestId, detail: { newPerson: asked.who.kind !== 'known', documentId } })
  return ok({ ...file, requestId, documentId, code })
}
