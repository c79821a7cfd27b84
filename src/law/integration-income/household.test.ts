import { describe, expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import { formatMoney } from '#kernel/money.ts'
import { explain, relativesRule } from '#law/integration-income/index.ts'
import { answer, aResource, refusal, warningCodes } from '#law/testing/a-case.ts'

const child = { relation: 'minorChild', dependent: true, resources: [] }
const member = (relation: string, amount: string | null, more: object = {}) => ({
  relation,
  resources: amount === null ? [] : [aResource.wage(amount)],
  ...more,
})
const household = (people: readonly object[], more: object = {}) =>
  answer({ household: people, ...more }).counted.household

describe('category (L. art. 14)', () => {
  test.each([
    [[], {}, 2],
    [[member('friend', null)], {}, 1],
    [[child], {}, 3],
    [[child, member('partner', null)], {}, 3],
    [[{ ...child, dependent: false }], {}, 1],
    [[member('friend', null)], { homelessWithProject: true }, 2],
    [[child], { homelessWithProject: true }, 3],
    [[member('parent', null)], { category: 2 }, 2],
  ])('%j %j', (people, applicant, category) => {
    expect(answer({ household: people, applicant }).category).toBe(category)
  })
  test('equal-time custody is the mean of alone and family, exemption included', () => {
    const given = answer({ applicant: { sharedCustody: 'equal' }, resources: [aResource.yearly('1000')] })
    expect(given.categoryIncome).toMatchObject({ annual: 1_854_163, monthly: 154_514 })
    expect(given.counted.generalExemption).toBe(28_000)
  })
  test('of a cohabiting person it changes nothing, and says so', () => {
    const given = answer({ applicant: { sharedCustody: 'equal' }, household: [member('partner', null)] })
    expect(given.categoryIncome.annual).toBe(1_051_360)
    expect(warningCodes(given)).toContain('shared-custody-not-applied')
  })
})

describe('partner (art. 34 §1)', () => {
  test.each([
    ['876.13', 0],
    ['876.14', 8],
    ['1000', 148_640],
  ])('category 1: of %s a month, %i cents a year count', (amount, counted) => {
    expect(household([member('partner', amount)])).toBe(counted)
  })
  test('category 3: in full; with the exemption for work when it is claimed', () => {
    expect(household([child, member('partner', '500')])).toBe(600_000)
    const worker = { relation: 'partner', resources: [aResource.withWorkExemption('500')] }
    expect(household([child, worker])).toBe((50_000 - 30_948) * 12)
  })
  test('never when the partner receives the integration income', () => {
    expect(household([member('partner', '2000', { receivesIntegrationIncome: true })])).toBe(0)
  })
  test('equity has no place here', () => {
    const given = answer({
      household: [member('partner', '2000', { counted: { amount: '0', reason: 'equity' } })],
    })
    expect(given.counted.household).toBe(2_400_000 - 1_051_360)
    expect(warningCodes(given)).toContain('partner-always-counted')
  })
})

const old = { more: { requestedOn: '2026-02-28' }, on: '2026-03-15' }
const reformed = { more: { requestedOn: '2026-03-01' }, on: '2026-03-15' }
const above = (people: number, monthly: number) => Math.max(0, monthly * 12 - people * 1_051_360)

describe('relatives (art. 34 §2)', () => {
  test('each relative first keeps category 1, also one without income', () => {
    expect(household([member('parent', '2000')])).toBe(above(1, 200_000))
    expect(household([member('parent', '2000'), member('parent', null)])).toBe(above(2, 200_000))
    expect(household([member('parent', '2000'), member('parent', '300')])).toBe(above(2, 230_000))
    expect(household([member('parent', '876.13')])).toBe(0)
  })
  test.each([
    ['parent', true, true],
    ['adultChild', true, true],
    ['grandparent', false, true],
    ['grandchild', false, true],
    ['parentInLaw', false, true],
    ['childInLaw', false, true],
    ['sibling', false, false],
    ['otherRelative', false, false],
    ['friend', false, false],
  ])('%s: before 1 March 2026 %s, since %s', (relation, before, since) => {
    const counts = (when: object) => household([member(relation, '3000')], when) > 0
    expect([counts(old), counts(reformed)]).toEqual([before, since])
  })
  test('a minor child’s own resources never count', () => {
    expect(household([{ ...child, resources: [aResource.wage('3000')] }])).toBe(0)
  })
  test('the exemption for work is not theirs', () => {
    const given = answer({
      household: [{ relation: 'parent', resources: [aResource.withWorkExemption('2000')] }],
    })
    expect(given.counted.household).toBe(above(1, 200_000))
    expect(warningCodes(given)).toContain('exemption-not-for-relatives')
  })
  test('who receives the integration income is left out, and needs no protection', () => {
    const people = [member('parent', '2000'), member('parent', '500', { receivesIntegrationIncome: true })]
    expect(household(people)).toBe(above(1, 200_000))
  })
  test('benefit received for the applicant counts since the reform, without supplements', () => {
    const benefit = (as: string) => [
      { kind: 'familyBenefit', amount: '300', per: 'month', for: 'self', as },
      aResource.wage('1000'),
    ]
    const with_ = (as: string) => [{ relation: 'parent', resources: benefit(as) }]
    expect(household(with_('main'), old)).toBe(above(1, 100_000))
    expect(household(with_('main'), reformed)).toBe(above(1, 130_000))
    expect(household(with_('supplement'), reformed)).toBe(above(1, 100_000))
  })
})

describe('relatives: what is said, decided and known', () => {
  test('who may be left out, and who must be counted, is said', () => {
    const codes = (when: object) => warningCodes(answer({ household: [member('parent', '2000')], ...when }))
    expect(codes(old)).toContain('relatives-counted-by-choice')
    expect(codes(reformed)).toContain('cohabitant-rule-disputed')
  })
  test('equity lowers what counts, never raises it', () => {
    const counted = (amount: string) => ({ counted: { amount, reason: 'cares for a sick relative' } })
    expect(household([member('parent', '2000', counted('0'))])).toBe(0)
    expect(household([member('parent', '2000', counted('100.00'))])).toBe(10_000)
    const over = answer({ household: [member('parent', '2000', counted('99999'))] })
    expect(over.counted.household).toBe(above(1, 200_000))
    expect(warningCodes(over)).toContain('equity-above-maximum')
    const capped = [member('parent', '2000', counted('99999')), member('parent', '2000', counted('0'))]
    expect(household(capped)).toBe(above(1, 200_000))
    const two = [member('parent', '2000', counted('13000')), member('parent', null)]
    expect(household(two)).toBe(above(2, 200_000))
  })
  test('what equity leaves counted is never said to be more than the rule counts of all together', () => {
    const counted = { amount: '12000', reason: 'care' }
    const given = answer({ household: [member('parent', '2000', { counted }), member('parent', null)] })
    const said = given.reasons.find(({ rule }) => rule === 'relative-equity')
    expect([said?.value, given.counted.household]).toEqual([above(2, 200_000), above(2, 200_000)])
    expect(warningCodes(given)).toContain('equity-above-maximum')
  })
  test('the reason of equity is said with what the rule would count, in every language', () => {
    const counted = { amount: '100.00', reason: 'elle soigne\nsa mère' }
    const given = answer({ household: [member('parent', '2000', { counted })] })
    for (const language of languages) {
      const line = explain(given, language).find(({ rule }) => rule === 'relative-equity')
      expect(line?.sentence).toContain('elle soigne sa mère')
      expect(line?.sentence).toContain(formatMoney(above(1, 200_000), language))
      expect(line?.amount).toBe(10_000)
    }
  })
  test.each([
    ['2026-02-28', ['parent', 'adultChild'], true],
    ['2026-03-01', ['parent', 'adultChild', 'grandparent', 'grandchild', 'parentInLaw', 'childInLaw'], false],
  ])(
    'whom the question of equity is asked about, requested on %s',
    (requestedOn, relations, discretionary) => {
      expect(relativesRule(requestedOn)).toMatchObject({ relations, discretionary })
    },
  )
  test('before the law there is nobody to ask about', () => {
    expect(relativesRule('2002-09-30').relations).toEqual([])
    expect(relativesRule('2026-03-01', '2026-01-15').relations).toEqual(['parent', 'adultChild'])
  })
  test('what a relative keeps is category 1, also when the applicant has a family', () => {
    expect(household([child, member('parent', '2000')])).toBe(above(1, 200_000))
  })
  test('before its publication the reform was not known', () => {
    const file = { household: [member('grandparent', '3000')], ...reformed }
    expect(answer(file, { knownOn: '2026-01-15' }).counted.household).toBe(0)
    expect(answer(file, { knownOn: '2026-01-16' }).counted.household).toBe(above(1, 300_000))
  })
  test('somebody in category 2 shares no household', () => {
    expect(household([member('parent', '3000')], { applicant: { category: 2 } })).toBe(0)
  })
  test('asked before the law, refused at the day of the request', () => {
    const file = { household: [member('parent', '3000')], more: { requestedOn: '2002-09-30' } }
    expect(refusal(file)).toBe('before-the-law /requestedOn')
  })
  test('without a known category 1, refused', () => {
    expect(refusal({ on: '2021-08-01', household: [member('parent', '3000')] })).toBe(
      'amounts-unknown-for-period /on',
    )
  })
})
