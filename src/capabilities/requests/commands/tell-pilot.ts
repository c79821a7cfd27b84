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
import { ok, refuse } from '#kernel/result.ts'
import { type CommandContext, type CommonRefusal, command } from '#platform/command/command.ts'
import { tellPilots } from '../domain/access.ts'
import { type RequestCard, worded } from '../domain/request.ts'
import { pilotSentences, pilotSubject } from '../messages/words.ts'
import { type LastChange, lastChange } from '../queries/pilot-changes.ts'
import { requestCard } from '../queries/request-cards.ts'
import { settleTasks } from '../store/tasks.ts'
import { markTold } from '../store/told.ts'

/** How the person learns who looks after the request now: it was said, or a letter is printed. */
export type TellPilot = { readonly requestId: string; readonly how: 'said' | 'letter' }

export type TellRefusal =
  | CommonRefusal
  /** The person knows, or the pilot never changed. */
  | { readonly kind: 'NothingToTell' }

type About = { readonly card: RequestCard; readonly person: PersonCard; readonly change: LastChange }

/** Prints the letter and keeps it as it leaves; gives the id of the document. */
async function keepLetter(context: CommandContext, { card, person, change }: About): Promise<string> {
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
  const how = person.noAddress || person.addressLines.length === 0 ? 'kept-at-counter' : 'post'
  const sent = { on: date, how, proof: null } as const
  const about = {
    dossierId: card.dossierId,
    requestId: card.id,
    language,
    bytes,
    template: letterTemplate,
    sent,
  }
  return (await keepDocument(context, { kind: 'pilot-letter', ...about })).id
}

/** Notes that the person knows who looks after the request now; with a letter, prints it. */
export const tellPilot = command<TellPilot, { requestId: string; documentId: string | null }, TellRefusal>({
  name: 'request:tell-pilot',
  access: tellPilots,
  input: z.strictObject({ requestId: z.uuid(), how: z.enum(['said', 'letter']) }),
  target: ({ requestId }) => ({ requestId }),
  async run(context, { requestId, how }) {
    const { db, actorId, now } = context
    const card = await requestCard(db, requestId)
    const person = card && (await personCard(db, card.personId))
    if (card === undefined || person === undefined) return refuse({ kind: 'NotFound' })
    const change = await lastChange(db, card)
    if (change === undefined || !(await markTold(context, change.id, how)))
      return refuse({ kind: 'NothingToTell' })
    const documentId = how === 'letter' ? await keepLetter(context, { card, person, change }) : null
    const settled = { kind: 'requests:tell-pilot', causeIds: [change.id], by: actorId, now, outcome: how }
    await settleTasks(db, settled)
    const { dossierId, personId } = card
    context.journal({ requestId, dossierId, personId, detail: { how, documentId } })
    return ok({ requestId, documentId })
  },
})
