import { expect, test } from 'vitest'
import { useDatabase } from '../../../../test/support/database.ts'
import { states } from './codes.ts'
import { isLegal, mayMove, moves } from './states.ts'

const database = useDatabase()

test('the table in the code and the table in the database hold the same moves', async () => {
  const { rows } = await database.engine.pool.query('select from_state, to_state from request_move')
  const written = rows.map(row => `${row.from_state} → ${row.to_state}`).toSorted()
  const coded = Object.values(moves).flatMap(({ from, to }) => from.map(state => `${state} → ${to}`))
  expect(coded.toSorted()).toEqual(written)
})

test('the states in the code are those the database knows', async () => {
  const { rows } = await database.engine.pool.query(
    `select pg_get_constraintdef(oid) as rule from pg_constraint where conname = 'request_state_check'`,
  )
  const known = [...String(rows[0].rule).matchAll(/'([a-z-]+)'/g)].map(match => match[1])
  expect(known.toSorted()).toEqual(states.toSorted())
})

test('nothing follows an end, and nothing is taken back once decided', () => {
  expect(states.filter(to => isLegal('withdrawn', to) || isLegal('closed', to))).toEqual([])
  expect(states.filter(from => mayMove('withdraw', from))).toEqual(['acknowledged', 'enquiry', 'proposed'])
})
