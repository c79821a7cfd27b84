import { describe, expect, test } from 'vitest'
import { withBrowser } from '../support/browser.ts'
import { useServer } from '../support/server.ts'
import { limits } from './support/limits.ts'
import type { Script } from './support/visitor.ts'
import { deskIn } from './support/workers.ts'

const both: readonly Script[] = ['without', 'with']

const form = {
  Prénom: 'Grâce',
  Nom: 'Ngoma',
  'Ce qui se passe': 'Plus de lait pour l’enfant jusqu’à vendredi.',
  Montant: '60',
}

describe.each(both)('urgent aid at 16:40, %s script', script => {
  const served = useServer()
  withBrowser('in a browser', newPage => {
    test(
      'asked at the counter in ten fields at most, granted, given, and ratified at the next meeting',
      async () => {
        const { clock } = served().house
        clock.set('2026-11-24T15:40:00Z') // 16:40 in Brussels
        const desk = deskIn(served(), newPage, script)

        const counter = await desk('reception')
        await counter.open('/today')
        await counter.follow('Aide urgente')
        await counter.follow('Demander une aide urgente')
        const [fields, presses] = [counter.count.fields, counter.count.presses]
        await counter.fill(form)
        await counter.date({ 'Date de naissance': '1991-05-06' })
        await counter.press('Envoyer à la présidence')
        expect(counter.count.fields - fields).toBeLessThanOrEqual(10)
        expect(counter.count.presses - presses).toBe(1)
        expect(await counter.reads()).toContain('La présidence la voit maintenant.')

        const president = await desk('president')
        await president.open('/urgent')
        await president.fill({ Pourquoi: 'Un enfant a faim.' })
        await president.press('Accorder : Grâce Ngoma')
        expect(await president.reads()).toContain('À donner')

        await counter.open(new URL(counter.page.url()).pathname)
        const receipt = await counter.paper(/Reçu pour la caisse/)
        expect(receipt.read).toMatchObject({ tagged: true, accessible: true })
        expect(receipt.text).toContain('Grâce Ngoma')
        await counter.fill({ 'Qui a signé le reçu': 'Grâce Ngoma' })
        await counter.press('L’aide est donnée')
        expect(await counter.reads()).toContain('L’aide est donnée.')

        clock.set('2026-11-26T09:00:00Z')
        const secretary = await desk('secretary')
        await secretary.open('/meetings')
        expect(await secretary.reads()).toContain('Une aide urgente attend sa ratification')
        await secretary.follow('Prévoir une réunion')
        await secretary.date({ 'Date de la réunion': '2026-11-26' })
        await secretary.fill({ 'Heure du début': '14:00', Lieu: 'Salle du conseil' })
        await secretary.press('Prévoir une réunion')
        expect(await secretary.reads()).toContain('Grâce Ngoma')
        await secretary.answer({ 'Ratification pour Grâce Ngoma': 'Ratifier' })
        await secretary.press('Enregistrer : Grâce Ngoma')
        expect(await secretary.reads()).toContain('La réponse du comité est enregistrée.')

        const presiding = await desk('president')
        await presiding.open(new URL(secretary.page.url()).pathname)
        await presiding.follow('Clôturer la réunion')
        await presiding.answer({ 'Qui est présent': 'Test committee' })
        await presiding.press('Clôturer et publier les décisions')
        const { text } = await presiding.paper(/Procès-verbal/)
        expect(text).toContain('Aides urgentes à ratifier')
        expect(text).toContain('Ratifiée')
      },
      limits.walk,
    )
  })
})
