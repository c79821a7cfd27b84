import { expect, test } from 'vitest'
import { onPostgres } from '../../../../test/support/database.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { leads } from '../domain/task.ts'
import { raiseTask } from '../store/tasks.ts'
import { givenRequest } from '../testing/given-request.ts'
import { taskOf } from '../testing/given-task.ts'
import { finishTask } from './finish-task.ts'
import { claimTask, handBackTask, snoozeTask } from './move-task.ts'

const house = useHouse()
const caller = (role: Parameters<ReturnType<typeof house>['actor']>[0]) => ({
  tenantId: house().centre.tenantId,
  actor: house().actor(role),
})

/** A task of the general service that nobody has, due on this day. */
async function freeTask(dueOn = '2027-01-10', kind: `${string}:${string}` = 'bank:difference') {
  const { requestId, dossierId } = await givenRequest(house())
  const { tenantId, services } = house().centre
  const now = house().clock.now()
  const causeId = requestId
  await house().inside(db =>
    raiseTask(db, { tenantId, kind, causeId, dossierId, requestId, serviceId: services.general, dueOn, now }),
  )
  return taskOf(house(), kind, causeId)
}

test('a free task is taken once: the second is told who has it', async () => {
  const { id } = await freeTask()
  const claim = { taskId: id, version: 1, ownerId: null }
  expect(await house().execute(claimTask, caller('caseworker'), claim)).toMatchObject({ ok: true })
  expect(await house().execute(claimTask, caller('clerk'), claim)).toEqual({
    ok: false,
    refusal: { kind: 'Taken', name: 'Test caseworker' },
  })
})

test.skipIf(!onPostgres)('PostgreSQL only: of two who take a task at once one gets it', async () => {
  const { id } = await freeTask()
  const claim = { taskId: id, version: 1, ownerId: null }
  const results = await Promise.all([
    house().execute(claimTask, caller('caseworker'), claim),
    house().execute(claimTask, caller('clerk'), claim),
  ])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: 'Taken' } })
})

test('a colleague of the team takes a task over from whoever has it', async () => {
  const { id } = await freeTask()
  await house().execute(claimTask, caller('caseworker'), { taskId: id, version: 1, ownerId: null })
  const ownerId = house().centre.workers.caseworker
  const over = await house().execute(claimTask, caller('clerk'), { taskId: id, version: 2, ownerId })
  expect(over.ok).toBe(true)
})

test('who is in another team sees none of it, who answers for the house does', async () => {
  const { id } = await freeTask()
  const claim = { taskId: id, version: 1, ownerId: null }
  expect(await house().execute(claimTask, caller('otherCaseworker'), claim)).toMatchObject({
    refusal: { kind: 'NotFound' },
  })
  expect(await house().execute(claimTask, caller('director'), claim)).toMatchObject({ ok: true })
})

test('a task sleeps until a day to come, and is given back to the team', async () => {
  const { id } = await freeTask()
  const [today, tomorrow] = [house().clock.now(), house().clock.now().add({ hours: 24 })].map(at =>
    at.toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString(),
  )
  const as = caller('caseworker')
  const snooze = (version: number, until = '') =>
    house().execute(snoozeTask, as, { taskId: id, version, until })
  expect(await snooze(1, tomorrow)).toMatchObject({ refusal: { kind: 'NotYours' } })
  await house().execute(claimTask, as, { taskId: id, version: 1, ownerId: null })
  expect(await snooze(2, today)).toMatchObject({ refusal: { kind: 'NotLater' } })
  expect(await snooze(2, tomorrow)).toMatchObject({ ok: true })
  expect(await house().execute(handBackTask, as, { taskId: id, version: 3 })).toMatchObject({ ok: true })
})

test('a delay of the law neither sleeps past its day nor is ticked off', async () => {
  const dueOn = house()
    .clock.now()
    .add({ hours: 72 })
    .toZonedDateTimeISO('Europe/Brussels')
    .toPlainDate()
    .toString()
  const { id } = await freeTask(dueOn, 'requests:clock')
  const as = caller('caseworker')
  await house().execute(claimTask, as, { taskId: id, version: 1, ownerId: null })
  expect(await house().execute(snoozeTask, as, { taskId: id, version: 2, until: dueOn })).toMatchObject({
    refusal: { kind: 'PastLaw', dueOn },
  })
  expect(await house().execute(finishTask, as, { taskId: id, version: 2, outcome: 'Fait.' })).toMatchObject({
    refusal: { kind: 'ClosesItself' },
  })
})

test('the last of a team keeps a task: nobody else would see it', async () => {
  const { requestId, dossierId } = await givenRequest(house())
  const { tenantId, services, workers } = house().centre
  const where = { tenantId, dossierId, serviceId: services.housing, ownerId: workers.otherCaseworker }
  const now = house().clock.now()
  await house().inside(db =>
    raiseTask(db, { ...where, kind: 'bank:difference', causeId: requestId, dueOn: '2027-01-10', now }),
  )
  const { id } = await taskOf(house(), 'bank:difference', requestId)
  expect(
    await house().execute(handBackTask, caller('otherCaseworker'), { taskId: id, version: 1 }),
  ).toMatchObject({ refusal: { kind: 'NoTeam' } })
})

test('somebody’s distress ranks a task before its day', async () => {
  const { requestId } = await givenRequest(house(), { urgencyReason: 'Plus de nourriture.' })
  const { tenantId } = house().centre
  const now = house().clock.now()
  await house().inside(db =>
    raiseTask(db, {
      tenantId,
      kind: 'payments:failed',
      causeId: requestId,
      requestId,
      dueOn: '2027-01-10',
      now,
    }),
  )
  expect(await taskOf(house(), 'payments:failed', requestId)).toMatchObject({
    due_on: '2027-01-10',
    lead_days: leads.urgent,
    rank_on: '2027-01-03',
  })
})
