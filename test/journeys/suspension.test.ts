import { describe, expect, test } from 'vitest'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { withBrowser } from '../support/browser.ts'
import { useServer } from '../support/server.ts'
import { limits } from './support/limits.ts'
import { arrive, type Script } from './support/visitor.ts'
import { deskIn, signInPerson } from './support/workers.ts'

const both: readonly Script[] = ['without', 'with']

describe.each(both)('a delay that stands still, %s script', script => {
  const served = useServer()
  withBrowser('in a browser', newPage => {
    test(
      'the director writes a ground, a lead suspends on it, the person reads why and the day it was',
      async () => {
        const { house, address } = served()
        house.clock.set('2026-11-23T09:00:00Z')
        const { requestId, personId } = await givenRequest(house, { requestedOn: '2026-11-05' })
        const desk = deskIn(served(), newPage, script)

        const lead = await desk('lead')
        await lead.open(`/requests/${requestId}`)
        expect(await lead.reads()).toContain('le centre n’a écrit aucun motif en vigueur')

        const director = await desk('director')
        await director.open('/centre')
        await director.follow('Suspension des délais')
        await director.answer({ 'Pour quel délai ?': 'Décision' })
        await director.fill({
          'Le motif en français, comme la personne le lira': 'Exemple : un papier manque.',
          'Le texte et l’article': 'Texte d’essai, art. 1',
          'Où l’avez-vous lu ?': 'Recueil d’essai, page 2',
          'Combien de jours au plus, par délai ?': '20',
        })
        await director.press('Écrire ce motif')
        expect(await director.reads()).toContain('Recueil d’essai, page 2')

        await lead.open(`/requests/${requestId}`)
        await lead.follow('Suspendre un délai')
        await lead.answer({ 'Sur quel motif ?': 'Exemple : un papier manque.' })
        await lead.date({ 'Jusqu’au (dernier jour)': '2026-11-30' })
        await lead.fill({ 'Pourquoi dans cette demande ?': 'Le bail manque.' })
        await lead.press('Suspendre ce délai')
        expect(await lead.reads()).toContain('Sans suspension : le 5 décembre 2026')

        const phone = await arrive(newPage, { script, width: 320, address })
        const person = await signInPerson(served(), phone, personId)
        await person.open('/fr/file/status')
        expect(await person.reads()).toContain(
          'Décision : le délai est suspendu du 23 novembre 2026 au 30 novembre 2026. Pourquoi : Exemple : un papier manque.',
        )
        expect(await person.reads()).toContain('Sans suspension, c’était le 5 décembre 2026.')
        await person.follow('Dire que ce n’est pas juste, ou vous plaindre')

        await lead.follow('Reprendre le délai')
        await lead.press('Reprendre ce délai')
        expect(await lead.reads()).not.toContain('Sans suspension')
        await person.open('/fr/file/status')
        expect(await person.reads()).not.toContain('suspendu')
      },
      limits.walk,
    )
  })
})
