import type { NewId } from './ids.ts'
import { namesOf, origins, streets } from './name-lists.ts'
import type { Random } from './random.ts'

/** An invented person: what the people room keeps of one, with ids and a household to come. */
export type SeedPerson = {
  readonly id: string
  readonly familyName: string
  readonly givenName: string
  readonly birthDate: string
  readonly nationalNumber: string
  readonly language: 'fr' | 'nl' | 'de' | 'en'
  readonly otherLanguage: string | null
  readonly needsInterpreter: boolean
  readonly contactChannel: 'post' | 'phone' | 'sms' | 'email' | 'in-person'
  readonly phone: string | null
  readonly email: string | null
  readonly street: string | null
  readonly postalCode: string | null
  readonly municipality: string | null
  readonly noAddress: boolean
  readonly safeContactNote: string | null
  readonly noOnlineView: boolean
  readonly sharedPhone: boolean
  readonly sharedMail: boolean
  readonly easyRead: boolean
  readonly interpreterLanguage: string | null
}

const twoDigits = (number: number) => String(number).padStart(2, '0')

/**
 * A national number that checks modulo 97 and belongs to nobody: its month is 20 higher than any month, as in the
 * numbers for people outside the National Register, and its counter starts at 900, which the days given out do not reach.
 * `nth` keeps the numbers apart.
 *
 * @source Rules of the National Register (modulo 97) and of the BCSS for BIS numbers (month + 20 or + 40).
 */
export function syntheticNumber(birth: Temporal.PlainDate, nth: number): string {
  const day = nth % 28
  const counter = 900 + (Math.floor(nth / 28) % 98)
  const month = 20 + (Math.floor(nth / 2744) % 13)
  const digits = `${twoDigits(birth.year % 100)}${twoDigits(month)}${twoDigits(day)}${counter}`
  const century = birth.year >= 2000 ? 2_000_000_000 : 0
  return digits + twoDigits(97 - ((Number(digits) + century) % 97))
}

/** Adults of working age for the most, some very young, some old. */
function birthDate(random: Random, until: Temporal.PlainDate): Temporal.PlainDate {
  const age = random.weighted([
    [random.between(18, 25), 26],
    [random.between(26, 40), 36],
    [random.between(41, 60), 30],
    [random.between(61, 84), 8],
  ])
  return until.subtract({ years: age, days: random.between(1, 364) })
}

const plainLetters = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()

function reach(random: Random, given: string, family: string) {
  const phone = random.chance(0.86)
    ? `0499 00 ${twoDigits(random.below(100))} ${twoDigits(random.below(100))}`
    : null
  const email = random.chance(0.45) ? `${plainLetters(given)}.${plainLetters(family)}@personne.example` : null
  const wanted = random.weighted([
    ['post', 42],
    ['phone', 22],
    ['sms', 16],
    ['email', 10],
    ['in-person', 10],
  ] as const)
  const possible = wanted === 'email' ? email !== null : !['phone', 'sms'].includes(wanted) || phone !== null
  return { phone, email, contactChannel: possible ? wanted : ('in-person' as const) }
}

const safeNotes = [
  'Ne pas écrire à domicile : appeler entre 10 h et 12 h, ne rien dire à qui décroche.',
  'Niet naar huis schrijven: brieven afhalen aan het loket.',
  'Parler à elle seule ; ne pas laisser de message.',
]

function lodging(random: Random, municipality: { postalCode: string; name: string }) {
  if (random.chance(0.05)) return { street: null, postalCode: null, municipality: null, noAddress: true }
  const street = `${random.pick(streets.split(','))} ${random.between(1, 240)}${random.chance(0.25) ? ` bte ${random.between(1, 30)}` : ''}`
  return { street, postalCode: municipality.postalCode, municipality: municipality.name, noAddress: false }
}

type Making = {
  readonly random: Random
  readonly newId: NewId
  readonly since: Temporal.Instant
  readonly until: Temporal.PlainDate
  readonly municipality: { readonly postalCode: string; readonly name: string }
}

/** One invented person; `nth` counts them from 0. */
export function inventPerson(nth: number, making: Making): SeedPerson {
  const { random, newId, since, until, municipality } = making
  const origin = random.weighted(origins.map(each => [each, each.weight] as const))
  const givenName = random.pick(namesOf(random.chance(0.54) ? origin.women : origin.men))
  const familyName = random.pick(namesOf(origin.families))
  const birth = birthDate(random, until)
  const needsInterpreter = origin.others.length > 0 && random.chance(0.2)
  const atHome = origin.others.length > 0 && (needsInterpreter || random.chance(0.4))
  const feared = random.chance(0.02)
  return {
    id: newId(since),
    familyName,
    givenName,
    birthDate: birth.toString(),
    nationalNumber: syntheticNumber(birth, nth),
    language: random.weighted(origin.languages),
    otherLanguage: atHome ? random.pick(origin.others) : null,
    needsInterpreter,
    ...reach(random, givenName, familyName),
    ...lodging(random, municipality),
    safeContactNote: feared ? random.pick(safeNotes) : null,
    noOnlineView: feared,
    sharedPhone: feared,
    sharedMail: feared,
    easyRead: false,
    interpreterLanguage: null,
  }
}
