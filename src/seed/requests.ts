import { brusselsDate } from '#kernel/calendar.ts'
import { addClocks } from './clocks.ts'
import type { SeedRequest } from './files.ts'
import { momentOf, stateOf, stepOf } from './path.ts'
import { wordings } from './wordings.ts'
import type { World } from './world.ts'

/** Numbers that a person can say on the phone: one series a year, in the order in which things happened. */
export type Numbering = (series: string, prefix: string, moment: Temporal.Instant) => string

/** Counts each series of each year; `addTo` keeps where they stopped, so that the program goes on from there. */
export function numbering(): { readonly next: Numbering; addTo(world: World): void } {
  const last = new Map<string, number>()
  return {
    next(series, prefix, moment) {
      const { year } = brusselsDate(moment)
      const count = (last.get(`${series} ${year}`) ?? 0) + 1
      last.set(`${series} ${year}`, count)
      return `${prefix}${year}-${String(count).padStart(5, '0')}`
    },
    addTo({ rows, tenantId }) {
      for (const [key, count] of last) {
        const [series, year] = key.split(' ')
        rows.add('number_series', { tenant_id: tenantId, series, year: Number(year), last: count })
      }
    },
  }
}

const endReasons = {
  closed: {
    fr: [
      'A trouvé un travail.',
      'L’aide unique est payée.',
      'A déménagé dans une autre commune.',
      'Le droit est pris en charge par un autre organisme.',
    ],
    nl: ['Heeft werk gevonden.', 'De eenmalige hulp is betaald.', 'Is verhuisd naar een andere gemeente.'],
  },
  transferred: {
    fr: ['Le CPAS du domicile est compétent ; la demande lui est transmise.'],
    nl: ['Het OCMW van de woonplaats is bevoegd; de aanvraag is doorgestuurd.'],
  },
  withdrawn: {
    fr: ['La personne retire sa demande : le chômage a été payé.'],
    nl: ['De persoon trekt de aanvraag in: de uitkering is betaald.'],
  },
} as const

function ending({ file, path }: SeedRequest, { random }: World) {
  const [state, last] = [stateOf(path), path.done.at(-1)]
  if (state !== 'closed' && state !== 'transferred' && state !== 'withdrawn')
    return { ended_on: null, end_reason: null }
  const language = file.person.language === 'nl' ? 'nl' : 'fr'
  return {
    ended_on: last === undefined ? null : brusselsDate(last.at),
    end_reason: random.pick(endReasons[state][language]),
  }
}

/** The request as it stands now, its pilot and its clocks. */
export function addRequest(request: SeedRequest, number: string, world: World): void {
  const { rows, tenantId, random, staff, now } = world
  const { id, file, path, pilot, kind } = request
  const registered = momentOf(path, 'registered') ?? now
  const language = file.person.language === 'nl' ? 'nl' : 'fr'
  const speaks = pilot.languages.includes(file.person.language)
  const reason = { code: 'rule', handles: true, speaks, present: true }
  rows.add('request', {
    tenant_id: tenantId,
    id,
    number,
    dossier_id: file.dossierId,
    version: path.done.length,
    kind,
    channel: request.channel,
    wording: random.pick(wordings[kind][language]),
    urgent: request.urgency !== null,
    urgency_reason: request.urgency,
    requested_on: request.requestedOn,
    registered_at: registered,
    registered_by: random.pick(staff.filter(({ roles }) => roles.includes('reception'))).id,
    state: stateOf(path),
    service_id: request.serviceId,
    pilot_id: pilot.id,
    pilot_reason: reason,
    next_step: stepOf(path),
    next_step_on: path.next === undefined ? null : brusselsDate(path.next.at),
    ...ending(request, world),
  })
  rows.add('request_pilot', {
    tenant_id: tenantId,
    request_id: id,
    worker_id: pilot.id,
    since: registered,
    until: null,
    reason,
    named_by: null,
  })
  addClocks(request, world)
}
