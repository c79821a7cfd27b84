import { centreOf, keepDocument, letterTemplate, printLetter } from '#capabilities/letters/index.ts'
import type { CommandContext } from '#platform/command/command.ts'
import { houseLanguage, type MinutesParts, minutesPaper } from '../compose/meeting-papers.ts'
import { agendaOf, removedFrom } from '../queries/agenda.ts'
import { decisionsIn } from '../queries/decisions.ts'
import { committeeMembers, meetingCard } from '../queries/meetings.ts'

type Closing = { readonly meetingId: string; readonly presentIds: readonly string[] }

async function decidedItems({ db }: CommandContext, meetingId: string): Promise<MinutesParts['items']> {
  const decisions = await decisionsIn(db, meetingId)
  const items = await agendaOf(db, meetingId)
  return items.flatMap(item => {
    const decision = decisions.find(({ id }) => id === item.decisionId)
    return decision === undefined ? [] : [{ item, decision }]
  })
}

/** Prints the minutes of a meeting whose decisions were just published, and keeps them; gives the document's id. */
export async function freezeMinutes(
  context: CommandContext,
  { meetingId, presentIds }: Closing,
): Promise<string> {
  const { db, tenantId, actorId, tools } = context
  const meeting = await meetingCard(db, meetingId)
  if (meeting === undefined) throw new Error('The meeting was locked and is gone.')
  const tenant = await centreOf(db, tenantId)
  const members = await committeeMembers(db)
  const present = members.filter(({ id }) => presentIds.includes(id))
  const excused = members.filter(({ id }) => !presentIds.includes(id))
  const letter = minutesPaper({
    meeting,
    tenant,
    items: await decidedItems(context, meetingId),
    removed: await removedFrom(db, meetingId),
    present: present.map(({ name }) => name),
    excused: excused.map(({ name }) => name),
    president: members.find(({ id }) => id === actorId)?.name ?? '',
  })
  const bytes = await printLetter(tools.pdf, { acts: [letter] })
  const kept = { kind: 'minutes', language: houseLanguage(tenant), bytes, template: letterTemplate } as const
  const { id } = await keepDocument(context, { ...kept, meetingId })
  return id
}
