import type { TestHouse } from '../../../../test/support/house.ts'
import { askUrgent } from '../commands/ask-urgent.ts'
import { decideUrgent } from '../commands/decide-urgent.ts'
import { urgentAid } from '../queries/urgent-aids.ts'

let born = 0

/** An urgent aid of 60 € in cash for somebody new, as the counter asks for it; gives its id. */
export async function givenAsked(house: TestHouse, change: object = {}): Promise<string> {
  born += 1
  const who = {
    kind: 'new',
    familyName: `Ngoma${born}`,
    givenName: 'Grâce',
    birthDate: `19${40 + (born % 50)}-05-${10 + (born % 19)}`,
    looked: true,
  }
  const aid = {
    who,
    amountCents: 6000,
    reason: 'Plus de lait pour l’enfant jusqu’à vendredi.',
    paidHow: 'cash-desk',
    iban: null,
    channel: 'counter',
    ...change,
  }
  const caller = { tenantId: house.centre.tenantId, actor: house.actor('reception') }
  const result = await house.execute(askUrgent, caller, aid)
  if (!result.ok) throw new Error(`The builder’s aid was refused: ${result.refusal.kind}`)
  return result.value.id
}

/** The presidency grants it on her own screen. */
export async function givenGranted(house: TestHouse, change: object = {}): Promise<string> {
  const id = await givenAsked(house, change)
  const caller = { tenantId: house.centre.tenantId, actor: house.actor('president') }
  const said = { id, outcome: 'grant', motive: 'Un enfant a faim.' }
  const result = await house.execute(decideUrgent, caller, said)
  if (!result.ok) throw new Error(`The builder’s grant was refused: ${result.refusal.kind}`)
  return id
}

/** An urgent aid as pages show it; it must be there. */
export async function aidCard(house: TestHouse, id: string) {
  const card = await house.inside(db => urgentAid(db, id))
  if (card === undefined) throw new Error('The aid is gone.')
  return card
}

/** All that the payments and the books know of an aid, as short texts. */
export async function moneyOf(house: TestHouse, id: string): Promise<readonly string[]> {
  const { rows } = await house.engine.pool.query<{ said: string }>(
    `with e as (select e.* from entitlement e join urgent_aid u on u.decision_id = e.once_decision_id where u.id = $1)
     select 'right ' || kind || ' ' || per as said from e
     union all select 'term ' || t.amount_cents from entitlement_term t join e on e.id = t.entitlement_id where t.superseded_at is null
     union all select 'item ' || i.amount_cents || ' ' || i.state from due_item i join e on e.id = i.entitlement_id
     union all select 'run ' || r.kind || ' ' || r.state || ' ' || p.method || ' ' || p.state from payment p
       join e on e.id = p.entitlement_id join payment_run r on r.id = p.run_id
     union all select 'book ' || l.event || ' ' || l.aid || ' ' || l.debit_cents from ledger_line l join payment p on p.id = l.payment_id
       join e on e.id = p.entitlement_id where l.debit_cents > 0
     union all select 'overpaid ' || o.amount_cents || ' ' || o.state || ' ' || (o.explanation ->> 'key') from overpayment o
       join e on e.id = o.entitlement_id
     union all select 'hold ' || h.cause from entitlement_hold h join e on e.id = h.entitlement_id where h.lifted_at is null`,
    [id],
  )
  return rows.map(({ said }) => said)
}
