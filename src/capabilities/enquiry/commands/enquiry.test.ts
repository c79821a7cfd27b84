import { expect, test } from 'vitest'
import { requestCard } from '#capabilities/requests/index.ts'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { assess, isRefused, parseCase } from '#law/integration-income/index.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { caseFileOf } from '../domain/case-file.ts'
import { casePrint } from '../domain/case-print.ts'
import { answerOf } from '../domain/computation.ts'
import { computationById } from '../queries/computations.ts'
import { factsOf } from '../queries/facts.ts'
import { submittedReport } from '../queries/reports.ts'
import { as, givenFacts, wage } from '../testing/facts.ts'
import { keepComputation } from './keep-computation.ts'
import { planEncounter } from './plan-encounter.ts'
import { recordEncounter } from './record-encounter.ts'
import { recordResource } from './record-resource.ts'
import { saveReport } from './save-report.ts'
import { submitReport } from './submit-report.ts'

const house = useHouse()
const today = () => Temporal.Now.zonedDateTimeISO('Europe/Brussels').toPlainDate()

const card = async (requestId: string) => {
  const found = await house().inside(db => requestCard(db, requestId))
  if (found === undefined) throw new Error('The request is there.')
  return found
}

const visit = { kind: 'visit', when: 'happened', at: null, place: 'chez elle', withWhom: null } as const

test('a planned interview is the next step, on its day; once it took place the enquiry is open', async () => {
  const { dossierId, requestId } = await givenRequest(house())
  const on = today().add({ days: 2 }).toString()
  const plan = { ...visit, dossierId, requestId, kind: 'interview', when: 'planned', at: '10:30', on }
  const planned = await house().execute(planEncounter, as(house()), plan)
  if (!planned.ok) throw new Error(planned.refusal.kind)
  expect(await card(requestId)).toMatchObject({
    state: 'acknowledged',
    nextStep: 'first-interview',
    nextStepOn: on,
  })
  const done = {
    dossierId,
    encounterId: planned.value.id,
    version: 1,
    on: today().toString(),
    withWhom: null,
  }
  expect((await house().execute(recordEncounter, as(house()), done)).ok).toBe(true)
  expect(await card(requestId)).toMatchObject({ state: 'enquiry', nextStep: 'compute' })
  expect(await house().execute(recordEncounter, as(house()), done)).toMatchObject({
    refusal: { kind: 'StaleVersion' },
  })
})

test('a visit opens the enquiry, a call does not', async () => {
  const { dossierId, requestId } = await givenRequest(house())
  const met = { ...visit, dossierId, requestId, on: today().toString() }
  await house().execute(planEncounter, as(house()), { ...met, kind: 'call' })
  expect((await card(requestId)).state).toBe('acknowledged')
  await house().execute(planEncounter, as(house()), met)
  expect((await card(requestId)).state).toBe('enquiry')
})

test.each([
  ['of yesterday', { when: 'planned', at: '10:30', days: -1 }, 'InThePast'],
  ['without an hour', { when: 'planned', at: null, days: 1 }, 'HourMissing'],
  ['noted before it happened', { when: 'happened', at: null, days: 1 }, 'InTheFuture'],
])('a meeting %s is refused', async (_name, { days, ...told }, kind) => {
  const { dossierId, requestId } = await givenRequest(house())
  const on = today().add({ days }).toString()
  const result = await house().execute(planEncounter, as(house()), {
    ...visit,
    dossierId,
    requestId,
    ...told,
    on,
  })
  expect(result).toEqual({ ok: false, refusal: { kind } })
})

async function caseOf(dossierId: string, requestId: string) {
  const { requestedOn } = await card(requestId)
  const known = await house().inside(db => factsOf(db, dossierId))
  if (known === undefined) throw new Error('The file is there.')
  return caseFileOf(known.facts, { on: requestedOn, requestedOn })
}

async function computed() {
  const given = await givenRequest(house(), { state: 'enquiry' })
  await givenFacts(house(), { dossierId: given.dossierId, household: 'partner' })
  const caseFile = await caseOf(given.dossierId, given.requestId)
  const input = { requestId: given.requestId, on: caseFile.on, seen: casePrint(caseFile) }
  const kept = await house().execute(keepComputation, as(house()), input)
  if (!kept.ok) throw new Error(kept.refusal.kind)
  return { ...given, caseFile, input, computationId: kept.value.id }
}

