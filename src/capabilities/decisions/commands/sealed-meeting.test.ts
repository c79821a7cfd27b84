import { beforeAll, expect, test } from 'vitest'
import { databaseSays } from '#capabilities/letters/testing/database-says.ts'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { decisionsOf } from '../queries/decisions.ts'
import { givenMeeting } from '../testing/given-decision.ts'
import { closeNow, givenFullMeeting } from '../testing/given-full-meeting.ts'
import { givenProposal } from '../testing/given-proposal.ts'
import { givenRecorded, plainGrant } from '../testing/given-recorded.ts'
import { recordDecision } from './record-decision.ts'

const house = useHouse()
beforeAll(() => house().clock.set('2026-11-24T15:00:00Z'))

const as = (role: 'secretary') => ({ tenantId: house().centre.tenantId, actor: house().actor(role) })

test('after closing, nothing in the database lets a decision, a meeting or its agenda of old be rewritten', async () => {
  const { meetingId, granted } = await givenFullMeeting(house())
  await closeNow(house(), meetingId)
  const [decision] = await house().inside(db => decisionsOf(db, granted.dossierId))
  const says = (text: string, id: string) => databaseSays(house(), text, [id])
  const id = decision?.id ?? ''
  const only = 'a published decision is only ever superseded'
  expect(await says('update decision set amount_cents = 1 where id = $1', id)).toBe(only)
  expect(await says('update decision set published_at = null where id = $1', id)).toBe(only)
  expect(await says("update decision set amend_motive = 'x' where id = $1", id)).toBe(only)
  expect(await says('delete from decision where id = $1', id)).toBe(only)
  expect(await says('update decision set superseded_by = gen_random_uuid() where id = $1', id)).toBe(
    'allowed',
  )
  expect(await says("update meeting set place = 'x' where id = $1", meetingId)).toBe('meeting is append-only')
  expect(await says('delete from meeting where id = $1', meetingId)).toMatch(/append-only|foreign key/)
  const again = { meetingId, requestId: granted.requestId, version: 1, content: plainGrant }
  expect(await house().execute(recordDecision, as('secretary'), again)).toEqual({
    ok: false,
    refusal: { kind: 'MeetingClosed' },
  })
})

test('a decision superseded once is not superseded again', async () => {
  const { meetingId, granted } = await givenFullMeeting(house())
  await closeNow(house(), meetingId)
  await house().engine.pool.query(
    'update decision set superseded_by = gen_random_uuid() where request_id = $1',
    [granted.requestId],
  )
  const text = 'update decision set superseded_by = null where request_id = $1'
  expect(await databaseSays(house(), text, [granted.requestId])).toMatch(/only ever superseded/)
})

test.skipIf(!onPostgres)(
  'of two presidents who close at once, one closes and the other is told',
  async () => {
    const { meetingId } = await givenFullMeeting(house())
    const results = await Promise.all([
      closeNow(house(), meetingId),
      closeNow(house(), meetingId),
      closeNow(house(), meetingId),
    ])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const told = results.flatMap(result => (result.ok ? [] : [result.refusal.kind]))
    expect(told).toEqual(['AlreadyClosed', 'AlreadyClosed'])
    const { rows } = await house().engine.pool.query(
      'select count(*)::int as n from document where meeting_id = $1',
      [meetingId],
    )
    expect(rows).toEqual([{ n: 1 }])
  },
)

test.skipIf(!onPostgres)(
  'a decision recorded while the meeting closes is either in it or refused',
  async () => {
    const meetingId = await givenMeeting(house())
    const { requestId, dossierId } = await givenProposal(house(), { meetingId })
    await givenRecorded(house(), { meetingId, requestId })
    const content = { ...plainGrant, motivesFact: 'À la dernière minute.' }
    const [recorded, closed] = await Promise.all([
      house().execute(recordDecision, as('secretary'), { meetingId, requestId, version: 1, content }),
      closeNow(house(), meetingId),
    ])
    expect(recorded.ok && closed.ok).toBe(false)
    const [decision] = await house().inside(db => decisionsOf(db, dossierId))
    if (closed.ok) expect(decision?.motivesFact).toBe(plainGrant.motivesFact)
    else expect(decision).toBeUndefined()
  },
)
