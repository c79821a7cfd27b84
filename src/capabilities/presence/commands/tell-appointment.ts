import { giveEncounter } from '#capabilities/enquiry/index.ts'
import {
  centreOf,
  keepDocument,
  letterTemplate,
  organisationIn,
  pilotLetter,
  printLetter,
} from '#capabilities/letters/index.ts'
import { tell } from '#capabilities/messages/index.ts'
import { type PersonCard, personCard, personName } from '#capabilities/people/index.ts'
import { raiseTask } from '#capabilities/requests/index.ts'
import { addWorkingDays } from '#law/deadlines/index.ts'
import type { CommandContext } from '#platform/command/command.ts'
import { letterWorkingDays, tellBy } from '../domain/telling.ts'
import { tellAppointment } from '../messages/told.ts'
import type { AbsenceView } from '../queries/absences.ts'
import type { PlannedAppointment } from '../queries/planned.ts'
import { keepAppointment } from '../store/appointments.ts'

/** Who receives the person instead. */
export type Receiving = {
  readonly id: string
  readonly name: string
  readonly phone: string
  readonly room: string | null
}

/** An appointment of somebody who is away, and who keeps it now. */
export type Handing = {
  readonly absence: AbsenceView
  readonly appointment: PlannedAppointment
  readonly substitute: Receiving
}

async function print(
  context: CommandContext,
  person: PersonCard,
  { absence, appointment, substitute }: Handing,
) {
  const tenant = await centreOf(context.db, context.tenantId)
  const { language } = person
  const { name, phone, room } = substitute
  const told = { pilotName: absence.name, substituteName: name, substitutePhone: phone }
  const { subject, lines } = tellAppointment({ ...appointment, ...told }, language)
  const letter = pilotLetter({
    language,
    organisation: organisationIn(tenant, language),
    recipient: [personName(person), ...person.addressLines],
    personName: personName(person),
    place: tenant.municipality,
    date: context.today.toString(),
    requestNumber: appointment.requestNumber ?? '',
    subject,
    lines,
    contact: { name, service: '', phone, hours: '', ...(room === null ? {} : { room }) },
  })
  return printLetter(context.tools.pdf, { acts: [letter] })
}

async function letterFor(context: CommandContext, person: PersonCard, handing: Handing): Promise<string> {
  const { dossierId, requestId } = handing.appointment
  const { id } = await keepDocument(context, {
    kind: 'pilot-letter',
    dossierId,
    ...(requestId === null ? {} : { requestId }),
    language: person.language,
    bytes: await print(context, person, handing),
    template: letterTemplate,
    sent: { on: context.today.toString(), how: 'post', proof: null },
  })
  return id
}

type Follow = {
  readonly causeId: string
  readonly documentId: string | null
  readonly personId: string
}

/** What was printed is noted among what the person was told; a call is a task of the one who receives them. */
async function follow(
  context: CommandContext,
  { appointment, substitute }: Handing,
  { causeId, documentId, personId }: Follow,
): Promise<void> {
  const { db, tenantId, today, now } = context
  const { dossierId } = appointment
  const requestId = appointment.requestId ?? undefined
  const about = { causeId, dossierId, requestId }
  if (documentId !== null)
    return void (await tell(context, { ...about, personId, reason: 'appointment', documentId, by: 'post' }))
  const due = { ownerId: substitute.id, dueOn: today.toString(), now }
  await raiseTask(db, { tenantId, kind: 'presence:call', ...about, ...due })
}

/**
 * Gives an appointment to the one who stands in, and sees to it that its person is told by their own channel: a letter in
 * time, else a call today, which is a task of the one who receives them.
 */
export async function handAppointment(context: CommandContext, handing: Handing): Promise<void> {
  const { absence, appointment, substitute } = handing
  const { db, today } = context
  const { encounterId, dossierId, requestId, on } = appointment
  const person = await personCard(db, appointment.personId)
  if (person === undefined) throw new Error('An appointment is with somebody who is known here.')
  const by = tellBy({
    on,
    readBy: addWorkingDays(today, letterWorkingDays),
    channel: person.contactChannel,
    hasAddress: !person.noAddress && person.addressLines.length > 0,
    cautious: person.safeContactNote !== null,
  })
  const documentId = by === 'letter' ? await letterFor(context, person, handing) : null
  await giveEncounter(db, { encounterId, workerId: substitute.id })
  const keeping = { absenceId: absence.id, encounterId, dossierId, substituteId: substitute.id, documentId }
  const causeId = await keepAppointment(context, keeping)
  await follow(context, handing, { causeId, documentId, personId: person.id })
  context.journal({
    dossierId,
    personId: person.id,
    requestId: requestId ?? undefined,
    detail: { told: by, absenceId: absence.id },
  })
}
