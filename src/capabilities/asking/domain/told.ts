import type { Language } from '#kernel/language.ts'
import type { Urgency } from './questions.ts'

/** How a person may be reached, by its code. */
export type Reach = 'post' | 'phone' | 'sms' | 'email' | 'in-person'

/** What was answered, read and checked; null was left empty. Days are ISO texts. */
export type Told<Kind extends string = string> = {
  readonly wording: string
  readonly kind: Kind | null
  readonly urgencies: readonly Urgency[]
  readonly contactChannel: Reach | null
  readonly phone: string | null
  readonly email: string | null
  readonly safeContact: string | null
  readonly sharedPhone: boolean
  readonly language: Language | null
  readonly otherLanguage: string | null
  readonly needsInterpreter: boolean
  readonly easyRead: boolean
  readonly givenName: string | null
  readonly familyName: string | null
  readonly birthDate: string | null
  readonly nationalNumber: string | null
  readonly street: string | null
  readonly postalCode: string | null
  readonly municipality: string | null
  readonly noAddress: boolean
  readonly household: number | null
  readonly note: string | null
}

const works = (way: Reach, { phone, email, street, noAddress }: Told): boolean => {
  if (way === 'phone' || way === 'sms') return phone !== null
  if (way === 'email') return email !== null
  return way === 'in-person' || street !== null || noAddress
}

/** The way we shall reach somebody: the one they chose when it can be, else the first that what they gave allows. */
export function reachOf(told: Told): Reach {
  const { contactChannel, street } = told
  if (contactChannel !== null && works(contactChannel, told)) return contactChannel
  if (told.phone !== null) return 'phone'
  if (told.email !== null) return 'email'
  return street === null ? 'in-person' : 'post'
}

/** True when the way they chose could not be, so that somebody says so. */
export const reachMissing = (told: Told): boolean =>
  told.contactChannel !== null && reachOf(told) !== told.contactChannel

/** What stands for the half of a name that was not said. */
const unsaid = '…'

/** Both names; undefined when neither was said. */
export function namesOf({
  givenName,
  familyName,
}: Pick<Told, 'givenName' | 'familyName'>):
  | { readonly givenName: string; readonly familyName: string }
  | undefined {
  if (givenName === null && familyName === null) return undefined
  return { givenName: givenName ?? unsaid, familyName: familyName ?? unsaid }
}
