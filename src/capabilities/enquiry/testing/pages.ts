import { expect } from 'vitest'
import { uuidv7 } from '#kernel/uuid.ts'
import type { Client } from '../../../../test/support/house.ts'

/** The value that a field of a page carries. */
export const hidden = (html: string, name: string): string =>
  new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(html)?.[1] ?? ''

/** A page that must be there. */
export const text = async (browser: Client, path: string): Promise<string> => {
  const answer = await browser.get(path)
  expect([path, answer.status]).toEqual([path, 200])
  return answer.text()
}

/** A day as `DateField` posts it. */
export const dated = (name: string, iso: string) => {
  const [year = '', month = '', day = ''] = iso.split('-')
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}

/** Today in Belgium, ISO. */
export const today = () => Temporal.Now.zonedDateTimeISO('Europe/Brussels').toPlainDate().toString()
/** Where a fact comes from, and the id of its form. */
export const sourced = () => ({ _submission: uuidv7(), source: 'ses dires', ...dated('seenOn', today()) })

/** A form that must be accepted; gives the place one is led to. */
export async function post(browser: Client, path: string, values: Record<string, string>): Promise<string> {
  const answer = await browser.post(path, values)
  const problems =
    answer.status === 303 ? [] : [...(await answer.text()).matchAll(/<li><a href="#[^"]*">([^<]*)/g)]
  expect([path, answer.status, problems.map(([, problem]) => problem)]).toEqual([path, 303, []])
  return answer.headers.get('location') ?? ''
}

/** A child of the household, as its form posts it. */
export const member = () => ({
  ...sourced(),
  relation: 'minorChild',
  givenName: 'Lina',
  familyName: 'Haddad',
  dependent: 'yes',
  ...dated('birthDate', '2020-02-29'),
  ...dated('livesHereFrom', '2020-02-29'),
})

/** The answers about the conditions, as their form posts them. */
export const situation = () => ({
  ...sourced(),
  version: '0',
  category: '',
  sharedCustody: 'none',
  residesInBelgium: 'yes',
  status: 'belgian',
  willingToWork: 'yes',
  otherRightsClaimed: 'yes',
})
