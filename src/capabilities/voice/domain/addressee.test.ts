import { expect, test } from 'vitest'
import { explainer, hearer, type Staff } from './addressee.ts'
import { dueOf } from './terms.ts'

const one = (id: string, role: string, service = 's1'): Staff => ({
  id,
  roles: [role],
  serviceIds: [service],
})
const staff = [
  one('pilot', 'caseworker'),
  one('lead', 'lead'),
  one('farLead', 'lead', 's2'),
  one('director', 'director'),
  one('president', 'president'),
  one('adviser', 'dpo'),
]
const around = { pilotIds: ['pilot'], serviceId: 's1' }

test.each([
  ['pilot', { askedId: 'lead', overseerId: 'director', aboutId: 'pilot' }],
  ['way', { askedId: 'lead', overseerId: 'director', aboutId: null }],
  ['lead', { askedId: 'director', overseerId: 'president', aboutId: 'lead' }],
  ['director', { askedId: 'lead', overseerId: 'president', aboutId: 'director' }],
] as const)('a complaint about %s goes to %o', (topic, heard) => {
  expect(hearer(staff, { topic, around })).toEqual(heard)
})

test('a pilot who also leads does not read it; with nobody else there is no one to give it to', () => {
  const both = { ...one('pilot', 'caseworker'), roles: ['caseworker', 'lead'] }
  expect(hearer([both, one('director', 'director')], { topic: 'other', around })).toEqual({
    askedId: 'director',
    overseerId: null,
    aboutId: null,
  })
  expect(hearer([both], { topic: 'other', around })).toBeUndefined()
})

test('the pilot says why a colleague looked; why the pilot looked, the adviser says', () => {
  expect(explainer(staff, { lookedBy: 'lead', around })).toBeUndefined()
  expect(explainer(staff, { lookedBy: 'pilot', around })).toBe('adviser')
  expect(explainer([one('pilot', 'dpo'), one('director', 'director')], { lookedBy: 'pilot', around })).toBe(
    'director',
  )
  expect(explainer(staff, { lookedBy: null, around })).toBeUndefined()
})

test.each([
  ['contest', '2027-01-31', '2027-02-28', ['12 (3)', '16']],
  ['contest', '2026-11-23', '2026-12-23', ['12 (3)', '16']],
  ['why', '2026-11-23', '2026-12-07', null],
  ['complaint', '2026-11-23', '2026-12-14', null],
] as const)('%s said on %s is answered by %s', (kind, said, on, source) => {
  const due = dueOf(kind, Temporal.PlainDate.from(said))
  expect(due.on.toString()).toBe(on)
  expect(due.source?.articles ?? null).toEqual(source)
})
