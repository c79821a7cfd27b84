import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import { decimal } from '#kernel/money.ts'
import { assess, explain, isRefused, parseCase, toContractJson } from '#law/integration-income/index.ts'
import { type ArbitraryFile, arbitraryFile } from '#law/testing/arbitrary-file.ts'

const read = (file: unknown) => {
  const result = parseCase(file)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}
const runs = { numRuns: 300 }

/** Holds for every well-formed file that has an answer. */
const always = (
  check: (file: ArbitraryFile, given: Exclude<ReturnType<typeof assess>, { refused: unknown }>) => void,
) => {
  let answered = 0
  fc.assert(
    fc.property(arbitraryFile, file => {
      const given = assess(read(file))
      if (isRefused(given)) return
      answered += 1
      check(file, given)
    }),
    runs,
  )
  expect(answered).toBeGreaterThan(runs.numRuns / 4)
}

describe('for every case', () => {
  test('the income is never negative and never above that of the category', () => {
    always((_, { integrationIncome, categoryIncome, startedMonth, entitled }) => {
      expect(integrationIncome.annual).toBeGreaterThanOrEqual(0)
      expect(integrationIncome.annual).toBeLessThanOrEqual(categoryIncome.annual)
      expect(integrationIncome.monthly).toBeLessThanOrEqual(categoryIncome.monthly)
      expect(startedMonth?.amount ?? 0).toBeLessThanOrEqual(categoryIncome.monthly)
      expect(entitled).toBe(integrationIncome.annual > 0)
    })
  })

  test('more of one’s own, or of anybody in the household, never raises the income', () => {
    const monotone = (file: ArbitraryFile, richer: ArbitraryFile) => {
      const [before, after] = [assess(read(file)), assess(read(richer))]
      if (isRefused(before) || isRefused(after)) return
      expect(after.integrationIncome.annual).toBeLessThanOrEqual(before.integrationIncome.annual)
    }
    fc.assert(
      fc.property(arbitraryFile, fc.integer({ min: 1, max: 300_000 }), (file, cents) => {
        const more = { kind: 'otherIncome', amount: decimal(cents), per: 'year' } as const
        const add = <One extends { resources: ArbitraryFile['applicant']['resources'] }>(one: One): One => ({
          ...one,
          resources: [...one.resources, more],
        })
        monotone(file, { ...file, applicant: add(file.applicant) })
        file.household.forEach((_, at) => {
          const household = file.household.map((one, index) => (index === at ? add(one) : one))
          monotone(file, { ...file, household })
        })
      }),
      runs,
    )
  })

  test('equity never counts more of a relative than the rule would', () => {
    always((file, given) => {
      const plain = assess(
        read({ ...file, household: file.household.map(one => ({ ...one, counted: null })) }),
      )
      if (isRefused(plain)) return
      expect(given.counted.household).toBeLessThanOrEqual(plain.counted.household)
    })
  })
})

describe('for every answer', () => {
  test('the printed lines add up to the result, in every language', () => {
    always((_, given) => {
      for (const language of languages) {
        const lines = explain(given, language)
        const terms = lines
          .filter(line => line.role === 'term')
          .reduce((sum, line) => sum + (line.amount ?? 0), 0)
        expect(terms).toBe(given.integrationIncome.annual)
        expect(lines.find(line => line.role === 'result')?.amount).toBe(given.integrationIncome.annual)
      }
    })
  })

  test('every number of the answer is the value of a reason', () => {
    always((_, given) => {
      const values = new Set(given.reasons.map(reason => reason.value))
      const { categoryIncome, counted, integrationIncome, startedMonth, category } = given
      const numbers = [
        category,
        categoryIncome.annual,
        categoryIncome.monthly,
        ...Object.values(counted),
        ...Object.values(integrationIncome),
        ...(startedMonth ? [startedMonth.amount] : []),
      ]
      for (const number of numbers) expect(values).toContain(number)
    })
  })

  test('what is counted adds up', () => {
    always((_, { counted, categoryIncome, integrationIncome }) => {
      expect(counted.own + counted.household).toBe(counted.total)
      expect(counted.total - counted.generalExemption).toBe(counted.net)
      expect(Math.max(0, categoryIncome.annual - counted.net)).toBe(integrationIncome.annual)
    })
  })

  test('the same case gives the same bytes', () => {
    always(file => {
      const bytes = () => JSON.stringify(toContractJson(assess(read(structuredClone(file)))))
      expect(bytes()).toBe(bytes())
    })
  })

  test('every sentence is whole, in every language', () => {
    always((_, given) => {
      for (const language of languages)
        for (const { sentence, label, article } of explain(given, language)) {
          expect(sentence).not.toMatch(/undefined|NaN|\[object/)
          expect(sentence).toMatch(/[.!?]$/)
          expect(label && article).toBeTruthy()
        }
    })
  })
})
