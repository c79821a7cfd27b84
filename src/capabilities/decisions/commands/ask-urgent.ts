import { z } from 'zod'
import { centreOf } from '#capabilities/letters/index.ts'
import { nextNumber, type RegisterRequest, registerRequest } from '#capabilities/requests/index.ts'
import { isIsoDate } from '#kernel/calendar.ts'
import { parseIban } from '#kernel/iban.ts'
import { largestAmount } from '#kernel/money.ts'
import { ok, type Result } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { askUrgent as access } from '../domain/access.ts'
import { urgentWays } from '../domain/urgent.ts'
import { insertUrgentAid } from '../store/urgent-aids.ts'

/** Where the person is: the door the request comes in by. */
export const urgentChannels = ['counter', 'phone', 'visit', 'partner'] as const

const name = z.string().min(1).max(100)

const input = z
  .strictObject({
    who: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('known'), personId: z.uuid() }),
      z.strictObject({
        kind: z.literal('new'),
        familyName: name,
        givenName: name,
        birthDate: z.string().refine(isIsoDate),
        looked: z.boolean(),
      }),
    ]),
    amountCents: z.int().min(1).max(largestAmount),
    reason: z.string().min(1).max(2000),
    paidHow: z.enum(urgentWays),
    iban: z
      .string()
      .refine(text => parseIban(text).ok)
      .nullable(),
    channel: z.enum(urgentChannels),
  })
  .refine(({ paidHow, iban }) => (paidHow === 'instant-transfer') === (iban !== null))

export type AskUrgent = z.infer<typeof input>

/** Why nothing was asked: the refusals of a request that is registered. */
export type AskUrgentRefusal = CommonRefusal | Extract<RegisterFault, { readonly kind: string }>

type RegisterFault =
  Awaited<ReturnType<typeof registerRequest.run>> extends Result<unknown, infer Refusal> ? Refusal : never

/** What is not known of a newcomer in a hurry: asked later, by the pilot. */
const unknownYet = {
  nationalNumber: null,
  otherLanguage: null,
  needsInterpreter: false,
  contactChannel: 'in-person',
  phone: null,
  email: null,
  street: null,
  postalCode: null,
  municipality: null,
  noAddress: false,
  safeContactNote: null,
  noOnlineView: false,
  sharedPhone: false,
  sharedMail: false,
  easyRead: false,
  interpreterLanguage: null,
} as const

async function requestOf(context: CommandContext, asked: AskUrgent): Promise<RegisterRequest> {
  const { who, reason, channel } = asked
  const tenant = await centreOf(context.db, context.tenantId)
  const language = tenant.languages[0] ?? 'fr'
  const person = (newcomer: Extract<AskUrgent['who'], { kind: 'new' }>) => {
    const { kind, looked, ...told } = newcomer
    return { kind, looked, person: { ...unknownYet, ...told, language } }
  }
  return {
    who: who.kind === 'known' ? who : person(who),
    pin: null,
    kind: 'financial-aid',
    channel,
    wording: reason,
    requestedOn: context.today.toString(),
    urgencyReason: reason.slice(0, 500),
  }
}

/**
 * Asks for an urgent aid: the person when new, the request with its receipt, its pilot and its clocks, and the aid before the
 * presidency, in one act. The request goes on: the enquiry follows the aid.
 */
export const askUrgent = command<AskUrgent, { id: string }, AskUrgentRefusal>({
  name: 'decisions:ask-urgent',
  access,
  input,
  async run(context, asked) {
    const registered = await registerRequest.run(context, await requestOf(context, asked))
    if (!registered.ok) return registered
    const { requestId, dossierId, personId } = registered.value
    const id = await insertUrgentAid(context, {
      number: await nextNumber(context, { series: 'urgent-aid', prefix: 'U-' }),
      requestId,
      dossierId,
      amountCents: asked.amountCents,
      reason: asked.reason,
      paidHow: asked.paidHow,
      iban: asked.iban,
    })
    context.journal({ requestId, dossierId, personId, detail: { urgentAidId: id } })
    return ok({ id })
  },
})
