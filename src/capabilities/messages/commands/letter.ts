import {
  documentCard,
  keepDocument,
  letterTemplate,
  markDocumentSent,
  pilotLetter,
  printLetter,
} from '#capabilities/letters/index.ts'
import { personName } from '#capabilities/people/index.ts'
import type { CommandContext } from '#platform/command/command.ts'
import { sentences } from '../messages/index.ts'
import { letterLines } from '../messages/outgoing.ts'
import { type Outgoing, organisationFor } from '../queries/outgoing.ts'
import { giveDocument, settleAttempt } from '../store/sendings.ts'

/** What a letter says besides its subject and its lines. */
export const addressedTo = (outgoing: Outgoing, date: Temporal.PlainDate) => {
  const { person, centre, request, signatory } = outgoing
  const { name, service, phone, hours, room } = signatory
  return {
    language: person.language,
    organisation: organisationFor(outgoing),
    recipient: [personName(person), ...person.addressLines] as const,
    personName: personName(person),
    place: centre.municipality,
    date: date.toString(),
    requestNumber: request?.number ?? '',
    contact: { name, service, phone, hours, ...(room === null ? {} : { room }) },
  }
}

/** Prints the letter of news that comes without one, because no other way is left; gives its id. */
async function printNews(context: CommandContext, outgoing: Outgoing): Promise<string> {
  const { sending, person, request } = outgoing
  const subject = sentences(person.language).letterSubject
  const letter = pilotLetter({
    ...addressedTo(outgoing, context.today),
    subject,
    lines: letterLines(outgoing),
  })
  const { id } = await keepDocument(context, {
    kind: 'free-letter',
    language: person.language,
    bytes: await printLetter(context.tools.pdf, { acts: [letter] }),
    template: letterTemplate,
    ...(sending.dossierId === null ? {} : { dossierId: sending.dossierId }),
    ...(request === undefined ? {} : { requestId: request.id }),
  })
  await giveDocument(context.db, sending.id, id)
  return id
}

/** How a letter leaves, or where it waits. */
type SentHow = 'post' | 'kept-at-counter' | 'handed-over' | 'online'

/** Notes how a letter left, unless that is known already. */
export async function noteSent(
  context: CommandContext,
  documentId: string | null,
  how: SentHow,
): Promise<void> {
  if (documentId !== null)
    await markDocumentSent(context, documentId, { on: context.today.toString(), how, proof: null })
}

/**
 * Sees to it that there is a letter. One that was posted already is no work any more; every other is to be printed and
 * posted by a human: nothing here says that it left before somebody did.
 */
export async function postLetter(
  context: CommandContext,
  outgoing: Outgoing,
  attemptId: string,
): Promise<'to-post' | 'posted'> {
  const documentId = outgoing.sending.documentId ?? (await printNews(context, outgoing))
  const sentHow = (await documentCard(context.db, documentId))?.sentHow ?? null
  if (sentHow === null || sentHow === 'online') return 'to-post'
  await settleAttempt(context, attemptId, { state: 'sent' })
  return 'posted'
}
