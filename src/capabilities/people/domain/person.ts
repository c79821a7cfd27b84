import type { Language } from '#kernel/language.ts'

/** How a person wishes to be reached. Each is as good as the others: none asks for an e-mail address. */
export const contactChannels = ['post', 'phone', 'sms', 'email', 'in-person'] as const
export type ContactChannel = (typeof contactChannels)[number]

/** What is known of a person. Dates are ISO days, the national number eleven digits; null is unknown, never refused. */
export type PersonDetails = {
  readonly familyName: string
  readonly givenName: string
  readonly birthDate: string | null
  readonly nationalNumber: string | null
  readonly language: Language
  /** The language spoken when it is none of the four. */
  readonly otherLanguage: string | null
  readonly needsInterpreter: boolean
  readonly contactChannel: ContactChannel
  readonly phone: string | null
  readonly email: string | null
  readonly street: string | null
  readonly postalCode: string | null
  readonly municipality: string | null
  /** Without an address, post is kept at the counter. */
  readonly noAddress: boolean
  /** What to mind when writing or calling, so that contact puts nobody in danger. */
  readonly safeContactNote: string | null
  readonly noOnlineView: boolean
  /** Somebody else may pick up or read the telephone: no text message, and a call says nothing of why. */
  readonly sharedPhone: boolean
  /** Somebody else may read the mailbox: no mail. */
  readonly sharedMail: boolean
  /** Short texts in easy words are wished. */
  readonly easyRead: boolean
  /** The language of the interpreter when it is not the one spoken; a BCP 47 code. */
  readonly interpreterLanguage: string | null
}

/** A person as pages and letters need them. */
export type PersonCard = PersonDetails & {
  readonly id: string
  readonly version: number
  /** False: they did not say who they are, and something stands in place of the name. */
  readonly nameGiven: boolean
  /** As on an envelope, without the name; empty when there is no address. */
  readonly addressLines: readonly string[]
}

/** A person's name as it is said: given name first. */
export const personName = ({
  givenName,
  familyName,
}: Pick<PersonDetails, 'givenName' | 'familyName'>): string => `${givenName} ${familyName}`

/** The lines of an address; empty when there is none. */
export function addressLines({
  street,
  postalCode,
  municipality,
}: Pick<PersonDetails, 'street' | 'postalCode' | 'municipality'>): readonly string[] {
  const town = [postalCode, municipality].filter(part => part !== null && part !== '').join(' ')
  return [street ?? '', town].filter(line => line !== '')
}

/** Age in whole years on a day; undefined when the birth date is not known. */
export function ageOn(birthDate: string | null, today: Temporal.PlainDate): number | undefined {
  return birthDate === null
    ? undefined
    : Temporal.PlainDate.from(birthDate).until(today, { largestUnit: 'years' }).years
}
