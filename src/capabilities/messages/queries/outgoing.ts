import { centreOf, organisationIn } from '#capabilities/letters/index.ts'
import { type PersonCard, personCard } from '#capabilities/people/index.ts'
import { type RequestCard, worded } from '#capabilities/requests/index.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Tenant } from '#platform/tenants/tenants.ts'
import { type SendingView, sendingOfAttempt } from './sendings.ts'
import { requestBehind } from './writer.ts'

/** The human who answers for a message: the pilot, who stands in for them today, or the centre itself. */
export type Signatory = {
  readonly name: string
  readonly phone: string
  readonly hours: string
  readonly service: string
  readonly serviceId: string | undefined
  readonly room: string | null
}

/** All that a message to one person is written from. */
export type Outgoing = {
  readonly sending: SendingView
  readonly person: PersonCard
  readonly centre: Awaited<ReturnType<typeof centreOf>>
  readonly request: RequestCard | undefined
  readonly signatory: Signatory
}

/** Who signs: the real name and telephone of the pilot; while they are away, of who answers for them. */
export function signatoryOf(
  request: RequestCard | undefined,
  centre: Pick<Tenant, 'name' | 'phone' | 'openingHours'>,
  language: PersonCard['language'],
): Signatory {
  const house = { hours: centre.openingHours[language], service: '', serviceId: undefined, room: null }
  if (request === undefined) return { name: centre.name[language], phone: centre.phone, ...house }
  const { pilot, service } = request
  const shared = { service: worded(service.name, language), serviceId: service.id }
  const { standIn } = pilot.away ?? {}
  if (standIn) return { ...house, ...shared, name: standIn.name, phone: standIn.phone }
  const hours = worded(pilot.hours, language) || house.hours
  return { ...shared, name: pilot.name, phone: pilot.phone, hours, room: pilot.room }
}

/** Everything a message is written from, by what is to be told. */
export async function outgoingOf(db: Db, tenantId: string, sending: SendingView): Promise<Outgoing> {
  const person = await personCard(db, sending.personId)
  if (person === undefined) throw new Error('Something is told to somebody who is known here.')
  const centre = await centreOf(db, tenantId)
  const request = await requestBehind(db, sending)
  return { sending, person, centre, request, signatory: signatoryOf(request, centre, person.language) }
}

/** The same, by one of the ways that are tried. */
export async function outgoingOfAttempt(
  db: Db,
  tenantId: string,
  attemptId: string,
): Promise<Outgoing | undefined> {
  const sending = await sendingOfAttempt(db, attemptId)
  return sending && outgoingOf(db, tenantId, sending)
}

/** The centre as its letters name it, in the person's language. */
export const organisationFor = ({ centre, person }: Outgoing) => organisationIn(centre, person.language)
