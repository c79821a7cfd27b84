import { expect, test } from 'vitest'
import { type GivenRequest, givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { integrationIncomeCommand } from '#law/index.ts'
import { type Client, useHouse } from '../../../../test/support/house.ts'
import { factsOf } from '../queries/facts.ts'
import { dated, hidden, member, post, sourced, text } from '../testing/pages.ts'

/** What is typed in the file gives, to the last line, what the command line gives for the same case. */
const house = useHouse()
const on = '2026-11-02'

type Typed = readonly [kind: string, fields: Record<string, string>]
const month = (amount: string, more: object = {}) => ({ amount, per: 'month', ...more })
const plain = [
  'unemployment',
  'sickness',
  'pension',
  'disability',
  'maintenance',
  'grantOrGift',
  'otherIncome',
]

const own: readonly Typed[] = [
  ['wage', { ...month('400,00'), exemption: 'socioProfessional', ...dated('startedOn', '2026-11-15') }],
  ['selfEmployed', { ...month('12,50'), exemption: 'none' }],
  ['training', { ...month('10'), exemption: 'shortageJob', contractMonths: '6' }],
  ['studentJob', { ...month('20'), exemption: 'student' }],
  ...plain.map((kind): Typed => [kind, month('5,01')]),
  ['familyBenefit', { ...month('150'), for: 'children', as: 'main' }],
  ['localJobScheme', { hourly: '5,10', hours: '12,5', per: 'month' }],
  [
    'builtProperty',
    {
      cadastralIncome: '1.000,00',
      share: '1/2',
      right: 'usufruct',
      childrenAllocataire: '1',
      rentReceived: '900',
      mortgageInterest: '100,10',
    },
  ],
  ['movableCapital', { amount: '14.000,00', share: '2/3' }],
  ['exempt', { reason: 'studyGrant', amount: '', per: 'year' }],
]

const paid = (kind: string, amount: string, more: object = {}) => ({ kind, amount, per: 'month', ...more })
const asCase = (birthDate: string | null) => ({
  on,
  requestedOn: on,
  applicant: {
    birthDate,
    resources: [
      paid('wage', '400.00', { exemption: { kind: 'socioProfessional' }, startedOn: '2026-11-15' }),
      paid('selfEmployed', '12.50'),
      paid('training', '10.00', { exemption: { kind: 'shortageJob' }, contractMonths: 6 }),
      paid('studentJob', '20.00', { exemption: { kind: 'student' } }),
      ...plain.map(kind => paid(kind, '5.01')),
      paid('familyBenefit', '150.00', { for: 'children', as: 'main' }),
      { kind: 'localJobScheme', hourly: '5.10', hours: '12.50', per: 'month' },
      {
        kind: 'builtProperty',
        cadastralIncome: '1000.00',
        share: '1/2',
        right: 'usufruct',
        childrenAllocataire: 1,
        rentReceived: '900.00',
        mortgageInterest: '100.10',
      },
      { kind: 'movableCapital', amount: '14000.00', per: 'once', share: '2/3' },
      { kind: 'exempt', reason: 'studyGrant' },
    ],
  },
  household: [
    { relation: 'minorChild', dependent: true, resources: [] },
    {
      relation: 'parent',
      resources: [paid('pension', '1500.00')],
      counted: { amount: '1200.00', reason: 'Elle soigne son frère.' },
    },
  ],
  proRata: { from: on },
})

const mother = () => ({
  ...sourced(),
  relation: 'parent',
  givenName: 'Zohra',
  familyName: 'Haddad',
  ...dated('birthDate', '1950-01-01'),
  ...dated('livesHereFrom', '2026-01-02'),
})

const noted = (browser: Client, base: string, [kind, fields]: Typed, of = '') =>
  post(browser, `${base}/resources/${kind}`, {
    ...sourced(),
    of,
    ...dated('fromOn', '2026-01-01'),
    ...fields,
  })

const motherOf = async (dossierId: string) => {
  const known = await house().inside(db => factsOf(db, dossierId))
  return known?.facts.members.find(({ relation }) => relation === 'parent')
}

async function fill(browser: Client, { dossierId }: GivenRequest): Promise<void> {
  const base = `/dossiers/${dossierId}`
  for (const one of own) await noted(browser, base, one)
  await post(browser, `${base}/members`, member())
  await post(browser, `${base}/members`, mother())
  const { id = '' } = (await motherOf(dossierId)) ?? {}
  await noted(browser, base, ['pension', month('1.500,00')], id)
  const equity = { choice: 'part', amount: '1.200,00', reason: 'Elle soigne son frère.' }
  await post(browser, `${base}/members/${id}/equity`, { _submission: uuidv7(), version: '1', ...equity })
}

const kept = async ({ requestId }: GivenRequest) => {
  const { rows } = await house().engine.pool.query(
    'select answer, known_on from computation where request_id = $1',
    [requestId],
  )
  const { said, ...answer } = rows[0].answer
  return { answer, said, knownOn: `${rows[0].known_on}` }
}

test('every kind of resource, a child and a parent set aside in part: the same answer, line for line', async () => {
  const given = await givenRequest(house(), { state: 'enquiry', requestedOn: on })
  const browser = await house().browse('caseworker')
  await fill(browser, given)
  const sheet = await text(browser, `/dossiers/${given.dossierId}/computation`)
  const seen = { _submission: uuidv7(), on: hidden(sheet, 'on'), seen: hidden(sheet, 'seen') }
  await post(browser, `/requests/${given.requestId}/computation`, seen)
  const { answer, knownOn } = await kept(given)
  const known = await house().inside(db => factsOf(db, given.dossierId))
  const document = JSON.stringify(asCase(known?.facts.birthDate ?? null))
  const command = integrationIncomeCommand(document, { knownOn })
  expect(command.stderr).toBe('')
  expect(answer).toEqual(JSON.parse(command.stdout))
  expect(answer.counted.household).toBe('1200.00')
})
