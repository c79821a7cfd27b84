import type { TestHouse } from '../../../../test/support/house.ts'
import { closeMeeting } from '../commands/close-meeting.ts'
import type { DecisionContent } from '../domain/decision.ts'
import { givenMeeting } from './given-decision.ts'
import { givenProposal, type ToldProposal } from './given-proposal.ts'
import { givenRecorded, plainGrant } from './given-recorded.ts'

/** What a test says of a published decision: of the proposal, and of what was decided. */
export type ToldPublished = ToldProposal & { readonly content?: DecisionContent }

/** Closes a meeting that has one decision, as its president. */
export async function closeWith(house: TestHouse, meetingId: string): Promise<void> {
  const { president, committee } = house.centre.workers
  const caller = { tenantId: house.centre.tenantId, actor: house.actor('president') }
  const asked = { meetingId, version: 2, presentIds: [president, committee] }
  const closed = await house.execute(closeMeeting, caller, asked)
  if (!closed.ok) throw new Error(`The builder’s meeting was not closed: ${closed.refusal.kind}`)
}

/** A decision of a meeting that was held today and closed, by the commands that do it. */
export async function givenPublished(
  house: TestHouse,
  { content = plainGrant, ...told }: ToldPublished = {},
) {
  const heldOn = house.clock.now().toString().slice(0, 10)
  const meetingId = await givenMeeting(house, { heldOn })
  const given = await givenProposal(house, { ...told, meetingId })
  const decisionId = await givenRecorded(house, { meetingId, requestId: given.requestId }, content)
  await closeWith(house, meetingId)
  return { ...given, meetingId, decisionId }
}
