import { expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { urgentAids } from '../queries/urgent-aids.ts'

const house = useHouse()

test('from the file, the request and the person, urgent aid is asked without typing who it is for', async () => {
  house().clock.set('2026-11-24T15:40:00Z')
  const { personId, dossierId, requestId } = await givenRequest(house())
  const worker = await house().browse('caseworker')
  const address = `/urgent/new?person=${personId}`
  for (const path of [`/dossiers/${dossierId}`, `/requests/${requestId}`, `/people/${personId}`])
    expect(await (await worker.get(path)).text()).toContain(`href="${address}"`)
  const director = await house().browse('director')
  expect(await (await director.get(`/requests/${requestId}`)).text()).not.toContain('/urgent/new')

  const form = await (await worker.get(address)).text()
  const fields = [...form.matchAll(/<(?:input|textarea|select)[^>]*?name="([^"]+)"/g)]
  const typed = fields.filter(([tag]) => !tag.includes('type="hidden"')).map(([, name]) => name)
  const asked = new Set(typed.filter(name => name !== 'q'))
  expect(asked).toEqual(new Set(['reason', 'amountCents', 'paidHow', 'iban', 'channel']))

  const values = { person: personId, reason: 'Plus rien à manger.', amountCents: '60,00', iban: '' }
  const sent = await worker.post('/urgent/new', { ...values, paidHow: 'cash-desk', channel: 'counter' })
  expect(sent.headers.get('location')).toMatch(/^\/urgent\/[0-9a-f-]+\?done=asked$/)
  const aids = await house().inside(db => urgentAids(db, 'open'))
  expect(aids).toMatchObject([{ personId, amountCents: 6000, state: 'asked' }])
})
