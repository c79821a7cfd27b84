import { expect, test } from 'vitest'
import { addTelephoneTo, fileDoor, telephonesPath } from '#capabilities/my-file/testing/with-telephone.ts'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { makeDevice } from '../../../../test/support/authenticator.ts'
import { useHouse } from '../../../../test/support/house.ts'
import { merge } from '../testing/merging.ts'

const house = useHouse()
const door = fileDoor(house)

test('the telephone of somebody written down twice opens the file that was kept, and is seen there', async () => {
  const kept = await givenRequest(house(), { state: 'enquiry' })
  const merged = await givenRequest(house(), { state: 'enquiry' })
  const device = makeDevice()
  await addTelephoneTo(await house().browse({ personId: merged.personId }), device)
  expect((await merge(house(), kept.personId, merged.personId)).ok).toBe(true)
  const answer = await door.open(device.get(await door.options()))
  expect(answer.headers.get('location')).toBe('/fr/file/status')
  const sessions = await house().inside(db =>
    db.selectFrom('session').select('subject_id').where('kind', '=', 'person').orderBy('id').execute(),
  )
  expect(sessions.at(-1)?.subject_id).toBe(kept.personId)
  const page = await (await house().browse({ personId: kept.personId })).get(telephonesPath)
  expect(await page.text()).toContain('Dernière fois')
})
