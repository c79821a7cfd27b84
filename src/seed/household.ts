import type { Facts } from '#capabilities/enquiry/index.ts'
import type { SeedFile } from './files.ts'
import { namesOf, origins } from './name-lists.ts'
import type { SeedMember, SeedResource } from './scenario.ts'
import type { World } from './world.ts'

/** Who wrote the facts of a file down, when they were told, and since when they hold. */
export type Telling = {
  readonly file: SeedFile
  readonly by: string
  readonly moment: Temporal.Instant
  readonly seenOn: string
  /** ISO day, long enough before the first request that every assessment sees them. */
  readonly since: string
}

const recorded = ({ file, by, moment }: Telling, { tenantId, newId }: World) => ({
  tenant_id: tenantId,
  id: newId(moment),
  dossier_id: file.dossierId,
  recorded_by: by,
  recorded_at: moment,
})

/** The decision of equity in the language the file is worked in. */
function equityOf({ equity }: SeedMember, { file }: Telling) {
  if (equity === undefined) return null
  const language = file.person.language === 'nl' ? 'nl' : 'fr'
  return { amountCents: equity.amountCents, reason: equity.reason[language] }
}

function addMember(member: SeedMember, telling: Telling, world: World): Facts['members'][number] {
  const { random, rows } = world
  const origin = random.pick(origins)
  const base = recorded(telling, world)
  const told = {
    relation: member.relation,
    familyName: member.sameName ? telling.file.person.familyName : random.pick(namesOf(origin.families)),
    givenName: random.pick(namesOf(random.chance(0.5) ? origin.women : origin.men)),
    birthDate: Temporal.PlainDate.from(telling.seenOn)
      .subtract({ years: member.age, days: random.between(1, 300) })
      .toString(),
    dependent: member.dependent,
    receivesIntegrationIncome: false,
    livesHereFrom: telling.since,
    livesHereUntil: null,
    equity: equityOf(member, telling),
    source: 'Composition de ménage',
    seenOn: telling.seenOn,
  }
  rows.add('household_member', {
    ...base,
    version: 1,
    relation: told.relation,
    family_name: told.familyName,
    given_name: told.givenName,
    birth_date: told.birthDate,
    dependent: told.dependent,
    receives_integration_income: false,
    lives_here_from: told.livesHereFrom,
    equity_cents: told.equity?.amountCents ?? null,
    equity_reason: told.equity?.reason ?? null,
    source: told.source,
    seen_on: told.seenOn,
  })
  return { id: base.id, version: 1, ...told }
}

type Owned = { readonly memberId: string | null; readonly resource: SeedResource }

function addResource(
  { memberId, resource }: Owned,
  telling: Telling,
  world: World,
): Facts['resources'][number] {
  const base = recorded(telling, world)
  const works = resource.kind === 'wage' && memberId === null
  const told = {
    memberId,
    kind: resource.kind,
    amountCents: resource.amountCents,
    per: resource.per,
    details: works ? { ...resource.details, startedOn: telling.since } : resource.details,
    fromOn: telling.since,
    untilOn: null,
    source: resource.source,
    seenOn: telling.seenOn,
  }
  world.rows.add('resource', {
    ...base,
    version: 1,
    member_id: memberId,
    kind: told.kind,
    amount_cents: told.amountCents,
    per: told.per,
    details: told.details,
    from_on: told.fromOn,
    source: told.source,
    seen_on: told.seenOn,
  })
  return { id: base.id, version: 1, ...told }
}

const answered = {
  assimilatedMinor: null,
  residesInBelgium: true,
  status: 'populationRegister',
  willingToWork: true,
  workDispensation: null,
  otherRightsClaimed: true,
} as const

function addSituation(telling: Telling, world: World): NonNullable<Facts['situation']> {
  const { homelessWithProject, sharedCustody } = telling.file.scenario
  const base = recorded(telling, world)
  const told = { source: 'Entretien', seenOn: telling.seenOn }
  world.rows.add('situation', {
    ...base,
    version: 1,
    category: null,
    category_reason: null,
    homeless_with_project: homelessWithProject,
    shared_custody: sharedCustody,
    conditions: answered,
    source: told.source,
    seen_on: told.seenOn,
  })
  const open = { category: null, categoryReason: null, homelessWithProject, sharedCustody }
  return { id: base.id, version: 1, ...open, conditions: answered, ...told }
}

/** Writes down what the first interview told about a file, and gives it back as the computation reads it. */
export function addFacts(telling: Telling, world: World): Facts {
  const { scenario, person } = telling.file
  const members = scenario.members.map(member => ({ member, fact: addMember(member, telling, world) }))
  const owned: readonly Owned[] = [
    ...scenario.resources.map(resource => ({ memberId: null, resource })),
    ...members.flatMap(({ member, fact }) =>
      member.resources.map(resource => ({ memberId: fact.id, resource })),
    ),
  ]
  return {
    birthDate: person.birthDate,
    members: members.map(({ fact }) => fact),
    resources: owned.map(each => addResource(each, telling, world)),
    situation: addSituation(telling, world),
  }
}
