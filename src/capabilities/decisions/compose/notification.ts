import {
  type Envelope,
  type Letter,
  type NotificationData,
  type NotificationRefusal,
  notificationLetter,
  organisationIn,
} from '#capabilities/letters/index.ts'
import { personName } from '#capabilities/people/index.ts'
import { awaySentences, worded } from '#capabilities/requests/index.ts'
import { type Language, languages } from '#kernel/language.ts'
import { ok, type Result, refuse } from '#kernel/result.ts'
import type { Tenant } from '#platform/tenants/tenants.ts'
import type { Authority } from '../domain/decision.ts'
import type { LawfulSending } from '../domain/sending.ts'
import { letterSentences } from '../messages/letter.ts'
import type { DecisionView } from '../queries/notification.ts'
import type { CommitteeSide, Signing } from '../queries/presiding.ts'
import { categoryOf, computationOf, motivesOf, outcomeOf } from './decision-data.ts'

/** All that a notification is made of, once nothing is missing. `on` is the ISO day it leaves. */
export type NotificationParts = {
  readonly view: DecisionView
  readonly tenant: Tenant
  readonly court: NonNullable<Tenant['court']>
  readonly signing: Signing
  /** How the right to be heard stands in the report. */
  readonly hearing: CommitteeSide['hearing']
  readonly sending: { readonly how: LawfulSending; readonly on: string }
}

function recipientOf({ view, tenant, sending }: NotificationParts, language: Language) {
  const name = personName(view.person)
  const { addressLines } = view.person
  if (sending.how === 'registered-post') return [name, ...addressLines] as const
  const m = letterSentences(language)
  return addressLines.length > 0
    ? ([name, ...addressLines] as const)
    : ([name, m.keptAtCounter, tenant.name[language]] as const)
}

function contactOf({ view }: NotificationParts, language: Language): NotificationData['contact'] {
  const { pilot, service } = view.request
  return {
    name: pilot.name,
    service: worded(service.name, language),
    phone: pilot.phone,
    hours: worded(pilot.hours, language),
    ...(pilot.room === null ? {} : { room: pilot.room }),
    ...(pilot.away === null ? {} : { away: awaySentences(pilot, language).join(' ') }),
  }
}

const hearingIn = ({ state, on }: CommitteeSide['hearing']): NotificationData['hearing'] => ({
  kind: state === 'heard' || state === 'declined' || state === 'none' ? state : 'offered',
  on,
})

/** Who signs: the presidency and the secretary of the meeting, or whoever decided alone. */
function signatoriesOf(
  { president, secretary }: Signing,
  authority: Authority,
  language: Language,
): NotificationData['signatories'] {
  const m = letterSentences(language)
  const first = { name: president, role: authority === 'delegate' ? m.delegate : m.president }
  return secretary === null ? [first] : [first, { name: secretary, role: m.secretary }]
}

function dataIn(parts: NotificationParts, language: Language): NotificationData {
  const { view, tenant, court, signing, hearing, sending } = parts
  const { decision, request } = view
  const asked = { view, language, written: tenant.languages[0] ?? 'fr' }
  return {
    language,
    organisation: organisationIn(tenant, language),
    recipient: recipientOf(parts, language),
    personName: personName(view.person),
    place: tenant.municipality,
    date: sending.on,
    sentAs: sending.how === 'registered-post' ? 'registered' : 'hand',
    reference: decision.number ?? '',
    aid: request.kind,
    request: { number: request.number, receivedOn: request.requestedOn },
    decidedBy: decision.authority,
    decidedOn: decision.decidedOn,
    outcome: outcomeOf(asked),
    category: categoryOf(asked),
    computation: computationOf(asked),
    motives: motivesOf(asked),
    hearing: hearingIn(hearing),
    contact: contactOf(parts, language),
    court: { name: court.name[language], address: court.address, source: court.source },
    signatories: signatoriesOf(signing, decision.authority, language),
  }
}

/** The languages of the act: those of the administration, the person's first when it is one of them. */
export function actLanguages(administration: readonly Language[], person: Language): readonly Language[] {
  return [...administration].sort((a, b) => Number(b === person) - Number(a === person))
}

/**
 * A decision as one envelope: the act in the languages of the administration, then a translation for information when
 * the person reads another one.
 */
export function notificationEnvelope(
  parts: NotificationParts,
): Result<{ readonly envelope: Envelope; readonly language: Language }, NotificationRefusal> {
  const { tenant, view } = parts
  const wished = view.person.language
  const acts = actLanguages(tenant.languages, wished)
  const all = [...acts, ...languages.filter(one => one === wished && !acts.includes(one))]
  const letters: Letter[] = []
  for (const language of all) {
    const letter = notificationLetter(dataIn(parts, language))
    if (!letter.ok) return refuse(letter.refusal)
    letters.push(letter.value)
  }
  const [first, ...rest] = letters
  if (first === undefined) throw new Error('A centre has a language of administration.')
  const envelope = {
    acts: [first, ...rest.slice(0, acts.length - 1)] as const,
    translations: rest.slice(acts.length - 1),
  }
  return ok({ envelope, language: acts[0] ?? 'fr' })
}
