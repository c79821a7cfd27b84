import { expect, test } from 'vitest'
import { betterWords } from './plain-words.ts'
import { frenchEase, remarksOn, sentencesOf, wordsOf } from './readability.ts'
import { frenchSyllables } from './syllables.ts'

/** Counted by hand, aloud. */
const counted: Readonly<Record<string, number>> = {
  aide: 1,
  vous: 1,
  demande: 2,
  demandes: 2,
  demandée: 3,
  revenu: 3,
  logement: 3,
  aident: 1,
  peuvent: 1,
  étaient: 2,
  argent: 2,
  client: 2,
  rue: 1,
  vie: 1,
  que: 1,
  guichet: 2,
  réaliser: 4,
  situation: 4,
  payer: 2,
  pays: 2,
  travail: 2,
  social: 2,
  maïs: 2,
  février: 3,
  nuit: 1,
  appelez: 3,
  'l’aide': 1,
  'rendez-vous': 3,
  téléphone: 3,
  énergie: 3,
  intégration: 4,
  juge: 1,
  le: 1,
  les: 1,
  eau: 1,
  cœur: 1,
  30: 2,
}

test.for(Object.entries(counted))('%s has %i syllables', ([word, syllables]) => {
  expect(frenchSyllables(word)).toBe(syllables)
})

test('a text is cut where a thought ends', () => {
  expect(sentencesOf('Venez. Vous pouvez : 1) appeler ; 2) écrire\nMerci')).toHaveLength(5)
  expect(wordsOf('L’aide est là : venez !')).toHaveLength(4)
  expect(sentencesOf('  \n ')).toEqual([])
})

test('the ease of a text is that of Kandel and Moles, counted by hand', () => {
  // 9 words, 2 sentences; vous(1) pou-vez(2) ve-nir(2) au(1) gui-chet(2), nous(1) é-cou-tons(3) vo(1)tre→votre(1) de-mande(2): 15
  const text = 'Vous pouvez venir au guichet. Nous écoutons votre demande.'
  expect(frenchEase(text)).toBeCloseTo(207 - (1.015 * 9) / 2 - (73.6 * 15) / 9, 10)
  expect(frenchEase('…')).toBeUndefined()
})

test('a hard text is far below an easy one', () => {
  const hard =
    'Nonobstant les dispositions susmentionnées, il incombe au bénéficiaire de communiquer préalablement toute modification de sa situation administrative.'
  expect(frenchEase(hard)).toBeLessThan(20)
  expect(frenchEase('Dites-nous ce qui change. Nous vous aidons.')).toBeGreaterThan(80)
  expect(remarksOn(hard, { language: 'fr', most: 15 }).map(({ kind }) => kind)).toEqual([
    'long',
    'word',
    'word',
    'word',
    'word',
    'word',
  ])
})

test('words of offices are found with a better one, whole words only', () => {
  expect(betterWords('Veuillez appeler.', 'fr')[0]?.word).toBe('Veuillez')
  expect(betterWords('Gelieve te bellen indien nodig.', 'nl').map(({ better }) => better)).toEqual([
    'een vraag of een bevel (stuur, bel)',
    'als',
  ])
  expect(betterWords('Les usages changent.', 'fr')).toEqual([])
  expect(betterWords('We use it prior to that.', 'en')[0]?.better).toBe('before')
  expect(betterWords('Wir tun es gemäß dem Gesetz.', 'de')).toHaveLength(1)
})
