import { describe, expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { withBrowser } from '../support/browser.ts'
import { useServer } from '../support/server.ts'
import { limits } from './support/limits.ts'
import { arrive, type Script } from './support/visitor.ts'
import { deskIn, signInPerson, windows } from './support/workers.ts'

const both: readonly Script[] = ['without', 'with']
const reason = 'Coupure de gaz demain matin, sa responsable est absente.'

describe.each(both)('a file that cannot wait, %s script', script => {
  const served = useServer()
  withBrowser('in a browser', newPage => {
    test(
      'opened by somebody of another service, with a reason that the person reads and the adviser judges',
      async () => {
        const { house, address } = served()
        const { workers, services } = house.centre
        const others = { pilotId: workers.otherCaseworker, serviceId: services.housing }
        const { dossierId, personId } = await givenRequest(house, { state: 'enquiry', ...others })
        const desk = deskIn(served(), newPage, script)

        const worker = await desk('caseworker')
        await worker.page.goto(`/dossiers/${dossierId}`)
        await worker.fill({ 'Pourquoi cela ne peut-il pas attendre ?': 'Urgent.' })
        await worker.press('Ouvrir ce dossier')
        expect(await worker.reads()).toContain('Écrivez une phrase d’au moins 20 caractères.')
        await worker.fill({ 'Pourquoi cela ne peut-il pas attendre ?': reason })
        await worker.press('Ouvrir ce dossier')
        expect(await worker.reads()).toContain('Nora Haddad')

        const phone = await arrive(newPage, { script, width: windows.phone, address })
        await signInPerson(served(), phone, personId)
        await phone.open('/fr/file/looks')
        expect(await phone.reads()).toContain('Urgence, par quelqu’un d’un autre service')
        expect(await phone.reads()).toContain(reason)

        const adviser = await desk('dpo')
        await adviser.open('/openings')
        expect(await adviser.reads()).toContain(reason)
      },
      limits.walk,
    )
  })
})
