import { expect } from 'vitest'
import { givenFacts } from '#capabilities/enquiry/testing/facts.ts'
import { lastSaid } from '#capabilities/voice/testing/said.ts'
import { type Cast, givenOwner, knock } from './people.ts'

type Answer = { readonly personId: string; readonly outcome: string; readonly words: string }

/** The pilot reads what was said, and answers online. */
async function answer(cast: Cast, { personId, outcome, words }: Answer): Promise<void> {
  const voice = await lastSaid(cast.served.house, personId)
  const worker = await cast.desk('caseworker')
  await worker.open(`/voices/${voice.id}`)
  await worker.answer({ 'Ce qui en vient': outcome })
  await worker.fill({ 'Votre réponse': words })
  await worker.press('Répondre')
  expect(await worker.reads()).toContain('La réponse est gardée.')
}

/** An income that begins: what it would change is no decision; a human answers. */
export async function sayChange(cast: Cast): Promise<void> {
  const amina = await givenOwner(cast, { givenName: 'Amina', familyName: 'Claes' }, 'in-execution')
  await givenFacts(cast.served.house, amina)
  const phone = await cast.phone()
  await knock(phone, amina)
  await phone.follow('Dire quelque chose')
  await phone.follow('Dire un changement')
  await phone.follow('Un revenu change')
  await phone.answer({ 'Que se passe-t-il ?': 'Un revenu commence' })
  await phone.date({ 'Depuis quand, ou à partir de quand ?': '2026-12-01' })
  await phone.fill({ 'Combien par mois ?': '500,00' })
  await phone.press('Voir ce que cela change')
  expect(await phone.reads()).toContain('Ce n’est pas une décision.')
  await phone.press('Envoyer')
  expect(await phone.reads()).toContain('Vous avez une réponse avant le')
  const words = 'C’est noté, merci de l’avoir dit.'
  await answer(cast, { personId: amina.personId, outcome: 'Noté dans le dossier', words })
  await phone.open('/fr/file/say')
  await phone.follow('C’est noté dans votre dossier.')
  expect(await phone.reads()).toContain(words)
}

/** A wage that is not right: said, corrected by the pilot, seen to be right, and in what one takes along. */
export async function contestFact(cast: Cast): Promise<void> {
  const amina = await givenOwner(cast, { givenName: 'Amina', familyName: 'Diallo' })
  await givenFacts(cast.served.house, amina)
  const phone = await cast.phone()
  await knock(phone, amina)
  await phone.follow('Voir et corriger ce que nous savons')
  expect(await phone.reads()).toContain('400,00 € par mois')
  await phone.follow(/^Ce n’est pas juste : Salaire/)
  await phone.fill({ 'Expliquez avec vos mots': 'Je gagne 350 euros.' })
  await phone.press('Envoyer')
  const worker = await cast.desk('caseworker')
  await worker.open(`/dossiers/${amina.dossierId}/household`)
  await worker.page.locator('a[href*="/resources/"]').first().click()
  await worker.fill({ 'Montant net reçu': '350,00' })
  await worker.press('Garder')
  const words = 'Vous aviez raison.'
  await answer(cast, { personId: amina.personId, outcome: 'Corrigé dans le dossier', words })
  await phone.open('/fr/file/known')
  expect(await phone.reads()).toContain('350,00 € par mois')
  await phone.open('/fr/file/status')
  await phone.follow('Emporter tout mon dossier')
  expect(await phone.reads()).toContain(words)
}
