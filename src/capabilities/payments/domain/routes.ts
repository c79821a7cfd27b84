import { type IbanFault, parseIban } from '#kernel/iban.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'

export const methods = ['transfer', 'counter'] as const
export const payeeKinds = ['person', 'landlord', 'energy', 'other'] as const
export const bases = ['own', 'consent', 'decision'] as const

/** Where one share of a right goes. Days are ISO. */
export type RouteInput = {
  /** 0: the rest, to the person. 1 to 20: a fixed part for somebody else. */
  readonly share: number
  readonly method: (typeof methods)[number]
  readonly payeeKind: (typeof payeeKinds)[number]
  readonly payeeName: string
  /** As typed; checked here. */
  readonly iban: string | null
  /** The name on the account, when it is not the payee's. */
  readonly accountHolder: string | null
  readonly holderReason: string | null
  readonly reference: string | null
  readonly partCents: number | null
  readonly basis: (typeof bases)[number]
  readonly basisOn: string
  readonly decisionId: string | null
  readonly source: string
}

export type RouteRefusal =
  | { readonly kind: 'IbanWrong'; readonly fault: IbanFault }
  | {
      readonly kind: 'IbanMissing' | 'HolderUnexplained' | 'PartMissing' | 'BasisMissing' | 'DecisionMissing'
    }

/**
 * A route that may be kept: the account is well formed, an account of another name has its reason, a part that goes to
 * somebody else rests on a consent or a decision.
 */
export function checkedRoute(input: RouteInput): Result<RouteInput, RouteRefusal> {
  const { share, method, iban, payeeKind, basis } = input
  if ((share === 0) !== (input.partCents === null)) return refuse({ kind: 'PartMissing' })
  if (payeeKind !== 'person' && basis === 'own') return refuse({ kind: 'BasisMissing' })
  if (basis === 'decision' && input.decisionId === null) return refuse({ kind: 'DecisionMissing' })
  if (method === 'counter') return ok({ ...input, iban: null, accountHolder: null, holderReason: null })
  if (iban === null) return refuse({ kind: 'IbanMissing' })
  const parsed = parseIban(iban)
  if (!parsed.ok) return refuse({ kind: 'IbanWrong', fault: parsed.refusal })
  if (input.accountHolder !== null && input.holderReason === null)
    return refuse({ kind: 'HolderUnexplained' })
  return ok({ ...input, iban: parsed.value })
}
