/** What the council lets somebody decide alone. Days are ISO, amounts integer cents. */
export type Delegation = {
  readonly id: string
  readonly workerId: string
  readonly kinds: readonly string[]
  readonly perDecisionCents: number
  readonly perMonthCents: number
  readonly fromOn: string
  readonly untilOn: string
}

/** What a delegate is about to decide. `spentCents`: what this delegation gave this month already. */
export type Delegated = {
  readonly kind: string
  readonly amountCents: number
  readonly on: string
  readonly spentCents: number
}

/** Why a delegation does not reach: the database refuses the same. */
export type DelegationRefusal =
  | { readonly kind: 'NoDelegation' }
  | { readonly kind: 'AboveCeiling'; readonly ceilingCents: number }
  | { readonly kind: 'AboveMonth'; readonly leftCents: number }

/** What stands in the way of deciding under a delegation. */
export function reach(delegation: Delegation | undefined, asked: Delegated): DelegationRefusal | undefined {
  if (delegation === undefined) return { kind: 'NoDelegation' }
  const { kinds, fromOn, untilOn, perDecisionCents, perMonthCents } = delegation
  if (!kinds.includes(asked.kind) || asked.on < fromOn || asked.on > untilOn) return { kind: 'NoDelegation' }
  if (asked.amountCents > perDecisionCents) return { kind: 'AboveCeiling', ceilingCents: perDecisionCents }
  const leftCents = Math.max(0, perMonthCents - asked.spentCents)
  return asked.amountCents > leftCents ? { kind: 'AboveMonth', leftCents } : undefined
}
