import { z } from 'zod'
import {
  centreOf,
  keepDocument,
  letterTemplate,
  organisationIn,
  pilotLetter,
  printLetter,
} from '#capabilities/letters/index.ts'
import { type PersonCard, personCard, personName } from '#capabilities/people/index.ts'
import {
  type LastChange,
  lastChange,
  markTold,
  pilotSentences,
  pilotSubject,
  type RequestCard,
  requestCard,
  settleTasks,
  tellPilots,
  worded,
} from '#capabilities/requests/index.ts'
import { languages } from '#kernel/language.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { tell } from './tell.ts'

/**
 * How the person learns who looks after the request now: it was said; a letter is printed, and posted by whoever printed
 * it; or the program tells them by the way they wished, and the letter is in their file.
 */
export type TellPilot = { readonly requestId: string; readonly how: 'said' | 'letter' | 'send' }

export type TellRefusal =
  | CommonRefusal
  /** The person knows, or the pilot never changed. */
  | { readonly kind: 'NothingToTell' }

type About = { readonly card: RequestCard; readonly person: PersonCard; readonly change: LastChange }

/** Prints the letter and keeps it as it leaves; gives the id of the document. */
async function keepLetter(
  context: CommandContext,
  { card, person, change }: About,
  how: 'letter' | 'send',
): Promise<string> {
  const tenant = await centreOf(context.db, context.tenantId)
  const { language } = person
  const { pilot, service } = card
  const date = context.today.toString()
  const letter = pilotLetter({
    language,
    organisation: organisationIn(tenant, language),
    recipient: [personName(person), ...person.addressLines],
    personName: personName(person),
    place: tenant.municipality,
    date,
    requestNumber: card.number,
    subject: pilotSubject(language),
    lines: pilotSentences({ pilot: pilot.name, phone: pilot.phone, ...change }, language),
    contact: {
      name: pilot.name,
      service: worded(service.name, language),
      phone: pilot.phone,
      hours: worded(pilot.hours, language),
      ...(pilot.room === null ? {} : { room: pilot.room }),
    },
  })
  const bytes = await printLetter(context.tools.pdf, { acts: [letter] })
  const left = person.noAddress || person.addressLines.length === 0 ? 'kept-at-counter' : 'post'
  const sent = { on: date, how: left, proof: null } as const
  const about = {
    dossierId: card.dossierId,
    requestId: card.id,
    language,
    bytes,
    template: letterTemplate,
    ...(how === 'letter' ? { sent } : {}),
  }
  return (await keepDocument(context, { kind: 'pilot-letter', ...about })).id
}

/** Sees to it that the person is told; gives the id of the letter. */
async function tellThem(context: CommandContext, about: About, how: 'letter' | 'send'): Promise<string> {
  const { card, person, change } = about
  const { name: pilot, phone } = card.pilot
  const documentId = await keepLetter(context, about, how)
  const words = languages.map(one => [one, pilotSentences({ pilot, phone, ...change }, one)])
  await tell(context, {
    personId: person.id,
    reason: 'pilot',
    causeId: change.id,
    dossierId: card.dossierId,
    requestId: card.id,
    documentId,
    words: Object.fromEntries(words),
    ...(how === 'letter' ? { by: 'post' } : {}),
  })
  return documentId
}

/** Notes that the person knows who looks after the request now, or tells them. */
export const tellPilot = command<TellPilot, { requestId: string; documentId: string | null }, TellRefusal>({
  name: 'request:tell-pilot',
  access: tellPilots,
  input: z.strictObject({ requestId: z.uuid(), how: z.enum(['said', 'letter', 'send']) }),
  target: ({ requestId }) => ({ requestId }),
  async run(context, { requestId, how }) {
    const { db, actorId, now } = context
    const card = await requestCard(db, requestId)
    const person = card && (await personCard(db, card.personId))
    if (card === undefined || person === undefined) return refuse({ kind: 'NotFound' })
    const change = await lastChange(db, card)
    if (change === undefined || !(await markTold(context, change.id, how === 'said' ? 'said' : 'letter')))
      return refuse({ kind: 'NothingToTell' })
    const documentId = how === 'said' ? null : await tellThem(context, { card, person, change }, how)
    const settled = { kind: 'requests:tell-pilot', causeIds: [change.id], by: actorId, now, outcome: how }
    await settleTasks(db, settled)
    const { dossierId, personId } = card
    context.journal({ requestId, dossierId, personId, detail: { how, documentId } })
    return ok({ requestId, documentId: how === 'letter' ? documentId : null })
  },
})
