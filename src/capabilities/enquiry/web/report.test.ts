import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { dated } from '../testing/pages.ts'

const house = useHouse()

const typed = (told: Readonly<Record<string, string>>) => ({
  _submission: uuidv7(),
  version: '0',
  computation: '',
  facts: 'Elle vit seule.',
  hearing: 'heard',
  proposal: '',
  amount: '',
  ...dated('fromOn', ''),
  motivesFact: '',
  motivesLaw: '',
  ...told,
})

async function save(told: Readonly<Record<string, string>>) {
  const { requestId } = await givenRequest(house(), { state: 'enquiry' })
  const browser = await house().browse('caseworker')
  const answer = await browser.post(`/requests/${requestId}/report`, typed(told))
  const location = answer.headers.get('location')
  const html = location === null ? answer : await browser.get(location)
  return { status: answer.status, html: await html.text() }
}

test('nobody was heard tomorrow: said beside the field, and what was typed is kept', async () => {
  const soon = Temporal.Now.plainDateISO('Europe/Brussels').add({ days: 2 })
  const { status, html } = await save(dated('hearingOn', soon.toString()))
  expect(status).toBe(422)
  expect(html).toContain('Ce jour est dans le futur.')
  expect(html).toMatch(new RegExp(`name="hearingOn-year"[^>]*value="${soon.year}"`))
  expect(html).toContain('Elle vit seule.')
})

test('heard on a day: read again with the day; without one, that is what is missing', async () => {
  expect((await save(dated('hearingOn', '2026-01-12'))).html).toContain(
    'A été entendue, 12\u00a0janvier 2026',
  )
  expect((await save(dated('hearingOn', ''))).html).toContain('Écrivez le jour où la personne a été informée')
})