test('what is kept is what the law answers, with its facts, and the report comes next', async () => {
  const { caseFile, computationId, requestId } = await computed()
  const kept = await house().inside(db => computationById(db, computationId))
  const parsed = parseCase(caseFile)
  const answer = parsed.ok ? assess(parsed.value, { knownOn: today().toString() }) : undefined
  if (kept === undefined || answer === undefined || isRefused(answer)) throw new Error('answered')
  expect(kept.monthlyCents).toBe(answer.integrationIncome.monthly)
  expect(answerOf(kept)?.counted.own).toBe((answer.counted.own / 100).toFixed(2))
  expect(kept.caseFile).toEqual(caseFile)
  expect((await card(requestId)).nextStep).toBe('report')
})

test('a kept computation is never changed', async () => {
  const { computationId } = await computed()
  const change = house().engine.pool.query('update computation set monthly_cents = 1 where id = $1', [
    computationId,
  ])
  await expect(change).rejects.toThrow('append-only')
})

test('facts that changed since the page was shown are looked at first', async () => {
  const { dossierId, input } = await computed()
  await house().execute(recordResource, as(house()), { ...wage, dossierId, kind: 'pension' })
  expect(await house().execute(keepComputation, as(house()), input)).toEqual({
    ok: false,
    refusal: { kind: 'FactsChanged' },
  })
})

test('an aid without a legal computation is refused, not guessed', async () => {
  const { requestId } = await givenRequest(house(), { state: 'enquiry', kind: 'housing' })
  const input = { requestId, on: '2026-11-02', seen: '' }
  expect(await house().execute(keepComputation, as(house()), input)).toEqual({
    ok: false,
    refusal: { kind: 'NotComputed' },
  })
})

async function written(told: object = {}) {
  const given = await computed()
  const { monthlyCents } = (await house().inside(db => computationById(db, given.computationId))) ?? {}
  const draft = {
    requestId: given.requestId,
    version: 0,
    facts: 'Elle vit avec son partenaire.',
    hearing: 'heard',
    hearingOn: '2026-11-02',
    proposal: 'grant',
    computationId: given.computationId,
    amountCents: monthlyCents,
    fromOn: '2026-11-02',
    motivesFact: 'Vous vivez à deux.',
    motivesLaw: 'L. 26.05.2002, art. 14.',
    ...told,
  }
  const saved = await house().execute(saveReport, as(house()), draft)
  if (!saved.ok) throw new Error(saved.refusal.kind)
  return { ...given, draft }
}

test('a report handed over goes to the committee and never changes again', async () => {
  const { requestId, draft } = await written()
  const submit = () => house().execute(submitReport, as(house()), { requestId, version: 1 })
  expect((await submit()).ok).toBe(true)
  expect(await card(requestId)).toMatchObject({ state: 'proposed', nextStep: 'committee' })
  const report = await house().inside(db => submittedReport(db, requestId))
  expect(report).toMatchObject({
    facts: draft.facts,
    amountCents: draft.amountCents,
    hearingOn: '2026-11-02',
  })
  expect(await submit()).toMatchObject({ refusal: { kind: 'NotBeingWritten' } })
  expect(await house().execute(saveReport, as(house()), { ...draft, version: 2 })).toMatchObject({
    refusal: { kind: 'NotBeingWritten' },
  })
  const change = house().engine.pool.query(`update report set facts = '' where request_id = $1`, [requestId])
  await expect(change).rejects.toThrow('append-only')
})

test('a report with a gap is not handed over, and says which', async () => {
  const { requestId } = await written({ hearing: 'not-asked', hearingOn: null, amountCents: 1 })
  const result = await house().execute(submitReport, as(house()), { requestId, version: 1 })
  expect(result).toEqual({ ok: false, refusal: { kind: 'Incomplete', gaps: ['hearing', 'amount-differs'] } })
  expect((await card(requestId)).state).toBe('enquiry')
})

test('two who write the same report: the second is told', async () => {
  const { draft } = await written()
  const again = (version: number) =>
    house().execute(saveReport, as(house()), { ...draft, version, facts: 'Autre.' })
  expect(await again(0)).toMatchObject({ refusal: { kind: 'StaleVersion' } })
  expect((await again(1)).ok).toBe(true)
  expect(await again(1)).toMatchObject({ refusal: { kind: 'StaleVersion' } })
})

test('a report does not rest on the computation of another request', async () => {
  const [one, other] = [await computed(), await written()]
  const moved = { ...other.draft, version: 1, computationId: one.computationId }
  expect(await house().execute(saveReport, as(house()), moved)).toMatchObject({
    refusal: { kind: 'NotFound' },
  })
})
