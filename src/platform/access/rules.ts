/** What a worker is in the centre. One worker may hold several. */
export const roles = [
  'reception',
  'caseworker',
  'lead',
  'clerk',
  'committee',
  'secretary',
  'president',
  'director',
  'finance',
  'dpo',
  'it',
] as const
export type Role = (typeof roles)[number]

/**
 * How one stands to a file. `pilot`: named for one of its open requests, or standing in today for who is. `service`: works in a service that has
 * one. `agenda`: it is on an agenda of a meeting not older than a month. `any`: no relation needed. `glass`: it was opened in
 * an emergency, which reaches as far as `service`; no rule asks for it.
 */
export const relations = ['any', 'service', 'pilot', 'agenda', 'glass'] as const
export type Relation = (typeof relations)[number]

/** Who may do one thing: for each role the loosest relation that is enough. A role that is not named may not. */
export type AccessRule = Readonly<Partial<Record<Role, Relation | readonly Relation[]>>>

/** Who asks: a worker with roles, a person looking at their own file, or the program itself. */
export type Actor =
  | {
      readonly kind: 'worker'
      readonly id: string
      readonly roles: readonly Role[]
      readonly serviceIds: readonly string[]
    }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'system' }

const reaches = (needed: Relation, held: ReadonlySet<Relation>): boolean =>
  needed === 'any' || held.has(needed) || (needed === 'service' && (held.has('pilot') || held.has('glass')))

/** The role under which the rule lets these roles in, or undefined when it does not. Pure: page and command ask the same. */
export function admittingRole(
  rule: AccessRule,
  actorRoles: readonly Role[],
  held: ReadonlySet<Relation>,
): Role | undefined {
  return actorRoles.find(role => [rule[role] ?? []].flat().some(needed => reaches(needed, held)))
}
