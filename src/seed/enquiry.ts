import { caseFileOf, type Facts, toStored } from '#capabilities/enquiry/index.ts'
import { brusselsDate } from '#kernel/calendar.ts'
import { assess, isRefused, parseCase } from '#law/integration-income/index.ts'
import type { SeedRequest } from './files.ts'
import type { Milestone } from './path.ts'
import type { World } from './world.ts'

/** What the law answered about a request, kept. */
export type SeedComputation = {
  readonly id: string
  readonly monthlyCents: number | null
  readonly entitled: boolean
}

const places = { interview: 'Bureau du CPAS', visit: 'À domicile' } as const

/** An interview or a visit that took place. */
export function addEncounter(request: SeedRequest, { what, at }: Milestone, world: World): void {
  const { rows, tenantId, newId, random } = world
  const { file, pilot } = request
  const happened = brusselsDate(at)
  const id = newId(at)
  const kind = what === 'visit' ? 'visit' : 'interview'
  rows.add('encounter', {
    tenant_id: tenantId,
    id,
    dossier_id: file.dossierId,
    request_id: request.id,
    kind,
    planned_at: at,
    happened_on: happened,
    place: places[kind],
    with_whom: file.person.needsInterpreter ? 'Avec interprète' : null,
    worker_id: pilot.id,
    recorded_by: pilot.id,
    recorded_at: at,
    version: 2,
  })
  addNotes(request, { encounterId: id, at, impression: random.chance(0.5) }, world)
}

/** The next meeting with the person, still to come. */
export function addPlanned(request: SeedRequest, { what, at }: Milestone, world: World): void {
  if (what !== 'interview' && what !== 'visit') return
  const { rows, tenantId, newId, now } = world
  const registered = request.path.done.at(-1)?.at ?? now
  rows.add('encounter', {
    tenant_id: tenantId,
    id: newId(registered),
    dossier_id: request.file.dossierId,
    request_id: request.id,
    kind: what,
    planned_at: at,
    happened_on: null,
    place: places[what],
    with_whom: null,
    worker_id: request.pilot.id,
    recorded_by: request.pilot.id,
    recorded_at: registered,
    version: 1,
  })
}

const impressions = [
  'Semble épuisée ; reparler du suivi médical quand la confiance sera là.',
  'Très organisé, a tous ses papiers. Parle peu de sa famille.',
  'Maakt zich zorgen om de kinderen, wil liefst zelf de stappen zetten.',
]

type Noting = {
  readonly encounterId: string
  readonly at: Temporal.Instant
  readonly impression: boolean
}

/** A fact with its source, and now and then an impression that its author alone can read. */
function addNotes(request: SeedRequest, { encounterId, at, impression }: Noting, world: World): void {
  const { rows, tenantId, newId, random } = world
  const { file, pilot } = request
  const language = file.person.language === 'nl' ? 'nl' : 'fr'
  const base = {
    tenant_id: tenantId,
    dossier_id: file.dossierId,
    encounter_id: encounterId,
    noted_on: brusselsDate(at),
    author_id: pilot.id,
    recorded_at: at,
  }
  const fact = { nature: 'fact', body: file.scenario.told[language], source: 'Entretien' }
  rows.addAs(pilot.id, 'note', { ...base, id: newId(at), ...fact })
  if (impression)
    rows.addAs(pilot.id, 'note', {
      ...base,
      id: newId(at),
      nature: 'impression',
      body: random.pick(impressions),
      source: null,
    })
}

/** Puts the facts to the law of the day the request was made, and keeps what it answers. */
export function addComputation(
  request: SeedRequest,
  { facts, at }: { readonly facts: Facts; readonly at: Temporal.Instant },
  world: World,
): SeedComputation {
  const { rows, tenantId, newId } = world
  const on = request.requestedOn.toString()
  const caseFile = caseFileOf(facts, { on, requestedOn: on })
  const parsed = parseCase(caseFile)
  if (!parsed.ok) throw new Error(`An invented case cannot be read: ${parsed.refusal[0]?.pointer}`)
  const answer = assess(parsed.value)
  const refused = isRefused(answer)
  const id = newId(at)
  const monthlyCents = refused ? null : answer.integrationIncome.monthly
  rows.add('computation', {
    tenant_id: tenantId,
    id,
    dossier_id: request.file.dossierId,
    request_id: request.id,
    rule_set: 'integration-income',
    assessed_on: on,
    case_file: caseFile,
    answer: toStored(answer),
    refused: refused ? answer.refused.code : null,
    category: refused ? null : answer.category,
    monthly_cents: monthlyCents,
    known_on: brusselsDate(at),
    computed_by: request.pilot.id,
    computed_at: at,
  })
  return { id, monthlyCents, entitled: !refused && answer.entitled && answer.integrationIncome.monthly > 0 }
}
