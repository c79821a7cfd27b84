import { describe, expect, test } from 'vitest'
import { assess, isRefused, parseCase } from '#law/integration-income/index.ts'
import { aKnown } from '../testing/a-known.ts'
import { assessment } from './assessment.ts'
import { caseFileOf, caseResource } from './case-file.ts'
import { answerOf, explainedLines, toStored } from './computation.ts'
import { nothingAnswered } from './facts.ts'
import { missingFor } from './missing.ts'
import { keptResource } from './resource-answers.ts'

const { source, day, member, resource, facts } = aKnown

describe('facts become a case', () => {
  test('somebody alone, nothing known: the law derives', () => {
    expect(caseFileOf(facts(), day)).toEqual({
      on: '2025-02-01',
      requestedOn: '2025-01-20',
      applicant: {
        birthDate: '2001-05-03',
        category: null,
        homelessWithProject: false,
        sharedCustody: 'none',
        resources: [],
      },
      household: [],
      equity: null,
      proRata: null,
    })
  })

  test('only those who live there and what is had on that day', () => {
    const members = [
      member(),
      member({ id: 'm2', livesHereUntil: '2025-01-31' }),
      member({ id: 'm3', livesHereFrom: '2025-02-02' }),
    ]
    const resources = [
      resource({ untilOn: '2025-02-01' }),
      resource({ id: 'r2', untilOn: '2025-01-31' }),
      resource({ id: 'r3', memberId: 'm1', kind: 'pension', amountCents: 120_000 }),
      resource({ id: 'r4', memberId: 'm2' }),
    ]
    const file = caseFileOf(facts({ members, resources }), day)
    expect(file.applicant.resources).toEqual([{ kind: 'wage', amount: '400.00', per: 'month' }])
    expect(file.household).toEqual([
      {
        relation: 'partner',
        dependent: false,
        receivesIntegrationIncome: false,
        counted: null,
        resources: [{ kind: 'pension', amount: '1200.00', per: 'month' }],
      },
    ])
  })

  test('equity goes with it per year, with its reason', () => {
    const equity = { amountCents: 120_000, reason: 'soins' }
    const file = caseFileOf(facts({ members: [member({ relation: 'parent', equity })] }), day)
    expect(file.household[0]?.counted).toEqual({ amount: '1200.00', reason: 'soins' })
  })

  test.each([
    ['2025-01-31', '2007-02-01', 'minorChild', true],
    ['2025-02-01', '2007-02-01', 'adultChild', false],
    ['2025-02-28', '2007-03-01', 'minorChild', true],
    ['2025-02-01', null, 'minorChild', true],
  ])('on %s a child born on %s is a %s', (on, birthDate, relation, dependent) => {
    const members = [member({ relation: 'minorChild', dependent: true, birthDate })]
    expect(caseFileOf(facts({ members }), { ...day, on }).household[0]).toMatchObject({ relation, dependent })
  })

  test('what the caseworker chose goes with it, and a started month asks for its part', () => {
    const situation = {
      ...source,
      id: 's1',
      category: 3 as const,
      categoryReason: 'enfant attendu',
      homelessWithProject: true,
      sharedCustody: 'equal' as const,
      conditions: nothingAnswered,
    }
    const file = caseFileOf(facts({ situation }), { ...day, on: '2025-02-10' })
    expect(file.applicant).toMatchObject({ category: 3, homelessWithProject: true, sharedCustody: 'equal' })
    expect(file.proRata).toEqual({ from: '2025-02-10' })
  })
})

const half = { share: '1/2', right: 'usufruct', childrenAllocataire: 2 }

test.each([
  ['wage', { amount: 100, per: 'month', exemption: 'socioProfessional', startedOn: '2025-01-10' }],
  ['studentJob', { amount: 100, per: 'month', exemption: 'student' }],
  ['training', { amount: 100, per: 'month', exemption: 'shortageJob', contractMonths: 6 }],
  ['pension', { amount: 120_000, per: 'month' }],
  ['familyBenefit', { amount: 20_000, per: 'month', for: 'children', as: 'main' }],
  ['localJobScheme', { hourly: 410, hours: 1250, per: 'month' }],
  ['builtProperty', { ...half, cadastralIncome: 74_500, rentReceived: 600_000, mortgageInterest: null }],
  ['builtProperty', { cadastralIncome: 74_500, right: 'fullOwnership', childrenAllocataire: 0, share: null }],
  ['movableCapital', { amount: 1_500_000, share: '1/3' }],
  ['movableCapital', { amount: 1_500_000, share: null }],
  ['exempt', { reason: 'studyGrant', amount: null, per: 'month' }],
  ['exempt', { reason: 'studyGrant', amount: 5000, per: 'year' }],
] as const)('what is answered about %s is what the law reads', (kind, answers) => {
  const kept = caseResource({ ...resource(), kind, ...keptResource(kind, answers) })
  const parsed = parseCase({ on: '2025-02-01', applicant: { resources: [kept] }, household: [] })
  expect(parsed.ok ? [] : parsed.refusal).toEqual([])
})

describe('the law answers', () => {
  const alone = caseFileOf(facts({ resources: [resource()] }), day)

  test('the figures kept are those of the law, and its terms add up to the result', () => {
    const parsed = parseCase(alone)
    if (!parsed.ok) throw new Error('readable')
    const answer = assess(parsed.value, { knownOn: '2026-11-22' })
    if (isRefused(answer)) throw new Error('answered')
    const stored = toStored(answer)
    expect(answerOf({ answer: stored })?.integrationIncome.monthly).toBe(
      (answer.integrationIncome.monthly / 100).toFixed(2),
    )
    const lines = explainedLines({ answer: stored }, 'nl')
    const terms = lines.filter(({ role }) => role === 'term').map(({ amount }) => amount ?? 0)
    expect(terms.reduce((total, amount) => total + amount, 0)).toBe(answer.integrationIncome.annual)
  })

  test('a kind it does not cover is refused with its code, never guessed', () => {
    const odd = {
      ...alone,
      applicant: { ...alone.applicant, resources: [{ kind: 'lottery', amount: '1.00', per: 'month' }] },
    }
    const result = assessment(odd, '2026-11-22')
    expect(result).toMatchObject({ kind: 'refused', answer: { refused: { code: 'kind-not-covered' } } })
    if (result.kind === 'refused') expect(toStored(result.answer).said.fr.warnings[0]).not.toBe('')
  })
})

test('what is missing is asked for in order, each of whom it concerns', () => {
  const known = { on: day.on, met: 0, conditions: [] }
  const members = [
    member({ id: 'c', relation: 'minorChild' }),
    member({ id: 'p' }),
    member({ id: 'gone', livesHereUntil: '2025-01-02' }),
  ]
  const missing = missingFor(facts({ birthDate: null, members }), known)
  expect(missing.map(one => ('member' in one ? `${one.code} ${one.member.id}` : one.code))).toEqual([
    'encounter',
    'birth-date',
    'situation',
    'own-resources',
    'child-birth-date c',
    'member-resources p',
  ])
  expect(missingFor(facts({ resources: [resource()] }), { ...known, met: 1 })).toEqual([
    { code: 'situation' },
  ])
})
