import { expect, test } from 'vitest'
import { easeWanted, frenchEase, wordsOf } from '#kernel/readability.ts'
import { isForCitizens, projectCatalogues, sentencesOf } from './support/catalogues.ts'

/** Below this a single sentence is a riddle, however few its words. */
const worst = 0

/** Sentences of the staff's own part of a room are not read by persons. */
const isStaff = (place: string) => /\/messages\/staff\.$/.test(place)

const catalogues = (await projectCatalogues()).filter(isForCitizens).filter(({ place }) => !isStaff(place))
const sentences = catalogues.flatMap(({ place, byLanguage: { fr = {} } }) =>
  sentencesOf(fr).map(({ name, text }) => ({ name: `${place} ${name}`, text })),
)
/** Labels of one to three words have no sentence to measure. */
const measured = sentences
  .filter(({ text }) => wordsOf(text).length > 3)
  .map(each => ({ ...each, ease: frenchEase(each.text) ?? 100 }))
  .toSorted((a, b) => a.ease - b.ease)

test('half of the French sentences that persons read are rather easy, and none is a riddle', ({
  annotate,
}) => {
  expect(measured.length).toBeGreaterThan(100)
  const median = measured[measured.length >> 1]?.ease ?? 0
  expect(median).toBeGreaterThanOrEqual(easeWanted)
  expect(measured.filter(({ ease }) => ease < worst).map(({ name, text }) => `${name}: ${text}`)).toEqual([])
  return annotate(`median ease of ${measured.length} French sentences: ${median.toFixed(1)}`)
})
