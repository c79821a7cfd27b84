import { expect, test } from 'vitest'
import { welfareCentre, welfareCentres } from './welfare-centres.ts'

test('there are 564 centres, each with its own code and names', () => {
  expect(welfareCentres).toHaveLength(564)
  expect(new Set(welfareCentres.map(({ nis }) => nis)).size).toBe(564)
  expect(welfareCentres.filter(({ nis, fr, nl }) => !/^\d{5}$/.test(nis) || fr === '' || nl === '')).toEqual(
    [],
  )
})

test('a centre is found by its code; Herstappe has none', () => {
  expect(welfareCentre('21015')).toMatchObject({ fr: 'Schaerbeek', nl: 'Schaarbeek' })
  expect(welfareCentres.map(({ nl }) => nl)).not.toContain('Herstappe')
  expect(welfareCentre('00000')).toBeUndefined()
})
