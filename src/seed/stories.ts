import type { Facts } from '#capabilities/enquiry/index.ts'
import { brusselsDate } from '#kernel/calendar.ts'
import type { Brought, Proposed } from './agenda.ts'
import { addComputation, addEncounter, addPlanned, type SeedComputation } from './enquiry.ts'
import type { SeedRequest } from './files.ts'
import { addFacts } from './household.ts'
import { type Milestone, meetingAfter } from './path.ts'
import { isBy } from './time.ts'
import type { World } from './world.ts'

const lawMotives = {
  month: 'Loi du 26.05.2002, art. 3 et art. 14 ; arrêté royal du 11.07.2002, art. 22 et 34.',
  once: 'Loi du 08.07.1976, art. 1er et art. 57 : toute personne a droit à l’aide sociale pour mener une vie conforme à la dignité humaine.',
} as const

const refusal = {
  month: 'Les ressources du ménage dépassent le montant de la catégorie.',
  once: 'L’état de besoin n’est pas établi au jour de la décision ; une nouvelle demande reste possible.',
} as const

function proposedFor(
  request: SeedRequest,
  computation: SeedComputation | undefined,
  { random }: World,
): Proposed {
  const { monthly, granted, file, requestedOn } = request
  const per = monthly ? 'month' : 'once'
  const grants = monthly ? computation?.entitled === true : granted
  const told = file.scenario.told[file.person.language === 'nl' ? 'nl' : 'fr']
  const amount = monthly ? (computation?.monthlyCents ?? 0) : random.between(5, 60) * 1_000
  return {
    outcome: grants ? 'grant' : 'refuse',
    amountCents: grants ? amount : null,
    per: grants ? per : null,
    fromOn: grants ? requestedOn.toString() : null,
    motivesFact: grants ? told : `${told} ${refusal[per]}`,
    motivesLaw: lawMotives[per],
  }
}

type Told = {
  readonly proposed: Proposed
  readonly computation: SeedComputation | undefined
  readonly at: Temporal.Instant
  readonly submitted: boolean
}

function addReport(request: SeedRequest, told: Told, world: World): string {
  const { rows, tenantId, newId, random } = world
  const { proposed, at, submitted } = told
  const id = newId(at)
  rows.add('report', {
    tenant_id: tenantId,
    id,
    request_id: request.id,
    dossier_id: request.file.dossierId,
    version: submitted ? 3 : 1,
    facts: proposed.motivesFact,
    hearing: submitted ? random.pick(['heard', 'informed', 'declined']) : 'not-asked',
    hearing_on: submitted ? brusselsDate(at).toString() : null,
    proposal: submitted ? proposed.outcome : null,
    computation_id: told.computation?.id ?? null,
    amount_cents: submitted ? proposed.amountCents : null,
    from_on: submitted ? proposed.fromOn : null,
    motives_fact: submitted ? proposed.motivesFact : '',
    motives_law: submitted ? proposed.motivesLaw : '',
    author_id: request.pilot.id,
    updated_at: at,
    submitted_at: submitted ? at : null,
  })
  return id
}

/** What is known at one point of a story. */
type Known = { facts: Facts | undefined; computation: SeedComputation | undefined }

/** Facts are told once a file, at the first interview; later requests find them there. */
function tell(request: SeedRequest, { at }: Milestone, world: World): Facts {
  const day = brusselsDate(at)
  const since = request.requestedOn.subtract({ years: 3 }).with({ day: 1 }).toString()
  return addFacts(
    { file: request.file, by: request.pilot.id, moment: at, seenOn: day.toString(), since },
    world,
  )
}

function submit(
  request: SeedRequest,
  index: number,
  { known, world }: { known: Known; world: World },
): Brought[] {
  const [{ at } = { at: world.now }, after] = request.path.done.slice(index)
  const proposed = proposedFor(request, known.computation, world)
  const told = { proposed, computation: known.computation, at, submitted: true }
  const reportId = addReport(request, told, world)
  const broughtAt = at.add({ minutes: 20 })
  const meetingOn = meetingAfter(brusselsDate(at))
  const waits = after === undefined
  const missed = waits && Temporal.PlainDate.compare(meetingOn, world.today) < 0
  if (missed || !isBy(broughtAt, world.now)) return []
  return [
    {
      request,
      reportId,
      computation: known.computation,
      proposed,
      meetingOn,
      broughtAt,
      adjourned: after?.what === 'adjourned',
    },
  ]
}

/** Writes what the enquiry into one request left behind; gives what it brought to the committee. */
export function tellStory(
  request: SeedRequest,
  world: World,
  factsOf: Map<string, Facts>,
): readonly Brought[] {
  const { dossierId } = request.file
  const known: Known = { facts: factsOf.get(dossierId), computation: undefined }
  const brought = request.path.done.flatMap((milestone, index) => {
    const { what, at } = milestone
    if (what === 'interview' || what === 'visit') {
      known.facts ??= tell(request, milestone, world)
      addEncounter(request, milestone, world)
    }
    if (what === 'computed' && request.monthly && known.facts !== undefined)
      known.computation = addComputation(request, { facts: known.facts, at }, world)
    return what === 'submitted' ? submit(request, index, { known, world }) : []
  })
  if (known.facts !== undefined) factsOf.set(dossierId, known.facts)
  if (request.path.next !== undefined) addPlanned(request, request.path.next, world)
  drafting(request, known, world)
  return brought
}

/** A report that was begun and not handed in yet. */
function drafting(request: SeedRequest, { computation }: Known, world: World): void {
  const last = request.path.done.at(-1)
  if (last?.what !== 'computed') return
  const proposed = proposedFor(request, computation, world)
  addReport(request, { proposed, computation, at: last.at, submitted: false }, world)
}
