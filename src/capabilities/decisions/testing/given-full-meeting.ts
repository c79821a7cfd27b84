import type { TestHouse } from '../../../../test/support/house.ts'
import { closeMeeting } from '../commands/close-meeting.ts'
import { meetingCard } from '../queries/meetings.ts'
import { givenMeeting } from './given-decision.ts'
import { givenProposal } from './given-proposal.ts'
import { givenRecorded, plainAdjournment, plainRefusal } from './given-recorded.ts'

type Role = Parameters<TestHouse['actor']>[0]

/** A meeting of 24 November with a grant (Aerts), a refusal (Blum) and an adjournment (Cools), not closed yet. */
export async function givenFullMeeting(house: TestHouse) {
  const meetingId = await givenMeeting(house)
  const told = { meetingId }
  const granted = await givenProposal(house, { ...told, familyName: 'Aerts', position: 1 })
  const refused = await givenProposal(house, { ...told, familyName: 'Blum', position: 2 })
  const adjourned = await givenProposal(house, { ...told, familyName: 'Cools', position: 3 })
  await givenRecorded(house, { meetingId, requestId: granted.requestId })
  await givenRecorded(house, { meetingId, requestId: refused.requestId }, plainRefusal)
  await givenRecorded(house, { meetingId, requestId: adjourned.requestId }, plainAdjournment)
  return { meetingId, granted, refused, adjourned }
}

/** Closes a meeting as it stands, with the president and a member. */
export async function closeNow(house: TestHouse, meetingId: string, role: Role = 'president') {
  const { tenantId, workers } = house.centre
  const meeting = await house.inside(db => meetingCard(db, meetingId))
  const presentIds = [workers.president, workers.committee]
  const asked = { meetingId, version: meeting?.version ?? 0, presentIds }
  return house.execute(closeMeeting, { tenantId, actor: house.actor(role) }, asked)
}
