import { describe, expect, test } from 'vitest'
import { aKnown } from '../testing/a-known.ts'
import { assessment } from './assessment.ts'
import { type CaseFile, caseFileOf } from './case-file.ts'
import { answerOf, explainedLines, toStored } from './computation.ts'
import { differencesBetween } from './differences.ts'
import { isChanged, linePairs } from './line-differences.ts'
import { isSupposed, nothingSupposed, type Supposition, supposedCase } from './supposition.ts'

const { day, member, resource, facts } = aKnown
const alone = caseFileOf(facts({ resources: [resource()] }), day)

function stored(file: CaseFile) {
  const result = assessment(file, '2026-11-22')
  if (result.kind === 'unreadable') throw new Error(result.pointers.join(' '))
  return toStored(result.answer)
}
const suppose = (told: Partial<Supposition>, file = alone) =>
  answerOf({ answer: stored(supposedCase(file, { ...nothingSupposed, ...told })) })

describe('what if', () => {
  test('nothing supposed is the same case, and the first case is never touched', () => {
    const before = structuredClone(alone)
    expect(supposedCase(alone, nothingSupposed)).toEqual(alone)
    expect(isSupposed(nothingSupposed)).toBe(false)
    suppose({ wageCents: 90_000, birth: true, newcomer: 'partner' })
    expect(alone).toEqual(before)
  })

  test('a job at 900 €, begun before or after the income was granted', () => {
    // 400 + 900 = 1 300 a month, less 309.48 when the exemption applies to the new job
    expect(suppose({ wageCents: 90_000 })?.counted.own).toBe('15600.00')
    expect(suppose({ wageCents: 90_000, exempted: true })?.counted.own).toBe('11886.24')
  })

  test('a birth: category 3', () => {
    expect(suppose({ birth: true })).toMatchObject({ category: 3, counted: { generalExemption: '310.00' } })
  })

  test('moving in with a parent, or with both', () => {
    // 24 000 − 10 513.60, then − 2 × 10 513.60
    const one = suppose({ newcomer: 'parent', newcomerCents: 200_000 })
    expect(one).toMatchObject({ category: 1, counted: { household: '13486.40' } })
    const both = suppose({ newcomer: 'bothParents', newcomerCents: 200_000 })
    expect(both).toMatchObject({ category: 1, counted: { household: '2972.80' } })
  })

  test('somebody leaves, and a category chosen for the former household is derived anew', () => {
    const members = [member(), member({ id: 'm2', relation: 'friend' })]
    const together = { ...caseFileOf(facts({ members }), day) }
    expect(suppose({ leaving: [0] }, together)?.category).toBe(1)
    expect(suppose({ leaving: [0, 1] }, together)?.category).toBe(2)
    const chosen = { ...together, applicant: { ...together.applicant, category: 1 as const } }
    expect(suppose({ leaving: [0, 1] }, chosen)?.category).toBe(2)
    expect(suppose({ wageCents: 100 }, chosen)?.category).toBe(1)
  })
})

describe('two answers, part by part and line by line', () => {
  const supposed = { ...nothingSupposed, wageCents: 20_000, newcomer: 'partner' as const }
  const [before, after] = [stored(alone), stored(supposedCase(alone, supposed))]

  test('the parts that differ', () => {
    const on = { assessedOn: day.on }
    const changes = differencesBetween({ ...on, answer: before }, { ...on, answer: after })
    expect(changes).toContainEqual({ part: 'category', before: '2', after: '1' })
    expect(changes).toContainEqual({ part: 'own', before: '4800.00', after: '7200.00' })
  })

  test('every line of both is there once, and the differences of what is added up make that of the result', () => {
    const lines = [explainedLines({ answer: before }, 'fr'), explainedLines({ answer: after }, 'fr')] as const
    const pairs = linePairs(...lines)
    expect(pairs.flatMap(pair => pair.before ?? [])).toHaveLength(lines[0].length)
    expect(pairs.flatMap(pair => pair.after ?? []).map(({ sentence }) => sentence)).toEqual(
      lines[1].map(({ sentence }) => sentence),
    )
    const terms = pairs.filter(({ before: old, after: young }) => (young ?? old)?.role === 'term')
    const result = pairs.find(({ after: young }) => young?.role === 'result')
    expect(terms.reduce((sum, { difference }) => sum + (difference ?? 0), 0)).toBe(result?.difference)
    expect(linePairs(lines[0], lines[0]).some(isChanged)).toBe(false)
  })
})
