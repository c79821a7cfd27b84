import { formatMoney } from '#kernel/money.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Block, FreeText, Letter } from '../domain/letter.ts'
import {
  checkNotification,
  type Granted,
  type NotificationData,
  type NotificationRefusal,
} from '../domain/notification.ts'
import { addressed, heading, keyValues, listOf, paragraph, row, written } from './blocks.ts'
import { computation } from './computation.ts'
import { aidIn, day, type Say, sayIn } from './sentences.ts'

function subject(say: Say, { aid: kind, outcome }: NotificationData): string {
  const aid = aidIn(say, kind)
  return {
    grant: say.subjectGrant,
    'grant-in-part': say.subjectGrantInPart,
    refuse: say.subjectRefuse,
  }[outcome.kind]({ aid })
}

function opening(say: Say, data: NotificationData): Block[] {
  const { aid, request, decidedBy, decidedOn, language } = data
  const decided = {
    committee: say.decidedByCommittee,
    council: say.decidedByCouncil,
    bureau: say.decidedByBureau,
    president: say.decidedByPresident,
    delegate: say.decidedByDelegate,
  }[decidedBy]
  const asked = say.youAsked({ aid: aidIn(say, aid), date: day(request.receivedOn, language) })
  return [paragraph(`${asked} ${decided({ date: day(decidedOn, language) })}`)]
}

function paidAs(say: Say, { per, paidEvery, paidHow }: Granted): string {
  const rhythms = { week: say.paidWeekly, fortnight: say.paidFortnightly, month: say.paidMonthly }
  const rhythm = per === 'once' ? say.paidOnce : rhythms[paidEvery]
  return say.paidAs({ rhythm, how: paidHow === 'transfer' ? say.byTransfer : say.atCounter })
}

function received(say: Say, { outcome, language }: NotificationData): Block[] {
  if (outcome.kind === 'refuse') return []
  const { amountCents, per, fromOn, untilOn, firstPaymentBy } = outcome.granted
  return [
    heading(say.whatYouReceive),
    ...keyValues([
      ...row(per === 'month' ? say.amountPerMonth : say.amountOnce, formatMoney(amountCents, language)),
      ...row(say.from, day(fromOn, language)),
      ...row(say.until, untilOn === undefined ? undefined : day(untilOn, language)),
      ...row(say.paid, paidAs(say, outcome.granted)),
      ...row(say.firstPayment, day(firstPaymentBy, language)),
    ]),
  ]
}

function category(say: Say, { category: { number, because } }: NotificationData): Block[] {
  const named = { 1: say.category1, 2: say.category2, 3: say.category3 }
  return [
    heading(say.yourCategory),
    paragraph(number === null ? say.noCategory : named[number]),
    written(because),
  ]
}

const motives = (say: Say, { motives: { facts, law } }: NotificationData): Block[] => [
  heading(say.whyFacts),
  ...listOf(facts),
  heading(say.whyLaw),
  ...listOf(
    law.map(({ article, sentence }) => ({
      ...sentence,
      text: say.article({ article, sentence: sentence.text }),
    })),
  ),
]

const hopes = ({ outcome }: NotificationData): readonly FreeText[] =>
  outcome.kind === 'grant' ? [] : outcome.whatWouldChange

const changes = (say: Say, data: NotificationData): Block[] =>
  hopes(data).length === 0 ? [] : [heading(say.whatWouldChange), ...listOf(hopes(data))]

function heard(say: Say, { hearing: { kind, on }, language }: NotificationData): string {
  if (on === null) return kind === 'heard' ? say.heard : `${say.hearingOffered} ${say.hearingNotAsked}`
  const date = day(on, language)
  if (kind === 'heard') return say.heardOn({ date })
  return kind === 'declined'
    ? `${say.hearingOffered} ${say.hearingDeclinedOn({ date })}`
    : `${say.hearingOfferedOn({ date })} ${say.hearingNotAsked}`
}

const hearing = (say: Say, data: NotificationData): Block[] =>
  data.hearing.kind === 'none' ? [] : [heading(say.hearing), paragraph(heard(say, data))]

const explanation = (say: Say, { contact, reference }: NotificationData): Block[] => [
  heading(say.explanation),
  paragraph(`${say.explainedBy(contact)} ${say.giveReference({ reference })}`),
]

const appeal = (say: Say, { court }: NotificationData): Block[] => [
  heading(say.disagree),
  paragraph(say.mayAppeal),
  ...keyValues([
    ...row(say.appealTerm, say.threeMonths),
    ...row(say.court, court.name),
    ...row(say.courtAddress, court.address),
  ]),
  paragraph(`${say.notSuspensive} ${say.helpToAppeal}`),
  paragraph(say.courtSource({ source: court.source })),
]

const duties = (say: Say, { outcome }: NotificationData): Block[] =>
  outcome.kind === 'refuse'
    ? []
    : [
        {
          kind: 'callout',
          tone: 'know',
          title: say.changeTitle,
          lines: [say.change, say.yearlyReview],
        },
      ]

/**
 * The notification of a decision: what, why, how it was computed, whom to ask, how to contest it.
 *
 * @source L. 26.05.2002, art. 21; bdas-wwsb.brussels/?p=7722 (mentions).
 */
export function notificationLetter(data: NotificationData): Result<Letter, NotificationRefusal> {
  const checked = checkNotification(data)
  if (!checked.ok) return checked
  const say = sayIn(data.language)
  const parts = [opening, received, motives, category, computation, changes, hearing, explanation]
  const ends = [appeal, duties]
  return ok(
    addressed(data, {
      references: [
        ...row(say.ourReference, data.reference),
        ...row(say.requestNumber, data.request.number),
        ...row(say.sentAs, data.sentAs === 'hand' ? say.sentByHand : say.sentRegistered),
      ],
      contact: data.contact,
      subject: subject(say, data),
      blocks: [
        ...[...parts, ...ends].flatMap(part => part(say, data)),
        { kind: 'signature', signatories: data.signatories },
      ],
    }),
  )
}
