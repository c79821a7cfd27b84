import { expect, test } from 'vitest'
import { type Comparable, likeName, likenessOf } from './duplicates.ts'

const nora: Comparable = {
  familyName: 'Haddad',
  givenName: 'Nora',
  birthDate: '1987-03-14',
  nationalNumber: '87031400289',
  phone: '0470 55 50 10',
}
const typed = (told: Partial<Comparable>): Comparable => ({
  ...nora,
  nationalNumber: null,
  phone: null,
  ...told,
})

test.each<[string, Partial<Comparable>, string | undefined]>([
  [
    'the same national number, whatever the name',
    { nationalNumber: '87031400289', familyName: 'X' },
    'national-number',
  ],
  ['another national number, whatever the rest', { nationalNumber: '85073003328' }, undefined],
  ['the same birth date and a name that sounds alike', { familyName: 'Hadad' }, 'birth-date-and-name'],
  [
    'the same birth date and names exchanged',
    { familyName: 'Nora', givenName: 'Haddad' },
    'birth-date-and-name',
  ],
  ['the same birth date and another name', { familyName: 'Peeters' }, undefined],
  [
    'the same phone, otherwise written, and a like name',
    { birthDate: '1990-01-01', phone: '+32470555010' },
    'phone-and-name',
  ],
  [
    'the same phone and another name: a shared phone',
    { birthDate: '1990-01-01', phone: '0470555010', givenName: 'Karim' },
    undefined,
  ],
  ['the same name when the birth date is not known', { birthDate: null }, 'name'],
  ['the same name and another birth date', { birthDate: '1990-01-01' }, undefined],
])('%s', (_, told, reason) => {
  expect(likenessOf(typed(told), nora)).toBe(reason)
})

const name = (familyName: string, givenName: string) => typed({ familyName, givenName })

test.each([
  [name('Lambrechts', 'Jean'), name('Lambrecht', 'Jean-Pierre')],
  [name('De Smet', 'Élise'), name('DESMEDT', 'Elise')],
  [name('محمد', 'علي'), name('محمد', 'علي')],
])('%o is like %o', (a, b) => {
  expect(likeName(a, b)).toBe(true)
})

test.each([
  [name('Kaya', 'Ali'), name('Kaya', 'Selma')],
  [name('Peeters', 'Jan'), name('Claes', 'Jan')],
  [name('محمد', 'علي'), name('حسن', 'علي')],
])('%o is not like %o', (a, b) => {
  expect(likeName(a, b)).toBe(false)
})
