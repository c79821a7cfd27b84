import { expect } from 'vitest'
import { givenAgendaItem, givenMeeting } from '#capabilities/decisions/testing/given-decision.ts'
import { givenProposal } from '#capabilities/decisions/testing/given-proposal.ts'
import { givenRecorded, plainGrant } from '#capabilities/decisions/testing/given-recorded.ts'
import { sendingIn } from '#capabilities/decisions/testing/sending.ts'
import { givenSubmittedReport } from '#capabilities/enquiry/testing/reports.ts'
import type { Visitor } from '../support/visitor.ts'
import type { Money } from './cast.ts'

/** What the committee decides beside the proposal. */
type Decided = {
  readonly meetingId: string
  readonly requestId: string
  readonly amount?: string
  readonly because?: string
}

async function record(secretary: Visitor, { meetingId, requestId, amount, because }: Decided) {
  await secretary.open(`/meetings/${meetingId}/items/${requestId}/decision`)
  if (amount !== undefined && because !== undefined)
    await secretary.fill({ Montant: amount, 'Pourquoi le montant n’est pas celui du calcul': because })
  await secretary.press('Enregistrer la décision')
}

const newestDecision = async ({ served: { house } }: Money, requestId: string): Promise<string> => {
  const newest = await house.inside(db =>
    db
      .selectFrom('decision')
      .select('id')
      .where('request_id', '=', requestId)
      .orderBy('recorded_at', 'desc')
      .executeTakeFirstOrThrow(),
  )
  return newest.id
}

/** The letter leaves today, from hand to hand: from now on the person may know. */
async function tell(money: Money, requestId: string): Promise<void> {
  const { house } = money.served
  const decisionId = await newestDecision(money, requestId)
  const on = house.clock.now().toString().slice(0, 10)
  const by = { how: 'handed-over', on, proof: 'Signé au guichet' }
  const sent = await sendingIn(() => house).send({ decisionId, requestId }, by)
  expect(sent).toMatchObject({ ok: true })
}

/** The secretary writes the decision down, the president closes, the clerk sends the letter. */
async function decideAndTell(money: Money, decided: Decided): Promise<void> {
  await record(await money.desk('secretary'), decided)
  const president = await money.desk('president')
  await president.open(`/meetings/${decided.meetingId}`)
  await president.follow('Clôturer la réunion')
  await president.answer({ 'Qui est présent': 'Test committee' })
  await president.press('Clôturer et publier les décisions')
  expect(await president.reads()).toContain('Les décisions sont publiées.')
  await tell(money, decided.requestId)
}

type Proposed = Awaited<ReturnType<typeof givenProposal>>
export type Two = { readonly nora: Proposed; readonly blum: Proposed }

/** Two rights that a meeting of today grants: from 2 November, and from 1 December. */
export async function givenTwo(money: Money): Promise<Two> {
  const { house } = money.served
  const meetingId = await givenMeeting(house)
  const nora = await givenProposal(house, { meetingId, position: 1 })
  const blum = await givenProposal(house, { familyName: 'Blum', meetingId, position: 2 })
  const later = { ...plainGrant, fromOn: '2026-12-01', amendMotive: 'Il travaille jusqu’au 30.' }
  await givenRecorded(house, { meetingId, requestId: blum.requestId }, later)
  await decideAndTell(money, { meetingId, requestId: nora.requestId })
  await tell(money, blum.requestId)
  return { nora, blum }
}

const today = ({ served: { house } }: Money) => house.clock.now().toString().slice(0, 10)

/** Something is new: the pilot opens a review, and the committee gives another amount from the first day on. */
export async function review(money: Money, { requestId, dossierId }: Proposed, amount: string) {
  const { house } = money.served
  const pilot = await money.desk('caseworker')
  await pilot.open(`/requests/${requestId}`)
  await pilot.follow('Revoir ce droit')
  await pilot.date({ 'Depuis quand y a-t-il du nouveau ?': '2026-11-24' })
  await pilot.fill({ 'Qu’y a-t-il de nouveau ?': 'Un enfant est né.' })
  await pilot.press('Ouvrir la révision')
  const { reportId } = await givenSubmittedReport(house, { requestId, dossierId })
  await house.engine.pool.query("update request set state = 'proposed' where id = $1", [requestId])
  const meetingId = await givenMeeting(house, { heldOn: today(money) })
  await givenAgendaItem(house, { meetingId, requestId, reportId })
  await decideAndTell(money, { meetingId, requestId, amount, because: 'Un enfant est né.' })
}

/** The newest decision had a material error: another replaces it, and it stays to be read. */
export async function correct(money: Money, { requestId }: Proposed, amount: string): Promise<void> {
  const { house } = money.served
  const meetingId = await givenMeeting(house, { heldOn: today(money) })
  const secretary = await money.desk('secretary')
  await secretary.open(`/decisions/${await newestDecision(money, requestId)}`)
  await secretary.follow('Corriger une erreur matérielle')
  await secretary.fill({ 'Quelle est l’erreur': 'Deux chiffres sont inversés.' })
  await secretary.press('Mettre la correction à l’ordre du jour')
  await decideAndTell(money, { meetingId, requestId, amount, because: 'Le bon chiffre.' })
}
