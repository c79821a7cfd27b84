import { describe, expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import { aNotification, computedLines, granted } from '../testing/a-letter.ts'
import { notificationLetter } from './notification.ts'

const refusal = (more: Parameters<typeof aNotification>[1]) => {
  const composed = notificationLetter(aNotification('fr', more))
  return composed.ok ? undefined : composed.refusal
}
const textOf = (more: Parameters<typeof aNotification>[1] = {}) => {
  const composed = notificationLetter(aNotification('fr', more))
  if (!composed.ok) throw new Error(composed.refusal.kind)
  return JSON.stringify(composed.value)
}

describe('figures that contradict each other are not sent', () => {
  test('lines that do not add up to the result', () => {
    const [first, ...others] = computedLines
    const lines = [{ ...first, amount: 1_577_042 }, ...others] as const
    expect(refusal({ computation: { kind: 'computed', lines } })).toEqual({
      kind: 'LinesDoNotAddUp',
      sum: 1_253_418,
      result: 1_253_417,
    })
  })

  test('an amount that is not the computed one, unless the decision says why', () => {
    const other = { ...granted, amountCents: 100_000 }
    expect(refusal({ outcome: { kind: 'grant', granted: other } })).toEqual({
      kind: 'AmountUnexplained',
      decided: 100_000,
      computed: 104_451,
    })
    const explained = { ...other, otherAmountBecause: { text: 'Le comité retient l’équité.' } }
    expect(textOf({ outcome: { kind: 'grant', granted: explained } })).toContain(
      'Le comité retient l’équité.',
    )
  })

  test('an amount given once is not held against a monthly computation', () => {
    const once = { ...granted, per: 'once' as const, amountCents: 25_000 }
    expect(textOf({ outcome: { kind: 'grant', granted: once } })).toContain('en une fois')
  })
})

test.for([
  ['court', { court: { name: 'Tribunal du travail', address: ' ', source: 'x' } }],
  ['reasonsInFact', { motives: { facts: [{ text: '' }], law: aNotification('fr').motives.law } }],
  ['reference', { reference: '' }],
  ['category', { category: { number: 2, because: { text: '' } } }],
] as const)('an empty %s is named', ([mention, more]) => {
  expect(refusal(more)).toEqual({ kind: 'EmptyMention', mention })
})

test.for(languages)('a refusal in %s says what would change it, and promises no payment', language => {
  const composed = notificationLetter(
    aNotification(language, {
      outcome: { kind: 'refuse', whatWouldChange: [{ text: 'Un bail à votre nom.', language: 'fr' }] },
    }),
  )
  expect(composed.ok).toBe(true)
  const kinds = composed.ok ? composed.value.blocks.filter(({ kind }) => kind === 'keyValues') : []
  expect(JSON.stringify(composed)).toContain('Un bail à votre nom.')
  expect(kinds).toHaveLength(1)
})

test.for([
  [{ kind: 'heard', on: '2026-11-12' }, 'Nous vous avons écouté le 12 novembre 2026, avant de décider.'],
  [{ kind: 'heard', on: null }, 'Nous vous avons écouté avant de décider.'],
  [{ kind: 'offered', on: '2026-11-12' }, 'Nous vous avons informé le 12 novembre 2026 de votre droit'],
  [{ kind: 'declined', on: '2026-11-12' }, 'Le 12 novembre 2026, vous avez répondu'],
  [{ kind: 'declined', on: null }, 'Nous n’avons pas reçu de demande en ce sens.'],
] as const)('the letter says of the hearing what the file knows: %j', ([hearing, said]) => {
  expect(textOf({ hearing })).toContain(said)
})

test('a decision without computation or category says why', () => {
  const text = textOf({
    outcome: { kind: 'refuse', whatWouldChange: [{ text: 'Une adresse à Rivebelle.' }] },
    category: { number: null, because: { text: 'Vous n’habitez pas à Rivebelle.' } },
    computation: { kind: 'not-computed', because: { text: 'La résidence manque.' } },
  })
  expect(text).toContain('ne dépend pas d’une catégorie')
  expect(text).toContain('La résidence manque.')
})
