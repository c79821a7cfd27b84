import { readForm, textOf } from '#platform/http/form-body.ts'
import { guessLanguage } from '#platform/http/respond.ts'
import type { Call } from '#platform/http/route.ts'
import { minutesToWait } from '#platform/http/waits.ts'
import { staffLanguage } from '#platform/i18n/sentences.ts'
import { requestOptions } from '#platform/passkeys/ceremony.ts'
import { openChallenge } from '#platform/passkeys/challenges.ts'
import { passkeysOf } from '#platform/passkeys/passkeys.ts'
import { siteOf } from '#platform/passkeys/site.ts'
import { passkeySentences } from '../messages/passkeys.ts'
import { factorOf } from '../store/factors.ts'
import { openTicket } from '../store/tickets.ts'

const whereIn = ({ tenant, parts }: Call) => ({
  tenantId: tenant.id,
  secrets: parts.tools.secrets,
  now: parts.clock.now(),
})

/** Which second steps are open to the worker of a ticket. */
export type SecondSteps = { readonly code: 'phone' | 'paper'; readonly passkey: 'yes' | 'no' }

/** Reads the second steps from a ticket; those of a phone when the ticket is not ours. */
export async function secondSteps(call: Call, text: string): Promise<SecondSteps> {
  const ticket = openTicket(whereIn(call), 'sign-in', text)
  if (ticket === undefined) return { code: 'phone', passkey: 'no' }
  const { workerId } = ticket
  return call.parts.database.transact({ tenantId: call.tenant.id }, async db => {
    const keys = await passkeysOf(db, { kind: 'worker', id: workerId })
    const phone = (await factorOf(db, workerId))?.phone === 'yes'
    return { code: phone ? 'phone' : 'paper', passkey: keys.length > 0 ? 'yes' : 'no' }
  })
}

/** A refusal when too many begin from one address, as the script of the page says it; undefined when one may begin. */
export function keyMustWait(call: Call): Response | undefined {
  const minutes = minutesToWait(call, 'staff-key')
  if (minutes === 0) return undefined
  const language = staffLanguage(guessLanguage(call.context, call.tenant.languages[0] ?? 'fr'))
  return call.context.json({ said: passkeySentences(language).tooMany({ minutes }) }, 429)
}

/** What the browser is to sign at the door: for the worker of a ticket after the password, or for whoever holds a key. */
export async function signInOptions(call: Call): Promise<Response> {
  const { context, parts } = call
  const waits = keyMustWait(call)
  if (waits !== undefined) return waits
  const site = siteOf(call)
  const text = textOf(await readForm(context), 'ticket')
  const ticket = text === '' ? undefined : openTicket(whereIn(call), 'sign-in', text)
  if (site === undefined || (text !== '' && ticket === undefined)) return context.json({}, 422)
  const owner = ticket && { kind: 'worker' as const, id: ticket.workerId }
  const purpose = owner === undefined ? 'sign-in' : 'second'
  const options = await parts.database.transact({ tenantId: call.tenant.id }, async db => {
    const challenge = await openChallenge(db, whereIn(call), { ...site, door: 'staff', purpose, owner })
    return requestOptions(db, challenge)
  })
  return context.json(options)
}
