import { z } from 'zod'
import { centreOf, keepDocument, letterTemplate, printLetter } from '#capabilities/letters/index.ts'
import { openEntitlements, prepareUrgent } from '#capabilities/payments/index.ts'
import { nextNumber } from '#capabilities/requests/index.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { houseLanguage } from '../compose/meeting-papers.ts'
import { urgentReceipt } from '../compose/urgent-receipt.ts'
import { decideUrgent as access, recordUrgentCall as callAccess } from '../domain/access.ts'
import type { Through, UrgentAid, UrgentRefusal } from '../domain/urgent.ts'
import { urgentContent } from '../domain/urgent-content.ts'
import { urgentSentences } from '../messages/index.ts'
import { membersOn } from '../queries/members.ts'
import { urgentAid } from '../queries/urgent-aids.ts'
import { insertLoneDecision } from '../store/decisions.ts'
import { decideUrgentAid, lockUrgentAid } from '../store/urgent-aids.ts'
import { startNotification } from './publish.ts'

export type DecideUrgentRefusal = CommonRefusal | UrgentRefusal

const said = { id: z.uuid(), outcome: z.enum(['grant', 'refuse']), motive: z.string().min(1).max(2000) }

type Said = {
  readonly id: string
  readonly outcome: 'grant' | 'refuse'
  readonly motive: string
  readonly decidedBy: string
  readonly decidedByName: string
  readonly through: Through
}

/** The aid, held: of two decisions at once the second finds it decided. */
async function undecided(
  context: CommandContext,
  id: string,
): Promise<Result<UrgentAid, DecideUrgentRefusal>> {
  await lockUrgentAid(context, id)
  const aid = await urgentAid(context.db, id)
  if (aid === undefined) return refuse({ kind: 'NotFound' })
  return aid.state === 'asked' ? ok(aid) : refuse({ kind: 'AlreadyDecided' })
}

/** The receipt that is signed at the desk, kept with its number. */
async function keepReceipt(context: CommandContext, aid: UrgentAid, by: Said): Promise<string> {
  const tenant = await centreOf(context.db, context.tenantId)
  const letter = urgentReceipt({ aid, tenant, decidedBy: by.decidedByName, on: context.today.toString() })
  const bytes = await printLetter(context.tools.pdf, { acts: [letter] })
  const { dossierId, requestId } = aid
  const kept = await keepDocument(context, {
    kind: 'urgent-receipt',
    language: houseLanguage(tenant),
    bytes,
    template: letterTemplate,
    dossierId,
    requestId,
  })
  return kept.id
}

/** Publishes what the presidency said as a decision of its own, outside the line of the request, which goes on. */
async function publish(context: CommandContext, aid: UrgentAid, { outcome, motive }: Said): Promise<string> {
  const tenant = await centreOf(context.db, context.tenantId)
  const m = urgentSentences(houseLanguage(tenant))
  const law = outcome === 'grant' ? m.lawMotive : m.lawMotiveRefused
  const today = context.today.toString()
  return insertLoneDecision(context, {
    authority: 'president',
    delegationId: null,
    number: await nextNumber(context, { series: 'decision', prefix: 'B-' }),
    requestId: aid.requestId,
    dossierId: aid.dossierId,
    reportId: null,
    computationId: null,
    decidedOn: today,
    content: urgentContent(aid, { outcome, motive, law, today }),
    fact:
      outcome === 'grant'
        ? null
        : { kind: 'urgent-aid', id: aid.id, text: aid.reason, source: aid.askedBy, on: aid.payBy },
  })
}

async function decide(
  context: CommandContext,
  said: Said,
): Promise<Result<{ id: string }, DecideUrgentRefusal>> {
  const found = await undecided(context, said.id)
  if (!found.ok) return found
  const aid = found.value
  const { requestId, dossierId, personId } = aid
  const decisionId = await publish(context, aid, said)
  const granted = said.outcome === 'grant'
  const receiptId = granted ? await keepReceipt(context, aid, said) : null
  const state = granted ? 'granted' : 'refused'
  await decideUrgentAid(context, { ...said, state, decisionId, receiptId })
  await startNotification(context, requestId, context.today.toString())
  await openEntitlements(context.db, {
    tenantId: context.tenantId,
    decisionIds: [decisionId],
    now: context.now,
  })
  if (granted && aid.paidHow !== 'voucher')
    await prepareUrgent(context, { decisionId, writtenBy: context.actorId })
  context.journal({ requestId, dossierId, personId, detail: { decisionId, outcome: said.outcome } })
  return ok({ id: said.id })
}

const screen = z.strictObject(said)

/** The presidency decides on her own screen: the receipt is ready at once, the letter follows, the next meeting ratifies. */
export const decideUrgent = command<z.infer<typeof screen>, { id: string }, DecideUrgentRefusal>({
  name: 'decisions:decide-urgent',
  access,
  input: screen,
  async run(context, asked) {
    const today = context.today.toString()
    const members = await membersOn(context.db, today)
    const mine = members.find(({ id, role }) => id === context.actorId && role === 'president')
    if (mine === undefined) return refuse({ kind: 'NotPresidency' })
    return decide(context, { ...asked, decidedBy: mine.id, decidedByName: mine.name, through: 'screen' })
  },
})

const phone = z.strictObject({ ...said, presidentId: z.uuid() })

/** Writes down what the presidency said by phone: who wrote it is kept, and she confirms it herself later. */
export const recordUrgentCall = command<z.infer<typeof phone>, { id: string }, DecideUrgentRefusal>({
  name: 'decisions:record-urgent-call',
  access: callAccess,
  input: phone,
  async run(context, { presidentId, ...asked }) {
    const members = await membersOn(context.db, context.today.toString())
    const president = members.find(({ id, role }) => id === presidentId && role === 'president')
    if (president === undefined) return refuse({ kind: 'NotPresidency' })
    const by = { decidedBy: president.id, decidedByName: president.name, through: 'phone' } as const
    return decide(context, { ...asked, ...by })
  },
})
