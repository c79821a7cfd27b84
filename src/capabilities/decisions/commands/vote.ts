import { ok, type Result, refuse } from '#kernel/result.ts'
import type { CommandContext } from '#platform/command/command.ts'
import {
  type NamedVote,
  type Tally,
  tallyOf,
  type Vote,
  type VoteRefusal,
  type VotingRoom,
} from '../domain/voting.ts'
import { meetingCard } from '../queries/meetings.ts'
import { membersOn, rulesOn } from '../queries/members.ts'
import { recusalsIn } from '../queries/recusals.ts'

/** A vote that carries: how it was written down, its numbers, and who said what when it was by name. */
export type Counted = {
  readonly voteHow: Vote['how']
  readonly tally: Tally | null
  readonly votes: readonly NamedVote[]
}

/** Why a vote is not written down; the meeting is gone, or the vote does not hold. */
export type CountRefusal = VoteRefusal | { readonly kind: 'NotFound' }

type Voting = { readonly meetingId: string; readonly itemId: string; readonly vote: Vote }

/** Counts a vote against who is in the room for this item, by the rules of the day. */
export async function countVote(
  { db }: Pick<CommandContext, 'db'>,
  { meetingId, itemId, vote }: Voting,
): Promise<Result<Counted, CountRefusal>> {
  if (vote.how === 'consensus') return ok({ voteHow: vote.how, tally: null, votes: [] })
  const meeting = await meetingCard(db, meetingId)
  if (meeting === undefined) return refuse({ kind: 'NotFound' })
  const left = (await recusalsIn(db, meetingId)).filter(one => one.itemId === itemId)
  const members = await membersOn(db, meeting.heldOn)
  const room: VotingRoom = {
    present: meeting.presentIds,
    left: left.map(({ workerId }) => workerId),
    presidency: members.filter(({ role }) => role === 'president').map(({ id }) => id),
  }
  const tally = tallyOf(vote, room, await rulesOn(db, meeting.heldOn))
  if (tally !== undefined && 'kind' in tally) return refuse(tally)
  return ok({ voteHow: vote.how, tally: tally ?? null, votes: vote.how === 'names' ? vote.votes : [] })
}
