import { describe, expect, test } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { join, lastBatch } from '#capabilities/posting/testing/waiting.ts'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { withBrowser } from '../support/browser.ts'
import type { TestHouse } from '../support/house.ts'
import { useServer } from '../support/server.ts'
import { limits } from './support/limits.ts'
import { arrive, type Visitor } from './support/visitor.ts'
import { deskIn, signInPerson, windows } from './support/workers.ts'

/** Somebody who wishes letters by post, and whose request is being looked at. */
async function givenNora(house: TestHouse): Promise<string> {
  house.clock.set('2026-11-24T09:00:00Z')
  const personId = await givenPerson(house, { contactChannel: 'post' })
  await givenRequest(house, { personId, state: 'enquiry' })
  return personId
}

/** Writes an invitation with what the file knows and what is typed once, and reads it over. */
async function writeInvitation(worker: Visitor, personId: string): Promise<void> {
  await worker.open(`/people/${personId}`)
  await worker.follow('Écrire une lettre')
  await worker.answer({ 'Quelle lettre ?': 'Invitation à un rendez-vous' })
  await worker.press('Commencer la lettre')
  await worker.press('Garder et relire')
  expect(await worker.reads()).toContain('Le jour n’est pas rempli. Écrivez-le, ou enlevez {jour}.')
  await worker.follow('Changer le texte')
  await worker.date({ 'Jour du rendez-vous': '2026-12-03' })
  await worker.fill({ Heure: '9h30', Lieu: 'Rue des Palais 1' })
  await worker.press('Garder et relire')
  expect(await worker.reads()).toContain('C’est le jeudi 3 décembre 2026 à 9 h 30.')
  await worker.page.getByRole('button', { name: 'Écouter la lettre' }).waitFor()
}

/** Prints all that waits as one paper, numbers one letter, and says that the post has it. */
async function postAll(clerk: Visitor, house: TestHouse): Promise<void> {
  await clerk.open('/letters')
  await clerk.follow('Lettres à poster')
  expect(await clerk.reads()).toContain('Une lettre attend la poste')
  await clerk.press('Préparer l’impression')
  const batch = await lastBatch(house)
  await join(house, batch)
  await clerk.open('/letters/print')
  await clerk.follow(batch.number)
  expect((await clerk.paper(/Ouvrir et imprimer/)).text).toContain('Rue des Palais 1')
  await clerk.fill({ 'Numéro du recommandé, lettre 1': '0105 4127 8880 1234' })
  await clerk.press('Garder les numéros')
  await clerk.press('Oui, tout est posté')
  expect(await clerk.reads()).toContain('Recommandé')
}

describe('a letter, from a text of the house to the person', () => {
  const served = useServer()
  withBrowser('in a browser', newPage => {
    test(
      'written with script, previewed, sent and posted; read on a phone without script',
      async () => {
        const { house, address } = served()
        const personId = await givenNora(house)
        const worker = await deskIn(served(), newPage, 'with')('caseworker')
        await writeInvitation(worker, personId)
        expect((await worker.paper('Voir la page à imprimer (PDF)')).read.tagged).toBe(true)
        await worker.press('Envoyer la lettre')
        expect(await worker.reads()).toContain('En attente')
        await postAll(await deskIn(served(), newPage, 'with')('clerk'), house)

        const lead = await deskIn(served(), newPage, 'without')('lead')
        await lead.open('/letters')
        await lead.follow('Textes des lettres')
        await lead.follow('La réponse prend du temps')
        await lead.follow('Écrire une nouvelle version')
        await lead.press('Garder cette version')
        expect(await lead.reads()).toContain('Une deuxième personne la met en service.')

        const phone = await arrive(newPage, { script: 'without', width: windows.phone, address })
        const person = await signInPerson(served(), phone, personId)
        await person.open('/fr/file/status')
        await person.follow('Lire ici')
        expect(await person.reads()).toContain('C’est le jeudi 3 décembre 2026 à 9 h 30.')
        expect((await person.paper('La page imprimée (PDF)')).text).toContain('Rue des Palais 1')
      },
      limits.walk,
    )
  })
})
