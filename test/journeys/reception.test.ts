import { describe, expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { withBrowser } from '../support/browser.ts'
import { useServer } from '../support/server.ts'
import { limits } from './support/limits.ts'
import { arrive, type Script, type Visitor } from './support/visitor.ts'
import { deskIn, windows } from './support/workers.ts'

const both: readonly Script[] = ['without', 'with']

/** With script the page looks again by itself; without, one looks again. */
async function sees(visitor: Visitor, script: Script, words: string): Promise<void> {
  if (script === 'without') await visitor.open(new URL(visitor.page.url()).pathname)
  await visitor.page.getByText(words).first().waitFor()
}

describe.each(both)('a morning at the reception, %s script', script => {
  const served = useServer()
  withBrowser('in a browser', newPage => {
    test(
      'somebody comes, their worker is told on whatever page, calls, and the screen says the number',
      async () => {
        const { house, address } = served()
        house.clock.set('2026-11-24T08:42:00Z') // 9:42 in Brussels
        const file = await givenRequest(house, { state: 'enquiry' })
        const desk = await deskIn(served(), newPage, script)('reception')
        const worker = await deskIn(served(), newPage, script)('caseworker')
        const screen = await arrive(newPage, { script, width: windows.phone, address })

        await worker.open('/account')
        await screen.open('/reception/screen')
        expect(await screen.reads()).toContain('Personne n’est appelé pour le moment.')

        await desk.open('/reception')
        const [fields, presses] = [desk.count.fields, desk.count.presses]
        await desk.fill({ 'Qui est là, ou demande où est son dossier ?': 'haddad' })
        await desk.press('Chercher', desk.page.getByRole('main'))
        expect(await desk.reads()).toMatch(/Nora Haddad.*Enquête.*Rapport social.*Test caseworker/) // where is my file?
        await desk.follow('Noter son arrivée : Nora Haddad')
        await desk.answer({ 'Pourquoi vient-elle ?': 'Un papier' })
        await desk.press('Noter l’arrivée')
        expect(await desk.reads()).toContain('C’est noté : numéro 1.')
        expect(desk.count.fields - fields).toBe(2)
        expect(desk.count.presses - presses).toBe(3)

        await sees(worker, script, 'Votre personne est là : numéro 1, depuis 9 h 42.')
        expect(await worker.reads()).not.toContain('Haddad')
        await worker.follow('Voir et appeler')
        await worker.follow('1')
        await worker.press('Appeler le numéro 1')
        await sees(screen, script, 'B1')
        expect(await screen.reads()).toMatch(/Local.* 1 B1/)
        expect(await screen.reads()).not.toContain('Haddad')
        await sees(desk, script, 'Appelée')

        await worker.press('Elle est avec moi')
        await sees(screen, script, 'Personne n’est appelé')
        await worker.fill({ 'Ce qui a été convenu': 'Revient jeudi avec le bail.' })
        await worker.press('L’entretien est fini')
        await worker.follow('Ouvrir son dossier')
        expect(new URL(worker.page.url()).pathname).toBe(`/dossiers/${file.dossierId}`)
      },
      limits.walk,
    )
  })
})
