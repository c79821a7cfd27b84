import { openAsksOf, paperName } from '#capabilities/documents/index.ts'
import { centreOf, hour } from '#capabilities/letters/index.ts'
import { requestBehind, type Signatory, signatoryOf } from '#capabilities/messages/index.ts'
import { type PersonCard, personCard, personName } from '#capabilities/people/index.ts'
import { type RequestCard, stepToPerson } from '#capabilities/requests/index.ts'
import { formatLongDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { Tenant } from '#platform/tenants/tenants.ts'
import type { Facts, TypedFacts } from '../domain/fields.ts'

/** All that a letter to one person is written from. */
export type LetterSource = {
  readonly person: PersonCard
  readonly centre: Tenant
  readonly request: RequestCard | undefined
  readonly papers: Awaited<ReturnType<typeof openAsksOf>>
}

type Asked = {
  readonly tenantId: string
  readonly personId: string
  readonly dossierId: string
  readonly requestId: string | null
}

/** Reads what a letter may name. */
export async function letterSource(db: Db, asked: Asked): Promise<LetterSource | undefined> {
  const person = await personCard(db, asked.personId)
  if (person === undefined) return undefined
  const centre = await centreOf(db, asked.tenantId)
  const request = await requestBehind(db, asked)
  return { person, centre, request, papers: await openAsksOf(db, asked.dossierId) }
}

/** Who signs a letter in this language. */
export const signatoryIn = ({ request, centre }: LetterSource, language: Language): Signatory =>
  signatoryOf(request, centre, language)

const longDay = (iso: string | null | undefined, language: Language) =>
  iso ? formatLongDate(Temporal.PlainDate.from(iso), language) : undefined

function stepWords(request: RequestCard | undefined, language: Language): string | undefined {
  if (request === undefined || request.nextStep === 'none') return undefined
  const on = longDay(request.nextStepOn, language)
  const step = stepToPerson(request.nextStep, language)
  return on === undefined ? step : `${step}, ${on}`
}

/** What is not known, or has no words, is left out: it is then refused, never sent empty. */
const known = (facts: { readonly [Code in keyof Facts]: Facts[Code] | undefined | null }): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value && value.length > 0))

/** The words of the fields in one language, from the file and from what was typed. */
export function factsIn(source: LetterSource, typed: TypedFacts, language: Language): Facts {
  const { person, request, papers } = source
  const { name, phone, hours } = signatoryIn(source, language)
  const decision = request?.clocks.find(({ kind, stoppedOn }) => kind === 'decision' && stoppedOn === null)
  const until = papers.map(({ untilOn }) => untilOn).toSorted()[0]
  return known({
    name: personName(person),
    pilot: name,
    phone,
    hours,
    number: request?.number,
    step: stepWords(request, language),
    answerBy: longDay(decision?.dueOn, language),
    papers: papers.map(ask => paperName(ask, language)),
    papersBy: longDay(until, language),
    day: longDay(typed.day, language),
    time: typed.time === null ? null : hour(typed.time, language),
    place: typed.place,
    otherCentre: typed.otherCentre,
  })
}
