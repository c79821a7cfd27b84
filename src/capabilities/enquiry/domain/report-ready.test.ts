import { expect, test } from 'vitest'
import { stepDay } from './dates.ts'
import { primaryAction } from './file-state.ts'
import { gapsOf, type ReportDraft } from './report-ready.ts'

const whole: ReportDraft = {
  facts: 'Elle vit seule.',
  hearing: 'informed',
  hearingOn: '2026-11-12',
  proposal: 'grant',
  amountCents: 131_420,
  fromOn: '2026-11-02',
  motivesFact: 'Vous vivez seule.',
  motivesLaw: 'L. 26.05.2002, art. 14.',
}
const computed = { computed: true, computedCents: 131_420 }

test.each([
  ['whole', {}, computed, []],
  ['refused without an amount', { proposal: 'refuse', amountCents: null, fromOn: null }, computed, []],
  [
    'another kind of aid, its amount proposed',
    { amountCents: 5000 },
    { computed: false, computedCents: null },
    [],
  ],
  ['in part, below the computation', { proposal: 'grant-in-part', amountCents: 100 }, computed, []],
  ['not told of the right to be heard', { hearing: 'not-asked' }, computed, ['hearing']],
  ['told, no day said', { hearingOn: null }, computed, ['hearing-on']],
  ['another amount than computed', { amountCents: 131_421 }, computed, ['amount-differs']],
  ['in part, above', { proposal: 'grant-in-part', amountCents: 131_421 }, computed, ['amount-above']],
  ['not computed', {}, { computed: true, computedCents: null }, ['computation']],
  ['no amount, no day', { amountCents: 0, fromOn: null }, computed, ['amount', 'from-on']],
  [
    'no text',
    { facts: '', motivesFact: '', motivesLaw: '' },
    computed,
    ['facts', 'motives-fact', 'motives-law'],
  ],
  ['no proposal', { proposal: null }, computed, ['proposal']],
] as const)('a report that is %s', (_name, told, ground, gaps) => {
  expect(gapsOf({ ...whole, ...told }, ground)).toEqual(gaps)
})

const enquiry = {
  state: 'enquiry',
  planned: 0,
  happened: 1,
  hasSituation: true,
  hasComputation: true,
  computable: true,
}

test.each([
  [{ state: 'acknowledged' }, 'plan'],
  [{ state: 'acknowledged', planned: 1 }, 'record'],
  [{ hasSituation: false }, 'facts'],
  [{ hasComputation: false }, 'compute'],
  [{ hasComputation: false, computable: false }, 'report'],
  [{}, 'report'],
  [{ state: 'proposed' }, 'agenda'],
  [{ state: 'decided' }, 'decision'],
  [{ state: 'closed' }, 'none'],
] as const)('the one action of a file: %j → %s', (told, action) => {
  expect(primaryAction({ ...enquiry, ...told })).toBe(action)
})

test('a next step never waits beyond the legal deadline, nor before today', () => {
  const today = Temporal.PlainDate.from('2026-11-20')
  expect(stepDay(today, { days: 7, dueOn: null })).toBe('2026-11-27')
  expect(stepDay(today, { days: 7, dueOn: '2026-11-24' })).toBe('2026-11-24')
  expect(stepDay(today, { days: 7, dueOn: '2026-11-01' })).toBe('2026-11-20')
})
