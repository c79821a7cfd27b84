import { z } from 'zod'
import { personCard } from '#capabilities/people/index.ts'
import { orientPersons, raiseTask, requestCard } from '#capabilities/requests/index.ts'
import { ok, refuse } from '#kernel/result.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import {
  followOn,
  linkUntil,
  type OrientationRefusal,
  type PartnerKind,
  partnerKinds,
} from '../domain/orientation.ts'
import { insertOrientation, keepPartner } from '../store/orientations.ts'
import { linkHash, linkToken } from './link.ts'

/** Leading somebody outside. Days are ISO texts, the hour `HH:MM`. */
export type Orient = {
  readonly requestId: string
  readonly partner: {
    readonly name: string
    readonly kind: PartnerKind
    readonly phone: string
    readonly email: string | null
  }
  /** Shown to the partner; null when the person does not want it. */
  readonly reason: string | null
  readonly meetingOn: string | null
  readonly meetingAt: string | null
  /** How the person agreed to what is shown. */
  readonly agreedHow: 'said' | 'signed'
}

const partner = z.strictObject({
  name: z.string().min(1).max(200),
  kind: z.enum(partnerKinds),
  phone: z.string().min(1).max(40),
  email: z.string().min(3).max(200).nullable(),
})

/** Leads a person to somebody outside, with what they agreed to show, and follows it until they got there or came back. */
export const orient = command<Orient, { orientationId: string }, OrientationRefusal | CommonRefusal>({
  name: 'handoffs:orient',
  access: orientPersons,
  input: z.strictObject({
    requestId: z.uuid(),
    partner,
    reason: z.string().min(1).max(500).nullable(),
    meetingOn: z.iso.date().nullable(),
    meetingAt: z.iso.time({ precision: -1 }).nullable(),
    agreedHow: z.enum(['said', 'signed']),
  }),
  target: ({ requestId }) => ({ requestId }),
  async run(context, { requestId, partner: typed, meetingOn, ...asked }) {
    const { db, tenantId, actorId, now, today, tools } = context
    const card = await requestCard(db, requestId)
    const person = card && (await personCard(db, card.personId))
    if (card === undefined || person === undefined) return refuse({ kind: 'NotFound' })
    if (card.endedOn !== null) return refuse({ kind: 'Ended' })
    if (meetingOn !== null && meetingOn < today.toString()) return refuse({ kind: 'MeetingPast' })
    const id = uuidv7()
    const dates = { linkUntil: linkUntil({ today, meetingOn }), followOn: followOn({ today, meetingOn }) }
    const token = linkToken(tools.secrets, tenantId, { id, linkUntil: dates.linkUntil })
    const { dossierId, personId } = card
    await insertOrientation(context, {
      ...asked,
      ...dates,
      id,
      requestId,
      dossierId,
      meetingOn,
      partnerId: await keepPartner(context, typed),
      madeBy: actorId,
      firstName: person.givenName,
      language: person.language,
      agreedOn: today.toString(),
      tokenHash: linkHash(tools.secrets, tenantId, token),
    })
    const task = { tenantId, kind: 'handoffs:follow', causeId: id, requestId, dossierId, now } as const
    await raiseTask(db, { ...task, dueOn: dates.followOn })
    context.journal({ requestId, dossierId, personId, detail: { orientationId: id } })
    return ok({ orientationId: id })
  },
})
