import { beforeAll, expect, test } from 'vitest'
import { databaseSays } from '#capabilities/letters/testing/database-says.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { givenMeeting } from '../testing/given-decision.ts'
import { givenMember } from '../testing/given-member.ts'
import { givenProposal } from '../testing/given-proposal.ts'
import { plainGrant } from '../testing/given-recorded.ts'
import { nameMember, setRules } from './keep-office.ts'
import { recordDecision } from './record-decision.ts'
import { recordPresence } from './record-presence.ts'

const house = useHouse()
let [president, member, adam, bea, carl] = ['', '', '', '', '']
const as = (role: 'secretary') => ({ tenantId: house().centre.tenantId, actor: house().actor(role) })

const name = (workerId: string, role: string, standsInFor: string | null = null) =>
  house().execute(nameMember, as('secretary'), {
    ...{ workerId, role, standsInFor },
    ...{ fromOn: '2026-01-01', untilOn: null },
  })

beforeAll(async () => {
  house().clock.set('2026-11-24T15:00:00Z')
  const { workers } = house().centre
  ;[president, member] = [workers.president, workers.committee]
  adam = await givenMember(house(), 'adam')
  bea = await givenMember(house(), 'bea')
  carl = await givenMember(house(), 'carl')
  await name(president, 'president')
  await name(member, 'member')
  await name(adam, 'member')
})

const present = (meetingId: string, presentIds: readonly string[]) =>
  house().execute(recordPresence, as('secretary'), { meetingId, presentIds })

test('a substitute stands in for a member in office, and nobody else stands in for anybody', async () => {
  const nobody = { refusal: { kind: 'StandsInForWhom' } }
  expect(await name(bea, 'substitute')).toMatchObject(nobody)
  expect(await name(bea, 'substitute', carl)).toMatchObject(nobody)
  expect(await name(bea, 'member', adam)).toMatchObject(nobody)
  expect(await name(bea, 'substitute', adam)).toMatchObject({ ok: true })
  expect(await name(carl, 'substitute', adam)).toMatchObject({ ok: true })
  const insert = `insert into committee_term (tenant_id, id, worker_id, role, from_on, stands_in_for, recorded_by, recorded_at)
    values ($1, gen_random_uuid(), $2, 'substitute', '2020-01-01', $2, $2, now())`
  const { tenantId, workers } = house().centre
  expect(await databaseSays(house(), insert, [tenantId, workers.director])).toBe(
    'a substitute stands in for a member in office',
  )
})

test('sits only while the member is away, once, for the program and for the database', async () => {
  const meetingId = await givenMeeting(house())
  const names = { substitute: 'Membre bea', member: 'Membre adam' }
  expect(await present(meetingId, [president, adam, bea])).toMatchObject({
    refusal: { kind: 'MemberIsThere', ...names },
  })
  expect(await present(meetingId, [president, bea, carl])).toMatchObject({ refusal: { kind: 'TwoForOne' } })
  const sit = 'update meeting set present_ids = $2 where id = $1'
  for (const ids of [
    [president, adam, bea],
    [president, bea, carl],
  ])
    expect(await databaseSays(house(), sit, [meetingId, ids])).toBe(
      'a substitute sits only while the member is away',
    )
  expect(await present(meetingId, [president, bea])).toMatchObject({ ok: true })
})

test('a tie goes the way the presidency voted', async () => {
  const rules = { fromOn: '2026-11-24', quorum: 'majority', tieRule: 'president-decides', voteForm: 'names' }
  await house().execute(setRules, as('secretary'), { ...rules, source: 'ROI du 3 mars 2025, art. 12' })
  const meetingId = await givenMeeting(house())
  const { requestId } = await givenProposal(house(), { meetingId })
  await present(meetingId, [president, bea])
  const record = (by: Readonly<Record<string, string>>) => {
    const votes = Object.entries(by).map(([workerId, vote]) => ({ workerId, vote }))
    const asked = { meetingId, requestId, version: 0, content: plainGrant, vote: { how: 'names', votes } }
    return house().execute(recordDecision, as('secretary'), asked)
  }
  expect(await record({ [president]: 'against', [bea]: 'for' })).toMatchObject({
    refusal: { kind: 'NotCarried', tie: true },
  })
  const carried = await record({ [president]: 'for', [bea]: 'against' })
  expect(carried).toMatchObject({ ok: true })
  const { rows } = await house().engine.pool.query('select id from decision where request_id = $1', [
    requestId,
  ])
  const turned = `with gone as (delete from decision_vote where decision_id = $1)
    update decision set casting_vote = true, vote_how = 'names' where id = $1`
  const turn = house().engine.pool.query(turned, [rows[0].id])
  await expect(turn).rejects.toThrow('a tie is carried only with the vote of the presidency')
})
