import { brusselsDate } from '#kernel/calendar.ts'
import type { Role } from '#platform/access/rules.ts'
import type { SeedRequest } from './files.ts'
import type { Milestone, What } from './path.ts'
import { duringWork, isBy, onWorkday } from './time.ts'
import type { Staff, World } from './world.ts'

type Line = {
  readonly kind: 'read' | 'write'
  readonly action: string
  readonly role: Role
  readonly purpose: string
  /** Minutes after the moment it belongs to. */
  readonly after: number
}

type Who = Pick<Line, 'role' | 'purpose'> & { readonly after?: number }

const line = (kind: Line['kind'], action: string, { role, purpose, after = 0 }: Who): Line => ({
  kind,
  action,
  role,
  purpose,
  after,
})

const counter = { role: 'reception', purpose: 'task' } as const
const pilot = { role: 'caseworker', purpose: 'pilot' } as const
const lead = { role: 'lead', purpose: 'service' } as const
const clerk = { role: 'clerk', purpose: 'service' } as const
const member = { role: 'committee', purpose: 'committee' } as const
const secretary = { role: 'secretary', purpose: 'committee' } as const
const president = { role: 'president', purpose: 'committee' } as const

/** What each milestone leaves in the journal: acts, and the looks that go with them. */
const lines: Readonly<Record<What, readonly Line[]>> = {
  registered: [
    line('read', 'people:open', { ...counter, after: -4 }),
    line('write', 'request:register', counter),
  ],
  acknowledged: [
    line('write', 'letters:receipt', counter),
    line('read', 'enquiry:file', { ...pilot, after: 45 }),
  ],
  interview: [
    line('read', 'enquiry:file', { ...pilot, after: -10 }),
    line('write', 'enquiry:record-encounter', { ...pilot, after: 60 }),
    line('write', 'enquiry:save-situation', { ...pilot, after: 64 }),
  ],
  visit: [
    line('read', 'enquiry:file', { ...pilot, after: -25 }),
    line('write', 'enquiry:record-encounter', { ...pilot, after: 50 }),
  ],
  computed: [
    line('read', 'enquiry:computation', { ...pilot, after: -8 }),
    line('write', 'enquiry:keep-computation', pilot),
  ],
  submitted: [
    line('read', 'enquiry:file', { ...lead, after: -30 }),
    line('write', 'enquiry:submit-report', pilot),
    line('write', 'decisions:put-on-agenda', { ...secretary, after: 20 }),
  ],
  adjourned: [
    line('read', 'decisions:item', { ...member, after: -200 }),
    line('write', 'decisions:record', { ...secretary, after: -60 }),
  ],
  decided: [
    line('read', 'decisions:item', { ...member, after: -240 }),
    line('read', 'decisions:item', { ...president, after: -210 }),
    line('write', 'decisions:record', { ...secretary, after: -70 }),
    line('write', 'decisions:close-meeting', president),
  ],
  notified: [
    line('read', 'letters:document', { ...clerk, after: -12 }),
    line('write', 'decisions:notify', clerk),
  ],
  paid: [line('read', 'enquiry:file', { ...pilot, after: -3 }), line('write', 'request:execute', pilot)],
  closed: [line('read', 'enquiry:file', { ...pilot, after: -6 }), line('write', 'request:close', pilot)],
  transferred: [
    line('read', 'enquiry:file', { ...pilot, after: -9 }),
    line('write', 'request:transfer', pilot),
  ],
  withdrawn: [
    line('read', 'request:open', { ...counter, after: -2 }),
    line('write', 'request:withdraw', { ...pilot, after: 15 }),
  ],
}

/** Who stands behind a line: the pilot for the pilot's acts, the secretary who sits, else somebody of the role, of the same service when there is one. */
function authorOf(role: Role, request: SeedRequest, { staff, random }: World): Staff {
  if (role === 'caseworker') return request.pilot
  const those = staff.filter(({ roles }) => roles.includes(role))
  const [first] = those
  if (role === 'secretary' && first !== undefined) return first // the one who sits at every meeting
  const near = those.filter(({ serviceId }) => serviceId === request.serviceId)
  return random.pick(near.length > 0 ? near : those)
}

function addLine(
  request: SeedRequest,
  at: Temporal.Instant,
  { told, world }: { told: Line; world: World },
): void {
  const author = authorOf(told.role, request, world)
  world.rows.add('journal_event', {
    tenant_id: world.tenantId,
    id: world.newId(at),
    happened_at: at,
    kind: told.kind,
    action: told.action,
    actor_kind: 'worker',
    actor_id: author.id,
    actor_role: told.role,
    service_id: author.serviceId,
    purpose: told.purpose,
    dossier_id: request.file.dossierId,
    person_id: request.file.person.id,
    request_id: request.id,
    subject_ids: [],
    detail: {},
    correlation: null,
  })
}

const onlineReads = ['my-file:status', 'my-file:status', 'my-file:looks']

/** The person looks at the own file, some days after. */
function addOwnLook(request: SeedRequest, at: Temporal.Instant, world: World): void {
  const { person, dossierId } = request.file
  world.rows.add('journal_event', {
    tenant_id: world.tenantId,
    id: world.newId(at),
    happened_at: at,
    kind: 'read',
    action: world.random.pick(onlineReads),
    actor_kind: 'person',
    actor_id: person.id,
    actor_role: 'person',
    service_id: null,
    purpose: 'own-file',
    dossier_id: dossierId,
    person_id: person.id,
    request_id: request.id,
    subject_ids: [],
    detail: {},
    correlation: null,
  })
}

/** The counter answers "where is my file?", and some persons look for themselves. */
function addAsking(request: SeedRequest, { at }: Milestone, world: World): void {
  const { random, now } = world
  const day = brusselsDate(at.add({ minutes: random.between(300, 4000) }))
  const asked = duringWork(onWorkday(day), random)
  const looked = at.add({ minutes: random.between(200, 5000) })
  const told = line('read', 'request:open', counter)
  if (random.chance(0.25) && isBy(asked, now)) addLine(request, asked, { told, world })
  if (random.chance(0.2) && !request.file.person.noOnlineView && isBy(looked, now))
    addOwnLook(request, looked, world)
}

/** The journal of one request, milestone by milestone. */
export function addJournal(request: SeedRequest, world: World): void {
  for (const milestone of request.path.done) {
    for (const told of lines[milestone.what]) {
      const at = milestone.at.add({ minutes: told.after })
      if (isBy(at, world.now)) addLine(request, at, { told, world })
    }
    addAsking(request, milestone, world)
  }
}
