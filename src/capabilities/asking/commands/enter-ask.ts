import { centreOf } from '#capabilities/letters/index.ts'
import { type Comparable, likelyDuplicates, type PersonDetails } from '#capabilities/people/index.ts'
import {
  type Asked,
  type Entered,
  type EnterRefusal,
  enterRequest,
  type Kind,
} from '#capabilities/requests/index.ts'
import type { Language } from '#kernel/language.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { CommandContext } from '#platform/command/command.ts'
import type { Door, Partner } from '../domain/doors.ts'
import { namesOf, reachOf, type Told } from '../domain/told.ts'
import { questionSentences, urgencyName } from '../messages/questions.ts'
import { keepAsk } from '../store/asks.ts'
import { raiseDouble } from './raise-double.ts'

/** What was asked, at which door, and what that door adds. */
export type DoorAsk = {
  readonly told: Told<Kind>
  readonly pin: string | null
  readonly door: Door
  /** The language of the page when none was chosen. */
  readonly language: Language
  /** ISO day from which the clocks run. */
  readonly askedOn: string
  readonly lateReason: string | null
  readonly partner: Partner | null
  /** Whether a human looked at the likely doubles; on the web nobody did, and reception is asked afterwards. */
  readonly doubles: 'shown' | 'not-yet' | 'later'
  /** Somebody known, chosen among the likely doubles. */
  readonly personId: string | null
}

const joined = (parts: readonly (string | null)[]): string | null =>
  parts.filter(part => part !== null).join(' · ') || null

/** Who it is, as the file keeps them. */
function detailsOf({ told, language }: DoorAsk): Omit<PersonDetails, 'familyName' | 'givenName'> {
  const { birthDate, nationalNumber, otherLanguage, needsInterpreter, phone, email } = told
  const { street, postalCode, municipality, noAddress, sharedPhone, easyRead } = told
  return {
    ...{ birthDate, nationalNumber, otherLanguage, needsInterpreter, phone, email },
    ...{ street, postalCode, municipality, noAddress, sharedPhone, easyRead },
    language: told.language ?? language,
    contactChannel: reachOf(told),
    safeContactNote: told.safeContact,
    noOnlineView: false,
    sharedMail: false,
    interpreterLanguage: null,
  }
}

function whoOf(asked: DoorAsk, house: Language, taken: 'taken' | 'free'): Asked['who'] {
  if (asked.personId !== null) return { kind: 'known', personId: asked.personId }
  const details = detailsOf(asked)
  const person = taken === 'taken' ? { ...details, nationalNumber: null } : details
  const names = namesOf(asked.told)
  if (names === undefined) return { kind: 'unnamed', person, shownAs: questionSentences(house).shownAs }
  return { kind: 'new', person: { ...person, ...names }, looked: asked.doubles !== 'not-yet' }
}

const askedOf = (ask: DoorAsk, house: Language, taken: 'taken' | 'free'): Asked => ({
  who: whoOf(ask, house, taken),
  pin: ask.pin,
  kind: ask.told.kind ?? 'other',
  channel: ask.door,
  wording: ask.told.wording,
  requestedOn: ask.askedOn,
  urgencyReason: joined(ask.told.urgencies.map(urgency => urgencyName(urgency, house))),
})

const comparable = ({ told }: DoorAsk): Comparable => ({
  familyName: told.familyName ?? '',
  givenName: told.givenName ?? '',
  birthDate: told.birthDate,
  nationalNumber: told.nationalNumber,
  phone: told.phone,
})

type Ways = { readonly house: Language; readonly taken: 'taken' | 'free' }

const enter = (context: CommandContext, ask: DoorAsk, { house, taken }: Ways) =>
  enterRequest(context, askedOf(ask, house, taken))

/**
 * One request by whatever door: the same rows, the same receipt, the same clocks from the day it was asked. On the web
 * nobody learns who is known: a number that is taken is kept beside, and a human is asked.
 */
export async function enterAsk(
  context: CommandContext,
  ask: DoorAsk,
): Promise<Result<Entered, EnterRefusal>> {
  const tenant = await centreOf(context.db, context.tenantId)
  const house = tenant.languages[0] ?? 'fr'
  const later = ask.doubles === 'later' && ask.personId === null
  const doubles = later ? await likelyDuplicates(context.db, comparable(ask)) : []
  const free = await enter(context, ask, { house, taken: 'free' })
  const taken = !free.ok && free.refusal.kind === 'NationalNumberTaken' && later
  const entered = taken ? await enter(context, ask, { house, taken: 'taken' }) : free
  if (!entered.ok) return entered
  if (entered.value.documentId === undefined) return entered // the same request, sent again
  await keepAsk(context, entered.value.requestId, ask)
  const number = taken ? ask.told.nationalNumber : null
  if (doubles.length > 0 || taken) await raiseDouble(context, { ...entered.value, taken: number })
  return ok(entered.value)
}
