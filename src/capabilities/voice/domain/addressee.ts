import type { ComplaintTopic } from './kinds.ts'

/** Who works here, as far as it matters for who reads what. */
export type Staff = {
  readonly id: string
  readonly roles: readonly string[]
  readonly serviceIds: readonly string[]
}

/** Who looks after the person now: the pilots of the open requests, and the service of the newest one. */
export type Around = { readonly pilotIds: readonly string[]; readonly serviceId: string | undefined }

/** The human a complaint is given to, who else may read it, and whom it is about, when that is one worker. */
export type Heard = {
  readonly askedId: string
  readonly overseerId: string | null
  readonly aboutId: string | null
}

const has = (role: string) => (worker: Staff) => worker.roles.includes(role)

/**
 * Gives a complaint to somebody who is neither the pilot nor whom it is about: who leads the service, else the direction,
 * the presidency, the secretary, another lead. Undefined when there is nobody: it is then taken by phone or by post.
 */
export function hearer(
  staff: readonly Staff[],
  { topic, around }: { readonly topic: ComplaintTopic; readonly around: Around },
): Heard | undefined {
  const leads = staff.filter(
    worker =>
      has('lead')(worker) && (around.serviceId === undefined || worker.serviceIds.includes(around.serviceId)),
  )
  const about = {
    pilot: around.pilotIds,
    lead: leads.map(({ id }) => id),
    director: idsOf(staff, 'director'),
  }
  const concerned = topic === 'pilot' || topic === 'lead' || topic === 'director' ? about[topic] : []
  const ranked = [
    leads,
    ...['director', 'president', 'secretary', 'lead'].map(role => staff.filter(has(role))),
  ]
  const free = ranked
    .flat()
    .map(({ id }) => id)
    .filter(id => !around.pilotIds.includes(id) && !concerned.includes(id))
  const [askedId, overseerId] = [...new Set(free)]
  if (askedId === undefined) return undefined
  return { askedId, overseerId: overseerId ?? null, aboutId: concerned[0] ?? null }
}

const idsOf = (staff: readonly Staff[], role: string) => staff.filter(has(role)).map(({ id }) => id)

/** Who says why somebody looked: the pilot (undefined), unless it is the pilot who did; then who watches over data. */
export function explainer(
  staff: readonly Staff[],
  { lookedBy, around }: { readonly lookedBy: string | null; readonly around: Around },
): string | undefined {
  if (lookedBy === null || !around.pilotIds.includes(lookedBy)) return undefined
  const others = staff.filter(({ id }) => id !== lookedBy)
  return (others.find(has('dpo')) ?? others.find(has('director')))?.id
}
