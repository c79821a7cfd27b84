import { centreOf, keepDocument, letterTemplate, printLetter } from '#capabilities/letters/index.ts'
import type { CommandContext } from '#platform/command/command.ts'
import { houseLanguage, type MinutesParts, minutesPaper } from '../compose/meeting-papers.ts'
import { agendaOf, removedFrom } from '../queries/agenda.ts'
import { decisionsIn } from '../queries/decisions.ts'
import { delegatedSince } from '../queries/delegations.ts'
import { type Meeting, meetingCard } from '../queries/meetings.ts'
import { membersOn } from '../queries/members.ts'
import { recusalsIn } from '../queries/recusals.ts'
import { ratificationsOf } from '../queries/urgent-aids.ts'
import { votesIn } from '../queries/votes.ts'

/** The part of a command's context that printing minutes needs. */
export type Printing = Pick<CommandContext, 'db' | 'tenantId' | 'actorId' | 'now' | 'tools'>

type Closing = { readonly meetingId: string; readonly presentIds: readonly string[] }

async function decidedItems({ db }: Printing, meetingId: string): Promise<MinutesParts['items']> {
  const decisions = await decisionsIn(db, meetingId)
  const items = await agendaOf(db, meetingId)
  const recusals = await recusalsIn(db, meetingId)
  const votes = await votesIn(db, meetingId)
  return items.flatMap(item => {
    const decision = decisions.find(({ id }) => id === item.decisionId)
    if (decision === undefined) return []
    return [
      {
        item,
        decision,
        withdrew: recusals.filter(({ itemId }) => itemId === item.id),
        votes: votes.filter(({ decisionId }) => decisionId === decision.id),
      },
    ]
  })
}

/** Who was there and who was not: names, on the day of the meeting. */
async function attendance({ db, actorId }: Printing, meeting: Meeting, presentIds: readonly string[]) {
  const members = await membersOn(db, meeting.heldOn)
  const present = members.filter(({ id }) => presentIds.includes(id))
  const excused = members.filter(({ id, role }) => !presentIds.includes(id) && role !== 'substitute')
  return {
    present: present.map(({ name }) => name),
    excused: excused.map(({ name }) => name),
    president: members.find(({ id }) => id === actorId)?.name ?? '',
  }
}

/** Prints the minutes of a meeting whose decisions were just published, and keeps them; gives the document's id. */
export async function freezeMinutes(context: Printing, { meetingId, presentIds }: Closing): Promise<string> {
  const { db, tenantId, tools } = context
  const meeting = await meetingCard(db, meetingId)
  if (meeting === undefined) throw new Error('The meeting was locked and is gone.')
  const tenant = await centreOf(db, tenantId)
  const letter = minutesPaper({
    meeting,
    tenant,
    items: await decidedItems(context, meetingId),
    removed: await removedFrom(db, meetingId),
    urgent: await ratificationsOf(db, meetingId),
    delegated: await delegatedSince(db, meeting),
    ...(await attendance(context, meeting, presentIds)),
  })
  const bytes = await printLetter(tools.pdf, { acts: [letter] })
  const kept = { kind: 'minutes', language: houseLanguage(tenant), bytes, template: letterTemplate } as const
  const { id } = await keepDocument(context, { ...kept, meetingId })
  return id
}
