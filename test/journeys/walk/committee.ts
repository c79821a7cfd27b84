import { expect } from 'vitest'
import type { Visitor } from '../support/visitor.ts'
import { pathOf, type Walk } from './cast.ts'
import { amountByLaw, days, equity } from './law.ts'

/** The secretary plans a meeting, puts the proposal on its agenda and prints that. */
export async function plan(walk: Walk): Promise<void> {
  const secretary = await walk.desk('secretary')
  await secretary.open('/meetings')
  await secretary.follow('Prévoir une réunion')
  await secretary.date({ 'Date de la réunion': days.meeting })
  await secretary.fill({ 'Heure du début': '14:00', Lieu: 'Salle du conseil' })
  await secretary.press('Prévoir une réunion')
  walk.meetingPath = pathOf(secretary)
  await secretary.press(/^Ajouter/)
  expect(await secretary.reads()).toContain('La demande est à l’ordre du jour.')
  const { text } = await secretary.paper(/Ordre du jour à imprimer/)
  expect(text).toContain('Amina Haddad')
}

/** The committee decides as proposed; the president rereads, says who is there, and closes. */
export async function decide(walk: Walk): Promise<void> {
  const secretary = await walk.desk('secretary')
  await secretary.open(walk.meetingPath)
  await secretary.follow('Lire le premier point')
  expect(await secretary.reads()).toContain(amountByLaw())
  expect(await secretary.reads()).toContain(equity.reason)
  await secretary.follow('Décider ce point')
  await secretary.press('Enregistrer la décision')
  expect(await secretary.reads()).toContain('Tous les points sont décidés')
  const president = await walk.desk('president')
  await president.open(walk.meetingPath)
  await president.follow('Clôturer la réunion')
  expect(await president.reads()).toContain(amountByLaw())
  await president.answer({ 'Qui est présent': 'Test committee' })
  await president.press('Clôturer et publier les décisions')
  expect(await president.reads()).toContain('Les décisions sont publiées.')
  const { text } = await president.paper(/Procès-verbal/)
  expect(text).toContain(amountByLaw())
}

async function send(clerk: Visitor): Promise<void> {
  await clerk.answer({ 'Comment elle part': 'Par recommandé' })
  await clerk.fill({ 'Numéro du recommandé, ou nom de qui a signé': 'RR 123 456 789 BE' })
  await clerk.press('Notifier la décision')
}

/** The clerk sends the letter; the very bytes are kept, and the letter carries the figures of the page. */
export async function notify(walk: Walk): Promise<void> {
  const clerk = await walk.desk('clerk')
  await clerk.open('/letters')
  await clerk.follow(/^Préparer/)
  walk.decisionPath = pathOf(clerk)
  const page = await clerk.reads()
  expect(page).toContain(amountByLaw())
  await send(clerk)
  expect(await clerk.reads()).toContain('La décision est notifiée.')
  const first = await clerk.paper(/telle qu’elle est partie/)
  const second = await clerk.paper(/telle qu’elle est partie/)
  expect(second.bytes.equals(first.bytes)).toBe(true)
  expect(first.read).toMatchObject({ tagged: true, accessible: true })
  expect(first.text).toContain(amountByLaw())
  expect(first.text).toContain(equity.reason)
  expect(first.text).toContain('trois mois')
}
