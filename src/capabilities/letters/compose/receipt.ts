import type { Block, Letter } from '../domain/letter.ts'
import type { NextMeeting, ReceiptData, ReceivedBy } from '../domain/receipt.ts'
import { addressed, heading, listOf, paragraph, row } from './blocks.ts'
import { day, hour, longDay, type Say, sayIn } from './sentences.ts'

const received = (say: Say, channel: ReceivedBy) =>
  ({
    counter: say.receivedCounter,
    phone: say.receivedPhone,
    paper: say.receivedPaper,
    visit: say.receivedVisit,
    web: say.receivedWeb,
    partner: say.receivedPartner,
    'ex-officio': say.receivedExOfficio,
  })[channel]

const asked = (say: Say, { request, language }: ReceiptData): Block[] => [
  paragraph(received(say, request.channel)({ date: day(request.receivedOn, language) })),
  paragraph(say.receiptProof),
  heading(request.channel === 'ex-officio' ? say.whatWeNoted : say.inYourWords),
  { kind: 'quotation', ...request.words },
]

const inCharge = (say: Say, { pilot }: ReceiptData): Block[] => [
  heading(say.whoIsInCharge),
  paragraph(say.pilotIs({ name: pilot.name })),
]

function whenOf(say: Say, { on, at, place }: NextMeeting, { language }: ReceiptData): string {
  const date = say.onDay({ date: longDay(on, language) })
  const when = at === undefined ? date : say.atTime({ day: date, time: hour(at, language) })
  return place === undefined ? when : say.atPlace({ when, place })
}

function nextStep(say: Say, data: ReceiptData): string {
  const { next, language } = data
  if (next.kind === 'interview-by') return say.nextInterviewBy({ date: longDay(next.on, language) })
  const when = whenOf(say, next, data)
  return {
    interview: say.nextInterview,
    visit: say.nextVisit,
    call: say.nextCall,
    papers: say.nextPapers,
  }[next.kind]({ when })
}

const whatNow = (say: Say, data: ReceiptData): Block[] => [
  heading(say.whatNow),
  paragraph(nextStep(say, data)),
  paragraph(`${say.decisionDue({ date: day(data.decideBy, data.language) })} ${say.decisionWritten}`),
  {
    kind: 'callout',
    tone: 'soon',
    title: say.urgentTitle,
    lines: [say.urgent, say.urgentCall({ phone: data.organisation.phone })],
  },
]

const toBring = (say: Say, { toBring: papers }: ReceiptData): Block[] =>
  papers.length === 0
    ? []
    : [
        heading(say.toBring),
        paragraph(say.toBringIntro),
        ...listOf(papers.map(text => ({ text }))),
        paragraph(say.toBringMissing),
      ]

type Following = Pick<ReceiptData, 'follow' | 'counter' | 'organisation'>

/** The ways to follow a request, none of which is only online; with the code when one is given. */
export function follow(say: Say, { follow: by, counter, organisation }: Following): Block[] {
  const ways = [say.followAtCounter(counter), say.followByPhone(organisation)]
  const web = by?.webAddress === undefined ? [] : [say.followOnWeb({ address: by.webAddress })]
  return [
    heading(say.howToFollow),
    paragraph(say.waysToFollow),
    ...listOf([...ways, ...web].map(text => ({ text }))),
    ...(by ? [code(say, by.code), paragraph(proof(say, by.proof)), paragraph(say.keepCode)] : []),
  ]
}

const code = (say: Say, text: string): Block => ({
  kind: 'code',
  label: say.yourCode,
  groups: [text.slice(0, 5), text.slice(5)],
})

const proof = (say: Say, by: 'birth-date' | 'pin'): string =>
  by === 'pin' ? say.proofPin : say.proofBirthDate

const wrong = (say: Say, { pilot }: ReceiptData): Block => ({
  kind: 'callout',
  tone: 'know',
  title: say.wrongTitle,
  lines: [say.wrong, say.wrongCall(pilot)],
})

/**
 * The dated receipt of a request: what was asked, who answers for it, what comes next and when.
 *
 * @source L. 26.05.2002, art. 18; L. 08.07.1976, art. 58.
 */
export function receiptLetter(data: ReceiptData): Letter {
  const say = sayIn(data.language)
  const law = data.request.kind === 'integration-income' ? say.receiptLaw2002 : say.receiptLaw1976
  return addressed(data, {
    references: row(say.requestNumber, data.request.number),
    contact: { ...data.pilot, service: '' },
    subject: say.receiptSubject,
    blocks: [
      ...asked(say, data),
      ...inCharge(say, data),
      ...whatNow(say, data),
      ...toBring(say, data),
      ...follow(say, data),
      wrong(say, data),
      paragraph(law),
    ],
  })
}
