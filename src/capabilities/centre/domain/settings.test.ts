import { expect, test } from 'vitest'
import { type CentreSettings, changedIn, hasCourt, missingOfCourt, settingsFrom } from './settings.ts'

const settings = (told: Partial<CentreSettings> = {}): CentreSettings => ({
  ...settingsFrom(name => name),
  ...told,
})
const noCourt = { courtFr: '', courtNl: '', courtDe: '', courtEn: '', courtAddress: '', courtSource: '' }

test('what changed is named, setting by setting', () => {
  expect(changedIn(settings(), settings())).toEqual([])
  expect(changedIn(settings(), settings({ phone: '02', courtDe: '' }))).toEqual(['phone', 'courtDe'])
})

test('a court is there whole or not at all', () => {
  expect(missingOfCourt(settings())).toEqual([])
  expect(missingOfCourt(settings(noCourt))).toEqual([])
  expect(missingOfCourt(settings({ courtSource: '', courtEn: '' }))).toEqual(['courtEn', 'courtSource'])
  expect([hasCourt(settings()), hasCourt(settings(noCourt))]).toEqual([true, false])
})
