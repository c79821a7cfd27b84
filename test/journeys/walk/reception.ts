import { expect } from 'vitest'
import { codeOnPaper } from '#capabilities/people/testing/code-on-paper.ts'
import type { Visitor } from '../support/visitor.ts'
import { pathOf, type Walk } from './cast.ts'
import { days } from './law.ts'

const save = 'Enregistrer et donner l’accusé de réception'

async function identify(reception: Visitor): Promise<void> {
  await reception.date({ 'Date de naissance': '1991-04-12' })
  await reception.answer({ 'Comment la joindre ?': 'Par téléphone' })
  await reception.fill({
    Téléphone: '0470 12 34 56',
    'Rue et numéro': 'Rue du Marais 8',
    'Code postal': '1030',
    Commune: 'Schaerbeek',
  })
}

async function ask(reception: Visitor, words: string): Promise<void> {
  await reception.choose({ 'Type de demande': 'Revenu d’intégration' })
  await reception.fill({ 'Avec ses mots': words })
  await reception.press(save)
}

/** Somebody comes in: searched and not found, then registered on one page, with few gestures. */
export async function register(walk: Walk): Promise<Visitor> {
  const reception = await walk.desk('reception')
  await reception.open('/today')
  await reception.fill({ Chercher: 'Haddad Amina' })
  await reception.press('Chercher')
  expect(await reception.reads()).toContain('Personne pour « Haddad Amina »')
  await reception.follow('Enregistrer une demande pour Haddad Amina')
  await identify(reception)
  await ask(reception, 'Je n’arrive plus à payer le loyer.')
  expect(reception.count, 'a minute is enough').toEqual({ fields: 9, presses: 3 })
  expect(await reception.reads()).toContain('est enregistrée')
  walk.requestPath = pathOf(reception)
  return reception
}

/** Pilot and clocks stand on the page; the receipt is a letter, with the code for the person. */
export async function giveReceipt(walk: Walk, reception: Visitor): Promise<void> {
  const page = await reception.reads()
  expect(page).toContain('Test caseworker')
  expect(page).toMatch(/Délais[\s\S]*Décision[\s\S]*23 décembre 2026/)
  const { read, text } = await reception.paper(/Accusé de réception/)
  expect(read).toMatchObject({ tagged: true, accessible: true, language: expect.stringMatching(/^fr/) })
  expect(text).toContain('Nous avons bien reçu votre demande')
  expect(text).toContain('Je n’arrive plus à payer le loyer.')
  walk.code = codeOnPaper(text)
  expect(walk.code, text).not.toBe('')
}

/** The same person comes again: offered, chosen, asked nothing twice, created once. */
export async function comeAgain(walk: Walk, reception: Visitor): Promise<void> {
  await reception.open('/requests/new?familyName=Hadad&givenName=Amina')
  await identify(reception)
  await ask(reception, 'Et la facture d’énergie.')
  expect(await reception.reads()).toContain('Est-ce l’une de ces personnes ?')
  await reception.page.getByRole('radio', { name: 'Amina Haddad' }).check()
  await reception.press('Continuer')
  const { rows } = await walk.served.house.engine.pool.query(
    'select (select count(*)::int from person) persons, (select count(*)::int from dossier) dossiers, (select count(*)::int from request) requests',
  )
  expect(rows).toEqual([{ persons: 1, dossiers: 1, requests: 2 }])
  expect(days.asked).toBe('2026-11-23')
}
