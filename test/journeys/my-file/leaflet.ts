import { expect } from 'vitest'
import { givenMeeting } from '#capabilities/decisions/testing/given-decision.ts'
import { givenProposal } from '#capabilities/decisions/testing/given-proposal.ts'
import { closeWith } from '#capabilities/decisions/testing/given-published.ts'
import { givenRecorded } from '#capabilities/decisions/testing/given-recorded.ts'
import { triesOf } from '#capabilities/messages/testing/tell-somebody.ts'
import type { TestHouse } from '../../support/house.ts'
import type { Visitor } from '../support/visitor.ts'
import type { Cast } from './people.ts'

const lease = 'Contrat de bail'

/** What the street hands on: one sheet of A5, with where to come and whom to call. */
async function readLeaflet(passer: Visitor): Promise<void> {
  await passer.open('/fr/rights/le-revenu-d-integration')
  const { read, text } = await passer.paper('Feuille à imprimer (PDF)')
  expect(read.tagged).toBe(true)
  for (const way of ['Appeler', 'Venir', 'Écrire']) expect(text).toContain(way)
}

/** Somebody without e-mail or smartphone comes in: everything goes by post. Gives where the request stands. */
async function comeIn(reception: Visitor): Promise<string> {
  await reception.open('/requests/new?familyName=Lambert&givenName=Rosa')
  await reception.date({ 'Date de naissance': '1948-02-01' })
  await reception.answer({ 'Comment la joindre ?': 'Par lettre' })
  await reception.fill({
    'Rue et numéro': 'Rue du Marais 8',
    'Code postal': '1030',
    Commune: 'Schaerbeek',
    'Avec ses mots': 'La pension ne suffit plus.',
  })
  await reception.choose({ 'Type de demande': 'Revenu d’intégration' })
  await reception.press('Enregistrer et donner l’accusé de réception')
  return new URL(reception.page.url()).pathname
}

/** The pilot asks for a paper; it is shown at the counter and given back; the pilot finds it good. */
async function handOverPaper(
  [caseworker, reception]: readonly [Visitor, Visitor],
  { requestPath, personId }: { readonly requestPath: string; readonly personId: string },
): Promise<void> {
  await caseworker.open(`${requestPath}/papers`)
  await caseworker.page.getByLabel(lease).check()
  await caseworker.fill({ 'Pourquoi ?': 'Pour compter votre loyer.' })
  await caseworker.press('Demander')
  await reception.open(`/people/${personId}/papers`)
  await reception.page
    .getByRole('combobox', { name: 'Pour quel papier demandé ?' })
    .selectOption({ index: 2 })
  await reception.page.getByLabel('J’ai vu l’original, rien n’est gardé').check()
  await reception.page.getByLabel('Guichet', { exact: true }).check()
  await reception.press('Noter')
  expect(await reception.reads()).toContain('La personne qui suit la demande est prévenue.')
}

/** The committee has decided: the meeting itself is another journey. */
async function decided(house: TestHouse, personId: string): Promise<void> {
  const meetingId = await givenMeeting(house, { heldOn: '2026-11-23' })
  const { requestId } = await givenProposal(house, { personId, meetingId })
  await givenRecorded(house, { meetingId, requestId })
  await closeWith(house, meetingId)
}

/** The letter is put in her hand at the counter, signed for: that is the day on which the delay to contest begins. */
async function giveLetter(clerk: Visitor): Promise<void> {
  await clerk.open('/letters')
  await clerk.follow(/^Préparer/)
  await clerk.answer({ 'Comment elle part': 'Remise en main propre, contre signature' })
  await clerk.fill({ 'Numéro du recommandé, ou nom de qui a signé': 'Rosa Lambert' })
  await clerk.press('Notifier la décision')
  expect(await clerk.reads()).toContain('La décision est notifiée.')
  const { text, read } = await clerk.paper(/telle qu’elle est partie/)
  expect(read).toMatchObject({ tagged: true, accessible: true })
  expect(text).toContain('trois mois')
}

/** Who asked for what stands on this page. */
async function personOf(house: TestHouse, requestPath: string): Promise<string> {
  const { rows } = await house.engine.pool.query<{ id: string }>(
    'select d.person_id as id from request r join dossier d on d.id = r.dossier_id where r.id = $1',
    [requestPath.split('/').at(-1)],
  )
  return rows[0]?.id ?? ''
}

/** From the leaflet to the letter: no screen, no e-mail, no telephone that sends pictures. */
export async function withoutScreen({ served: { house }, phone, desk }: Cast): Promise<void> {
  await readLeaflet(await phone())
  const [reception, caseworker] = [await desk('reception'), await desk('caseworker')]
  const requestPath = await comeIn(reception)
  expect((await reception.paper(/Accusé de réception/)).text).toContain('La pension ne suffit plus.')
  const personId = await personOf(house, requestPath)
  await handOverPaper([caseworker, reception], { requestPath, personId })
  await decided(house, personId)
  await giveLetter(await desk('clerk'))
  const tries = await triesOf(house, personId)
  expect(tries.filter(tried => /email|sms/.test(tried))).toEqual([])
}
