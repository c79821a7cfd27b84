import { beforeAll, expect, test } from 'vitest'
import { databaseSays } from '#capabilities/letters/testing/database-says.ts'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { decisionCard } from '../queries/decisions.ts'
import { meetingCard } from '../queries/meetings.ts'
import { givenMeeting } from '../testing/given-decision.ts'
import { givenMember } from '../testing/given-member.ts'
import { givenProposal } from '../testing/given-proposal.ts'
import { plainGrant } from '../testing/given-recorded.ts'
import { closeMeeting } from './close-meeting.ts'
import { declareTie, withdrawTie } from './declare-tie.ts'
import { setRules } from './keep-office.ts'
import { recordDecision } from './record-decision.ts'
import { recordPresence } from './record-presence.ts'

const house = useHouse()
const members: string[] = []
beforeAll(async () => {
  house().clock.set('2026-11-24T15:00:00Z')
  const { president, committee } = house().centre.workers
  members.push(president, committee, await givenMember(house(), 'adam'), await givenMember(house(), 'bea'))
})

type Role = Parameters<ReturnType<typeof house>['actor']>[0]
const as = (role: Role) => ({ tenantId: house().centre.tenantId, actor: house().actor(role) })

/** A meeting with everybody in the room and one proposal. */
async function sitting() {
  const meetingId = await givenMeeting(house())
  const proposal = await givenProposal(house(), { meetingId })
  await house().execute(recordPresence, as('secretary'), { meetingId, presentIds: members })
  return { meetingId, ...proposal }
}

const record = (where: { meetingId: string; requestId: string }, vote?: object) =>
  house().execute(recordDecision, as('secretary'), {
    meetingId: where.meetingId,
    requestId: where.requestId,
    version: 0,
    content: plainGrant,
    ...(vote === undefined ? {} : { vote }),
  })

const close = async (meetingId: string, presentIds = members) => {
  const meeting = await house().inside(db => meetingCard(db, meetingId))
  return house().execute(closeMeeting, as('president'), {
    meetingId,
    version: meeting?.version,
    presentIds,
  })
}

test('a member with a tie leaves: no vote, in the command nor in the database, and the minutes say so', async () => {
  const item = await sitting()
  const tie = { meetingId: item.meetingId, requestId: item.requestId, tie: 'relative' }
  const [, committee = '', adam = ''] = members
  expect(await house().execute(declareTie, as('committee'), { ...tie, workerId: adam })).toMatchObject({
    refusal: { kind: 'Forbidden' },
  })
  expect((await house().execute(declareTie, as('committee'), { ...tie, workerId: committee })).ok).toBe(true)
  const names = (workerId: string) => ({ how: 'names', votes: [{ workerId, vote: 'for' }] })
  expect(await record(item, names(committee))).toMatchObject({ refusal: { kind: 'MayNotVote' } })
  const recorded = await record(item, names(adam))
  if (!recorded.ok) throw new Error(recorded.refusal.kind)
  const vote = 'insert into decision_vote (tenant_id, decision_id, worker_id, vote) values ($1, $2, $3, $4)'
  const { decisionId } = recorded.value
  expect(await databaseSays(house(), vote, [house().centre.tenantId, decisionId, committee, 'for'])).toBe(
    'a member with a tie to the file does not vote',
  )
  expect(await close(item.meetingId)).toMatchObject({ ok: true })
  const { rows } = await house().engine.pool.query(
    'select content_hash from document where meeting_id = $1',
    [item.meetingId],
  )
  const pdf = await readPdf(await house().tools.files.get(house().centre.tenantId, rows[0].content_hash))
  const said = pdf.text.replace(/\s+/g, ' ')
  expect(said).toContain('Sorti pour ce point')
  expect(said).toContain('Test committee (Parent ou allié)')
  expect(said).toContain('1 pour, 0 contre, 0 abstention')
  expect(said).toContain('Membre adam : pour')
  const published = 'delete from decision_vote where decision_id = $1'
  expect(await databaseSays(house(), published, [decisionId])).toBe('a published vote stays as it was')
})

test('a tie comes before the vote, and may be taken back until then', async () => {
  const item = await sitting()
  const about = { meetingId: item.meetingId, requestId: item.requestId, workerId: members[2] }
  const declare = () => house().execute(declareTie, as('secretary'), { ...about, tie: 'neighbour' })
  expect((await declare()).ok).toBe(true)
  expect(await declare()).toMatchObject({ refusal: { kind: 'AlreadyLeaves' } })
  expect((await house().execute(withdrawTie, as('secretary'), about)).ok).toBe(true)
  await record(item)
  expect(await declare()).toMatchObject({ refusal: { kind: 'ItemDecided' } })
})

test('more votes than voters, and a vote that does not carry, are not written down', async () => {
  const item = await sitting()
  const counts = (yes: number, no: number, abstain = 0) => ({ how: 'counts', for: yes, against: no, abstain })
  expect(await record(item, counts(4, 1))).toMatchObject({ refusal: { kind: 'TooManyVotes', voters: 4 } })
  expect(await record(item, counts(1, 3))).toMatchObject({ refusal: { kind: 'NotCarried', tie: false } })
  expect(await record(item, counts(2, 2))).toMatchObject({ refusal: { kind: 'NotCarried', tie: true } })
  const rules = { fromOn: '2026-11-24', quorum: 'majority', tieRule: 'president-decides', voteForm: 'counts' }
  await house().execute(setRules, as('secretary'), { ...rules, source: 'ROI du 3 mars 2025, art. 12' })
  const recorded = await record(item, counts(2, 2))
  if (!recorded.ok) throw new Error(recorded.refusal.kind)
  const card = await house().inside(db => decisionCard(db, recorded.value.decisionId))
  expect(card?.tally).toEqual({ for: 2, against: 2, abstain: 0, casting: true })
})

test('without enough members nothing is closed, for the meeting nor for one item', async () => {
  const item = await sitting()
  await record(item)
  const [president = ''] = members
  expect(await close(item.meetingId, [president])).toMatchObject({ refusal: { kind: 'NoQuorum', needed: 3 } })
  const other = await sitting()
  for (const workerId of members.slice(1, 3))
    await house().execute(declareTie, as('secretary'), {
      meetingId: other.meetingId,
      requestId: other.requestId,
      workerId,
      tie: 'interest',
    })
  await record(other)
  expect(await close(other.meetingId)).toMatchObject({ refusal: { kind: 'ItemWithoutQuorum' } })
})
