import { expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import { states } from '../domain/codes.ts'
import { type StateFacts, stateSentence } from './words.ts'

const decision = {
  id: 'c-1',
  kind: 'decision',
  startsOn: '2026-11-23',
  dueOn: '2026-12-23',
  warnOn: '2026-12-13',
  stoppedOn: null,
  breachedAt: null,
  article: 'L. 26.05.2002, art. 21 §1',
  suspendedDays: 0,
  suspensions: [],
} as const

const card = (told: Partial<StateFacts>): StateFacts => ({
  state: 'acknowledged',
  nextStep: 'first-interview',
  nextStepOn: '2026-11-26',
  endedOn: null,
  clocks: [decision],
  pilot: { name: 'Amina Peeters', phone: '02 000 00 02' },
  ...told,
})

test('a state is a sentence: who, what next, by when', () => {
  expect(stateSentence(card({}), 'fr')).toBe(
    'Nous avons votre demande. Amina Peeters s’en occupe. Le premier entretien aura lieu au plus tard le jeudi 26\u00a0novembre 2026. Vous aurez une réponse au plus tard le mercredi 23\u00a0décembre 2026.',
  )
})

test('the day of another step is not told as that of the interview', () => {
  expect(stateSentence(card({ nextStep: 'enquire' }), 'en')).not.toContain('interview')
})

test('once late, that comes first, and no day is promised again', () => {
  const late = card({ clocks: [{ ...decision, breachedAt: '2026-12-24T05:00:00Z' }] })
  expect(stateSentence(late, 'nl')).toBe(
    'Het antwoord moest er zijn vóór 23\u00a0december 2026: wij zijn te laat. Bel Amina Peeters op 02 000 00 02. Wij hebben uw aanvraag. Amina Peeters volgt ze op. Het eerste gesprek komt er ten laatste op donderdag 26\u00a0november 2026.',
  )
})

test.each(states)('%s is said in four languages, each its own', state => {
  const ended = state === 'closed' || state === 'transferred' || state === 'withdrawn'
  const told = card({ state, nextStep: 'none', nextStepOn: null, endedOn: ended ? '2026-12-01' : null })
  const said = languages.map(language => stateSentence(told, language))
  expect(new Set(said).size).toBe(4)
  expect(said.filter(sentence => !/^\p{Lu}.+\.$/u.test(sentence))).toEqual([])
})
