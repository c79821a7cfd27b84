/** Whoever meets people at the door writes down who came and sees who waits: all of them, or those of one's services. */
export const welcomePeople = { reception: 'any', caseworker: 'any', lead: 'any', clerk: 'any' } as const

/** Whose visits: the whole house for the counter; for the others those for them, or for their services. */
export type Scope =
  | { readonly kind: 'house' }
  | { readonly kind: 'own'; readonly workerId: string; readonly serviceIds: readonly string[] }

type Asker = {
  readonly id: string
  readonly serviceIds: readonly string[]
  readonly roles: readonly string[]
}

/** What somebody sees of the waiting room. */
export const scopeOf = ({ id, roles, serviceIds }: Asker): Scope =>
  roles.includes('reception') ? { kind: 'house' } : { kind: 'own', workerId: id, serviceIds }

/** Whether a visit is within what somebody sees. */
export const isWithin = (
  scope: Scope,
  visit: { readonly workerId: string | null; readonly serviceId: string | null },
): boolean =>
  scope.kind === 'house' ||
  visit.workerId === scope.workerId ||
  (visit.serviceId !== null && scope.serviceIds.includes(visit.serviceId))
