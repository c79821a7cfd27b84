import {
  asRecord,
  bool,
  type Fault,
  faultAt,
  isoDate,
  listOf,
  nullable,
  oneOf,
  optional,
  type Reader,
  readJson,
  record,
} from '#kernel/reading.ts'
import type { Result } from '#kernel/result.ts'
import { appealClock, appealWithoutDecision } from '#law/deadlines/appeal.ts'
import { countedClock, type LegalClock } from '#law/deadlines/clock.ts'
import { mentions } from '#law/deadlines/mentions.ts'
import { paymentClock } from '#law/deadlines/payment.ts'
import { type CountedKind, clockRules } from '#law/deadlines/rules.ts'
import { sanctionStart } from '#law/deadlines/sanctions.ts'

/**
 * Events with their dates, read strictly, each giving its clock.
 *
 * @source L. 26.05.2002, art. 18 to 23, 30 and 47; the shape of an event is documented in docs/law/deadlines.md.
 */
const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso)

/** An event that was read: asking for its clock cannot fail. */
export type DeadlineEvent = () => LegalClock

const appeal = record({
  kind: oneOf(['appeal'] as const),
  by: oneOf(['registered', 'hand', 'ordinary'] as const),
  postedOn: optional(nullable(isoDate), null),
  receivedOn: optional(nullable(isoDate), null),
  missing: optional(listOf(oneOf(mentions), mentions.length), []),
  rightAddress: optional(bool, true),
})

const readAppeal: Reader<DeadlineEvent> = (json, reading) => {
  const { by, postedOn, receivedOn, missing, rightAddress } = appeal(json, reading)
  if (!postedOn && !receivedOn) faultAt(reading, ['receivedOn'], 'the day of posting or of receipt')
  return () =>
    appealClock({
      by,
      missing,
      rightAddress,
      ...(postedOn ? { postedOn: day(postedOn) } : {}),
      ...(receivedOn ? { receivedOn: day(receivedOn) } : {}),
    })
}

const payment = record({ kind: oneOf(['firstPayment'] as const), requestedOn: isoDate, decidedOn: isoDate })
const silence = record({ kind: oneOf(['appealWithoutDecision'] as const), requestedOn: isoDate })
const sanction = record({ kind: oneOf(['sanctionStart'] as const), decidedOn: isoDate })

const special: Readonly<Record<string, Reader<DeadlineEvent>>> = {
  appeal: readAppeal,
  firstPayment: (json, reading) => {
    const { requestedOn, decidedOn } = payment(json, reading)
    return () => paymentClock({ requestedOn: day(requestedOn), decidedOn: day(decidedOn) })
  },
  appealWithoutDecision: (json, reading) => {
    const { requestedOn } = silence(json, reading)
    return () => appealWithoutDecision(day(requestedOn))
  },
  sanctionStart: (json, reading) => {
    const { decidedOn } = sanction(json, reading)
    return () => sanctionStart(day(decidedOn))
  },
}

const isCounted = (kind: string): kind is CountedKind => Object.hasOwn(clockRules, kind)
const counted = Object.keys(clockRules).filter(isCounted)
const simple = record({ kind: oneOf(counted), from: isoDate })

const event: Reader<DeadlineEvent> = (json, reading) => {
  const kind = asRecord(json, { path: [], faults: [] })?.['kind']
  const own = typeof kind === 'string' && Object.hasOwn(special, kind) ? special[kind] : undefined
  if (own) return own(json, reading)
  const { kind: named, from } = simple(json, reading)
  return () => countedClock(named, day(from))
}

/** The event, or every fault in it with its place. */
export const parseEvent = (json: unknown): Result<DeadlineEvent, readonly Fault[]> => readJson(json, event)
