import type { AgendaData, AgendaItem, DecidedItem, MinutesData } from '../domain/committee.ts'
import type { Block, Cell, Column, Letter } from '../domain/letter.ts'
import { heading, keyValues, listOf, paragraph, row } from './blocks.ts'
import { aidIn, day, hour, longDay, type Say, sayIn } from './sentences.ts'

type Meeting = Pick<AgendaData, 'language' | 'organisation' | 'committee' | 'heldOn' | 'startsAt' | 'place'>

const capitalised = (text: string): string => text.replace(/^./u, first => first.toLocaleUpperCase())

const confidential = (say: Say): Block => ({
  kind: 'callout',
  tone: 'soon',
  title: say.confidentialTitle,
  lines: [say.confidential],
})

function whenAndWhere(say: Say, { heldOn, startsAt, place, language }: Meeting): string {
  const when = say.atTime({ day: longDay(heldOn, language), time: hour(startsAt, language) })
  return say.atPlace({ when, place })
}

type Said = Pick<Letter, 'subject' | 'blocks'>

/** A paper of the house: a letter without a recipient. */
function internal(meeting: Meeting, { subject, blocks }: Said): Letter {
  const say = sayIn(meeting.language)
  const { name, phone } = meeting.organisation
  return {
    language: meeting.language,
    organisation: meeting.organisation,
    placeAndDate: capitalised(whenAndWhere(say, meeting)),
    references: [],
    subject,
    blocks: [confidential(say), ...blocks],
    footer: say.footer({ name, phone }),
  }
}

const agendaRow =
  (say: Say) =>
  ({ personName, requestNumber, aid, proposal, proposedBy }: AgendaItem, index: number): readonly Cell[] => [
    `${index + 1}`,
    { text: personName, note: requestNumber },
    capitalised(aidIn(say, aid)),
    { text: proposal, note: say.proposedBy({ name: proposedBy }) },
  ]

const agendaColumns = (say: Say): readonly [Column, ...Column[]] => [
  { label: say.number, align: 'start', width: 'narrow' },
  { label: say.person, align: 'start', width: 'medium' },
  { label: say.subject, align: 'start', width: 'medium' },
  { label: say.proposal, align: 'start', width: 'wide' },
]

/** The agenda of a committee's meeting, as a document to print or to read aloud. */
export function agendaDocument(data: AgendaData): Letter {
  const say = sayIn(data.language)
  const [first, ...rest] = data.items
  const toRow = agendaRow(say)
  const rows = [toRow(first, 0), ...rest.map((item, index) => toRow(item, index + 1))] as const
  return internal(data, {
    subject: say.agenda({ committee: data.committee, date: day(data.heldOn, data.language) }),
    blocks: [{ kind: 'table', columns: agendaColumns(say), rows }],
  })
}

function decided(say: Say, item: DecidedItem, number: number): Block[] {
  const outcomes = {
    grant: say.granted,
    'grant-in-part': say.grantedInPart,
    refuse: say.refused,
    adjourn: say.adjourned,
  }
  return [
    heading(`${number}. ${item.personName}`),
    ...keyValues([
      ...row(say.requestNumber, item.requestNumber),
      ...row(say.subject, capitalised(aidIn(say, item.aid))),
      ...row(say.proposal, item.proposal),
      ...row(say.outcome, `${outcomes[item.outcome]}. ${item.decision}`),
      ...row(say.vote, item.vote),
      ...row(say.withdrew, item.withdrew.join(', ')),
    ]),
    ...(item.motives.length === 0 ? [] : [paragraph(say.motives)]),
    ...listOf(item.motives.map(text => ({ text }))),
  ]
}

/** The minutes of a committee's meeting: who was there, what was decided on each request and why. */
export function minutesDocument(data: MinutesData): Letter {
  const say = sayIn(data.language)
  return internal(data, {
    subject: say.minutes({ committee: data.committee, date: day(data.heldOn, data.language) }),
    blocks: [
      ...keyValues([
        ...row(say.present, data.present.join(', ')),
        ...row(say.excused, data.excused.join(', ')),
      ]),
      ...data.items.flatMap((item, index) => decided(say, item, index + 1)),
      { kind: 'signature', signatories: data.signatories },
    ],
  })
}
