import { beforeEach, expect, test } from 'vitest'
import { useHouse } from '../../../../test/support/house.ts'
import { bank, financeOf } from '../testing/at-the-bank.ts'
import { givenRun, paymentState, tasksAbout } from '../testing/given-run.ts'

const house = useHouse()
const { takeAnswer, written } = financeOf(house)
beforeEach(() => house().clock.set('2026-11-23T09:00:00Z'))

test('a whole file refused changes no payment: it may be that the first copy is under way', async () => {
  const run = await givenRun(house(), [{}, {}])
  const bytes = await written(run)
  const other = bank()
  const first = await takeAnswer(other.take(bytes, '2026-11-23'))
  expect(first.ok).toBe(true)
  const refused = await takeAnswer(other.take(bytes, '2026-11-23'))
  if (!refused.ok) throw new Error(refused.refusal.kind)
  for (const { id } of run.payments) expect(await paymentState(house(), id)).toBe('sent')
  expect(await tasksAbout(house(), [refused.value.answerId])).toEqual(['bank:file-refused finance'])
})

test('an answer about no file of ours, the same answer twice, a refusal that does not fit', async () => {
  const run = await givenRun(house(), [{ cents: 5_000 }])
  const [payment] = run.payments
  if (!payment) throw new Error('one was told')
  const other = bank({ refused: { [payment.iban]: 'AC01' } })
  const text = other.take(await written(run), '2026-11-23')
  expect(await takeAnswer(text.replaceAll(run.messageId, 'SOMEBODY'))).toMatchObject({
    refusal: { kind: 'OtherFile' },
  })
  const wrong = await takeAnswer(text.replace('>50.00<', '>51.00<').replace('ANSWER-', 'OTHER-'))
  expect(wrong.ok).toBe(true)
  expect(await paymentState(house(), payment.id)).toBe('sent')
  expect(await tasksAbout(house(), [payment.id])).toEqual(['bank:refusal-differs finance'])
  expect((await takeAnswer(text)).ok).toBe(true)
  expect(await takeAnswer(text)).toMatchObject({ refusal: { kind: 'TakenBefore' } })
  expect(await paymentState(house(), payment.id)).toBe('rejected 2026-11-23 AC01')
})
