import { describe, expect, test } from 'vitest'
import { remindPartners } from '#capabilities/handoffs/index.ts'
import { givenSilence } from '#capabilities/handoffs/testing/given-silence.ts'
import { withBrowser } from '../support/browser.ts'
import { useServer } from '../support/server.ts'
import { limits } from './support/limits.ts'
import type { Script } from './support/visitor.ts'
import { deskIn } from './support/workers.ts'

const both: readonly Script[] = ['without', 'with']

describe.each(both)('a partner who says nothing, %s script', script => {
  const served = useServer()
  withBrowser('in a browser', newPage => {
    test(
      'the pilot calls with the words to say, notes what was heard, and a change said meanwhile has its fields',
      async () => {
        const { house } = served()
        house.clock.set('2026-11-23T09:00:00Z')
        const { orientationId, personId } = await givenSilence(house, { email: null })
        house.clock.set('2026-11-30T09:00:00Z')
        await remindPartners.run(house, { tenantId: house.centre.tenantId })

        const pilot = await deskIn(served(), newPage, script)('caseworker')
        await pilot.open('/work')
        await pilot.follow('Appeler un partenaire : la personne y est-elle ?')
        expect(await pilot.reads()).toContain('Nous vous avons envoyé Nora.')
        await pilot.press('Je leur ai parlé')
        expect(await pilot.reads()).toContain('Partenaire joint')
        await pilot.press('Arrêter les rappels')
        expect(await pilot.reads()).toContain('Arrêtés par Test caseworker')
        await pilot.answer({ 'Où en est-on ?': 'Arrivé·e' })
        await pilot.press('Noter')
        await pilot.open(`/orientations/${orientationId}`)
        expect(await pilot.reads()).not.toContain('Rappels au partenaire')

        const counter = await deskIn(served(), newPage, script)('reception')
        await counter.open(`/people/${personId}/say`)
        await counter.follow('Un revenu change')
        await counter.answer({ 'Que se passe-t-il ?': 'Un revenu commence' })
        await counter.press('Noter')
        expect(await counter.reads()).toContain('Écrivez le jour, le mois et l’année.')
      },
      limits.walk,
    )
  })
})
