import { describe, expect, test } from 'vitest'
import { assess, isRefused, parseCase } from '#law/integration-income/index.ts'
import { assessment } from './assessment.ts'
import { caseFileOf, caseResource, withHypothesis } from './case-file.ts'
import { answerOf, explainedLines, toStored } from './computation.ts'
import { differencesBetween } from './differences.ts'
import { type Facts, type MemberFact, nothingAnswered, type ResourceFact } from './facts.ts'
import { missingFor } from './missing.ts'
import { keptResource } from './resource-answers.ts'

const source = { version: 1, source: 'fiche', seenOn: '2025-02-01' }
const day = { on: '2025-02-01', requestedOn: '2025-01-20' }

const member = (told: Partial<MemberFact> = {}): MemberFact => ({
  ...source,
  id: 'm1',
  relation: 'partner',
  familyName: 'B',
  givenName: 'A',
  birthDate: null,
  dependent: false,
  receivesIntegrationIncome: false,
  livesHereFrom: '2025-01-01',
  livesHereUntil: null,
  ...told,
})

const resource = (told: Partial<ResourceFact> = {}): ResourceFact => ({
  ...source,
  id: 'r1',
  memberId: null,
  kind: 'wage',
  amountCents: 40_000,
  per: 'month',
  details: {},
  fromOn: '2025-01-01',
  untilOn: null,
  ...told,
})

const facts = (told: Partial<Facts> = {}): Facts => ({
  birthDate: '2001-05-03',
  members: [],
  resources: [],
  situation: null,
  ...told,
})

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

  test('a supposition changes the second case and not the first', () => {
    const before = structuredClone(alone)
    const supposed = withHypothesis(alone, { wageCents: 20_000, relation: 'partner', relationCents: null })
    expect(alone).toEqual(before)
    const [now, later] = [assessment(alone, '2026-11-22'), assessment(supposed, '2026-11-22')]
    if (now.kind !== 'answered' || later.kind !== 'answered') throw new Error('answered')
    const base = { assessedOn: day.on }
    const changes = differencesBetween(
      { ...base, answer: toStored(now.answer) },
      { ...base, answer: toStored(later.answer) },
    )
    expect(changes.map(({ part }) => part)).toEqual(expect.arrayContaining(['category', 'own', 'monthly']))
    expect(changes).toContainEqual({ part: 'category', before: '2', after: '1' })
    expect(changes).toContainEqual({ part: 'own', before: '4800.00', after: '7200.00' })
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
