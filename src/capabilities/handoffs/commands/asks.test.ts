import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { as, stateOf, toWorker, type Who } from '../testing/given-relay.ts'
import { answerAsk, askColleague, takeBackAsk } from './asks.ts'

const house = useHouse()

async function asked(requestId: string, from: Who, to: Who) {
  const question = { requestId, to: toWorker(house(), to), question: 'Que dit son bailleur ?' }
  return house().execute(askColleague, as(house(), from), question)
}

const idOf = (result: Awaited<ReturnType<typeof asked>>) => (result.ok ? result.value.askId : '')
const answer = { answer: 'Il accepte d’attendre un mois.', how: 'answered' } as const

test('a question is a task of the colleague; the answer one of the pilot, who stays the pilot', async () => {
  const { workers } = house().centre
  const { requestId } = await givenRequest(house())
  const askId = idOf(await asked(requestId, 'caseworker', 'otherCaseworker'))
  expect((await stateOf(house(), requestId)).tasks).toMatchObject([
    { kind: 'handoffs:asked', owner_id: workers.otherCaseworker },
  ])
  expect((await house().execute(answerAsk, as(house(), 'otherCaseworker'), { askId, ...answer })).ok).toBe(
    true,
  )
  expect(await stateOf(house(), requestId)).toMatchObject({
    pilot: workers.caseworker,
    tasks: [{ kind: 'handoffs:answered', cause_id: askId, owner_id: workers.caseworker }],
  })
  const late = await house().execute(answerAsk, as(house(), 'otherCaseworker'), { askId, ...answer })
  expect(late).toMatchObject({ refusal: { kind: 'AlreadyAnswered', name: 'Test otherCaseworker' } })
})

test('who waits for an answer is not asked back: round and round helps nobody', async () => {
  const { requestId } = await givenRequest(house())
  await asked(requestId, 'caseworker', 'lead')
  expect(await asked(requestId, 'lead', 'caseworker')).toMatchObject({
    refusal: { kind: 'Circle', name: 'Test caseworker' },
  })
})

test('a question is taken back by who asked, and answered by who was asked only', async () => {
  const { requestId } = await givenRequest(house())
  const askId = idOf(await asked(requestId, 'caseworker', 'clerk'))
  const clerk = as(house(), 'clerk')
  expect(await house().execute(answerAsk, as(house(), 'lead'), { askId, ...answer })).toMatchObject({
    refusal: { kind: 'NotForYou' },
  })
  expect(await house().execute(takeBackAsk, clerk, { askId })).toMatchObject({
    refusal: { kind: 'NotForYou' },
  })
  expect((await house().execute(takeBackAsk, as(house(), 'caseworker'), { askId })).ok).toBe(true)
  expect(await house().execute(answerAsk, clerk, { askId, ...answer })).toMatchObject({
    refusal: { kind: 'TakenBack' },
  })
  expect((await stateOf(house(), requestId)).tasks).toEqual([])
})

test('nobody is asked about what has ended, nor oneself', async () => {
  const { requestId } = await givenRequest(house())
  expect(await asked(requestId, 'caseworker', 'caseworker')).toMatchObject({
    refusal: { kind: 'ToOneself' },
  })
  const ended = await givenRequest(house(), { state: 'withdrawn' })
  expect(await asked(ended.requestId, 'caseworker', 'clerk')).toMatchObject({ refusal: { kind: 'Ended' } })
})
