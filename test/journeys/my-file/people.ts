import { giveCitizenCode } from '#capabilities/people/index.ts'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import type { Role } from '#platform/access/rules.ts'
import type { Served } from '../../support/server.ts'
import type { Visitor } from '../support/visitor.ts'

/** Who plays, and where. */
export type Cast = {
  readonly served: Served
  /** The person, on a small telephone without script. */
  phone(): Promise<Visitor>
  desk(role: Role): Promise<Visitor>
}

/** Somebody with a file, and the code that opens it. */
export type WithCode = {
  readonly personId: string
  readonly dossierId: string
  readonly requestId: string
  readonly code: string
}

const birthDate = '1990-05-03'

/** A person whose request is looked at, with a code on paper. */
export async function givenOwner(
  { served: { house } }: Cast,
  told: NonNullable<Parameters<typeof givenPerson>[1]>,
  state: 'enquiry' | 'in-execution' = 'enquiry',
): Promise<WithCode> {
  const personId = await givenPerson(house, { birthDate, ...told })
  const file = await givenRequest(house, { personId, state, requestedOn: '2026-11-02' })
  const { tenantId, workers } = house.centre
  const giving = { personId, pin: null, actorId: workers.reception, secrets: house.tools.secrets }
  const now = house.clock.now()
  const code = await house.inside(db => giveCitizenCode({ db, tenantId, now }, giving))
  return { ...file, code }
}

/** Opens one's file on whatever device is there. */
export async function knock(visitor: Visitor, { code }: Pick<WithCode, 'code'>): Promise<void> {
  await visitor.open('/fr/file')
  await visitor.fill({ 'Votre code': code })
  await visitor.date({ 'Votre date de naissance': birthDate })
  await visitor.press('Continuer')
}
