import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { tellSomebody } from '#capabilities/messages/testing/tell-somebody.ts'
import { useWaysOut } from '#capabilities/messages/testing/ways-out.ts'
import { buildAssets } from '../../scripts/build.mjs'
import { withBrowser } from '../support/browser.ts'
import { plantGuide } from '../support/guide.ts'
import { serveHouse } from '../support/server.ts'
import { withoutScreen } from './my-file/leaflet.ts'
import { type Cast, givenOwner } from './my-file/people.ts'
import { contestFact, sayChange } from './my-file/say.ts'
import { closeAndReopen, shareTelephone } from './my-file/shared-phone.ts'
import { limits } from './support/limits.ts'
import { arrive } from './support/visitor.ts'
import { deskIn, windows } from './support/workers.ts'

vi.setConfig({ testTimeout: limits.walk })

// The house reads what was built when it is opened.
beforeAll(() => buildAssets({ outDir: 'dist' }))
const ways = useWaysOut()
let served: Awaited<ReturnType<typeof serveHouse>>
beforeAll(async () => {
  served = await serveHouse(ways.house())
})
afterAll(() => served.close())

withBrowser('a person and their file', newPage => {
  const cast = (): Cast => ({
    served,
    phone: () => arrive(newPage, { script: 'without', width: windows.phone, address: served.address }),
    desk: deskIn(served, newPage, 'with'),
  })

  test('two who share a telephone: what the first saw, the second never does', () => shareTelephone(cast()))

  test('news says nothing where others read; the online view closes, the counter opens it', async () => {
    const contact = { contactChannel: 'sms', phone: '0470 55 51 99' } as const
    const amina = await givenOwner(cast(), { givenName: 'Amina', familyName: 'Roels', ...contact })
    const { personId, dossierId } = amina
    await tellSomebody(served.house, { personId, dossierId, reason: 'letter' })
    await ways.work()
    const text = ways.gateway.texts.at(-1)?.text ?? ''
    expect(text).toContain('du nouveau')
    expect(text).not.toMatch(/aide|revenu|décision|dossier|social|euro|amina|roels/i)
    await closeAndReopen(cast(), amina)
  })

  test('a change is said on the phone, and a human answers it', () => sayChange(cast()))

  test('a fact that is not right is said, corrected, and seen to be right', () => contestFact(cast()))

  test('without e-mail and smartphone: from a leaflet to the letter, at the counter', async () => {
    await plantGuide(served.house)
    await withoutScreen(cast())
  })
})
