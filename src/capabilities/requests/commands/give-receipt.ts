import {
  centreOf,
  keepDocument,
  type Letter,
  letterTemplate,
  organisationIn,
  printLetter,
  type ReceiptData,
  receiptLetter,
  type Sending,
} from '#capabilities/letters/index.ts'
import {
  giveCitizenCode,
  hasCitizenCode,
  type PersonCard,
  personCard,
  personName,
} from '#capabilities/people/index.ts'
import { type Language, languages } from '#kernel/language.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { Tenant } from '#platform/tenants/tenants.ts'
import { type RequestCard, worded } from '../domain/request.ts'
import { awaySentences } from '../messages/words.ts'
import { requestCard } from '../queries/request-cards.ts'
import { stopClock } from '../store/clocks.ts'
import { moveRequest } from '../store/requests.ts'

/** The code a person gets with a first receipt, and what is asked beside it. */
type Code = { readonly code: string; readonly proof: 'birth-date' | 'pin' }

type Given = {
  readonly tenant: Tenant
  readonly person: PersonCard
  readonly card: RequestCard
  readonly code: Code | undefined
  /** ISO day of the letter. */
  readonly date: string
}

/** Handed over where one stands face to face; otherwise posted, or kept at the counter for those without an address. */
export function sendingOf(
  { channel }: Pick<RequestCard, 'channel'>,
  person: PersonCard,
  on: string,
): Sending {
  if (channel === 'counter' || channel === 'visit') return { on, how: 'handed-over', proof: null }
  const how = person.noAddress || person.addressLines.length === 0 ? 'kept-at-counter' : 'post'
  return { on, how, proof: null }
}

const followOf = ({ code, tenant }: Given, language: Language): ReceiptData['follow'] => {
  if (code === undefined) return null
  const web = tenant.host === null ? {} : { webAddress: `https://${tenant.host}/${language}/file` }
  return { ...code, ...web }
}

function dataIn(given: Given, language: Language): ReceiptData {
  const { tenant, person, card, date } = given
  const { pilot, clocks } = card
  const decision = clocks.find(({ kind }) => kind === 'decision')
  return {
    language,
    organisation: organisationIn(tenant, language),
    recipient: [personName(person), ...person.addressLines],
    personName: personName(person),
    place: tenant.municipality,
    date,
    request: {
      number: card.number,
      kind: card.kind,
      channel: card.channel,
      receivedOn: card.requestedOn,
      words: { text: card.wording },
    },
    pilot: {
      name: pilot.name,
      phone: pilot.phone,
      hours: worded(pilot.hours, language),
      ...(pilot.room === null ? {} : { room: pilot.room }),
      ...(pilot.away === null ? {} : { away: awaySentences(pilot, language).join(' ') }),
    },
    next: { kind: 'interview-by', on: card.nextStepOn ?? date },
    decideBy: decision?.dueOn ?? date,
    follow: followOf(given, language),
    counter: {
      address: `${tenant.street}, ${tenant.postalCode} ${tenant.municipality}`,
      hours: tenant.openingHours[language],
    },
    toBring: [],
  }
}

/** The act in the languages of the administration, the person's first when it is one; else a translation follows. */
function envelopeOf(given: Given): {
  readonly acts: readonly [Letter, ...Letter[]]
  readonly translations: readonly Letter[]
} {
  const { tenant, person } = given
  const [first = 'fr', ...others] = tenant.languages.toSorted(
    (a, b) => Number(b === person.language) - Number(a === person.language),
  )
  const letter = (language: Language) => receiptLetter(dataIn(given, language))
  const foreign = languages.filter(one => one === person.language && !tenant.languages.includes(one))
  return { acts: [letter(first), ...others.map(letter)], translations: foreign.map(letter) }
}

type Asked = { readonly requestId: string; readonly personId: string; readonly pin: string | null }

/** A code for whoever has none yet and wants to look online, when something besides the code protects it. */
async function codeFor(
  context: CommandContext,
  person: PersonCard,
  pin: string | null,
): Promise<Code | undefined> {
  if (person.noOnlineView || (person.birthDate === null && pin === null)) return undefined
  if (await hasCitizenCode(context, person.id)) return undefined
  const { actorId, tools } = context
  const code = await giveCitizenCode(context, { personId: person.id, pin, actorId, secrets: tools.secrets })
  return { code, proof: pin === null ? 'birth-date' : 'pin' }
}

/** What a receipt is about, and the code on it. */
type About = Pick<Given, 'card' | 'person' | 'code'>

async function load(context: CommandContext, { requestId, personId, pin }: Asked): Promise<About> {
  const { db } = context
  const [card, person] = [await requestCard(db, requestId), await personCard(db, personId)]
  if (card === undefined || person === undefined)
    throw new Error('A receipt is for a request that was just made.')
  const code = await codeFor(context, person, pin)
  return { person, card, code }
}

/** Prints a receipt of today and keeps it as it was; gives the id of the document. */
export async function keepReceipt(context: CommandContext, about: About): Promise<string> {
  const { db, tenantId, today, tools } = context
  const given = { ...about, tenant: await centreOf(db, tenantId), date: today.toString() }
  const { card, person, date } = given
  const { acts, translations } = envelopeOf(given)
  const { id } = await keepDocument(context, {
    kind: 'receipt',
    dossierId: card.dossierId,
    requestId: card.id,
    language: acts[0].language,
    bytes: await printLetter(tools.pdf, { acts, translations }),
    template: letterTemplate,
    sent: sendingOf(card, person, date),
  })
  return id
}

/**
 * Gives the dated receipt: printed, kept as it was, and the request moved on. The law wants it the same day, whoever is
 * competent; its clock stops here.
 *
 * @source L. 26.05.2002, art. 18; L. 08.07.1976, art. 58.
 */
export async function giveReceipt(
  context: CommandContext,
  asked: Asked,
): Promise<{ readonly documentId: string; readonly code: string | undefined }> {
  const { requestId } = asked
  const about = await load(context, asked)
  const documentId = await keepReceipt(context, about)
  await stopClock(context, { requestId, kind: 'receipt', on: context.today })
  const { nextStep, nextStepOn } = about.card
  const next = nextStepOn === null ? { nextStep } : { nextStep, nextStepOn }
  const moved = await moveRequest(context, { requestId, to: 'acknowledged', ...next })
  if (!moved.ok) throw new Error(`A new request could not be acknowledged: ${moved.refusal.kind}`)
  return { documentId, code: about.code?.code }
}
