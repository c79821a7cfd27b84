import { z } from 'zod'
import { personDetails } from '#capabilities/people/index.ts'
import { isIsoDate } from '#kernel/calendar.ts'
import { ok, refuse } from '#kernel/result.ts'
import { command } from '#platform/command/command.ts'
import { registerRequests } from '../domain/access.ts'
import { channels, kinds } from '../domain/codes.ts'
import { type Asked, type EnterRefusal, enterRequest, type Registered } from './enter-request.ts'

/** A request as it is registered the short way: of somebody known, or of somebody who said their name. */
export type RegisterRequest = Asked & { readonly who: Extract<Asked['who'], { kind: 'known' | 'new' }> }

/** Why nothing was created. */
export type RegisterRefusal =
  | EnterRefusal
  /** Neither a birth date nor a PIN: the code would open to whoever finds it. */
  | { readonly kind: 'PinNeeded' }

const input = z.strictObject({
  who: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('known'), personId: z.uuid() }),
    z.strictObject({ kind: z.literal('new'), person: personDetails, looked: z.boolean() }),
  ]),
  pin: z
    .string()
    .regex(/^\d{4,6}$/)
    .nullable(),
  kind: z.enum(kinds),
  channel: z.enum(channels),
  wording: z.string().min(1).max(4000),
  requestedOn: z.string().refine(isIsoDate),
  urgencyReason: z.string().min(1).max(500).nullable(),
})

/** Whoever stands at the counter chooses a PIN when no birth date is known. */
const lacksProof = ({ who, pin }: RegisterRequest): boolean =>
  who.kind === 'new' && who.person.birthDate === null && pin === null && !who.person.noOnlineView

/** A request enters the short way: see `enterRequest`. */
export const registerRequest = command<RegisterRequest, Registered, RegisterRefusal>({
  name: 'request:register',
  access: registerRequests,
  input,
  async run(context, asked) {
    if (lacksProof(asked)) return refuse({ kind: 'PinNeeded' })
    const entered = await enterRequest(context, asked)
    if (!entered.ok) return entered
    const { requestId, personId, dossierId } = entered.value
    return ok({ requestId, personId, dossierId })
  },
})
