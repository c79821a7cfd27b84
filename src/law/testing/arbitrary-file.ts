import fc from 'fast-check'
import { decimal } from '#kernel/money.ts'
import { exemptions, exemptReasons, plainKinds, relations, workKinds } from '#law/integration-income/index.ts'

/** Well-formed case files of every shape, for properties. */
const amount = fc.integer({ min: 0, max: 400_000 }).map(decimal)
const per = fc.constantFrom('month', 'year')
const share = fc.constantFrom('1/1', '1/2', '1/3', '2/7')

const work = fc.record({
  kind: fc.constantFrom(...workKinds),
  amount,
  per,
  exemption: fc.record({ kind: fc.constantFrom(...exemptions) }),
  contractMonths: fc.integer({ min: 1, max: 12 }),
  startedOn: fc.constantFrom(null, '2024-12-15', '2025-02-01'),
})
const plain = fc.record({ kind: fc.constantFrom(...plainKinds), amount, per })
const benefit = fc.record({
  kind: fc.constant('familyBenefit'),
  amount,
  per,
  for: fc.constantFrom('children', 'self'),
  as: fc.constantFrom('main', 'supplement'),
})
const localJob = fc.record({
  kind: fc.constant('localJobScheme'),
  hourly: fc.integer({ min: 300, max: 900 }).map(decimal),
  hours: fc.integer({ min: 0, max: 100 }),
  per,
})
const capital = fc.record({ kind: fc.constant('movableCapital'), amount, share })
const exempt = fc.record({ kind: fc.constant('exempt'), reason: fc.constantFrom(...exemptReasons) })
const house = fc.record({
  kind: fc.constant('builtProperty'),
  cadastralIncome: amount,
  share,
  right: fc.constantFrom('fullOwnership', 'usufruct'),
  childrenAllocataire: fc.integer({ min: 0, max: 4 }),
  rentReceived: fc.option(amount),
  mortgageInterest: fc.option(amount),
})

const resources = fc
  .tuple(
    fc.array(fc.oneof(work, plain, benefit, localJob, capital, exempt), { maxLength: 4 }),
    fc.option(house),
  )
  .map(([list, one]) => (one ? [...list, one] : list))

const member = fc.record({
  relation: fc.constantFrom(...relations.filter(one => one !== 'partner')),
  dependent: fc.boolean(),
  receivesIntegrationIncome: fc.boolean(),
  resources,
  counted: fc.option(fc.record({ amount, reason: fc.constant('a reason') })),
})
const partner = member.map(one => ({ ...one, relation: 'partner' }))

/** Days with every amount known, before and after the reform of cohabitants. */
const on = fc.constantFrom('2013-09-01', '2019-03-05', '2023-04-05', '2025-02-28', '2026-11-22')

export const arbitraryFile = fc
  .record({
    on,
    requestedOn: fc.constantFrom(null, '2013-09-01', '2026-03-01'),
    category: fc.constantFrom(null, 1, 2, 3),
    homelessWithProject: fc.boolean(),
    sharedCustody: fc.constantFrom('none', 'equal'),
    resources,
    household: fc.tuple(fc.array(member, { maxLength: 3 }), fc.option(partner)),
    proRata: fc.boolean(),
  })
  .map(({ on, requestedOn, proRata, household: [others, one], ...applicant }) => ({
    on,
    requestedOn,
    applicant,
    household: one ? [...others, one] : others,
    proRata: proRata ? { from: on } : null,
  }))

export type ArbitraryFile = typeof arbitraryFile extends fc.Arbitrary<infer File> ? File : never
