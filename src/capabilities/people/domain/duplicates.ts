import type { PersonDetails } from './person.ts'
import { phoneDigits, plain, soundOf, wordsOf } from './words.ts'

/** What is compared: a person as typed, or as known. */
export type Comparable = Pick<
  PersonDetails,
  'familyName' | 'givenName' | 'birthDate' | 'nationalNumber' | 'phone'
>

/** Why two records may be one person, the surest first. A machine never decides it: a human looks and says. */
export type Likeness = 'national-number' | 'birth-date-and-name' | 'phone-and-name' | 'name'

/** One letter changed, added or left out; below four letters that would be another name. */
function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  return Math.max(a.length, b.length) - start - end <= 1
}

const alike = (a: string, b: string): boolean => {
  const [first, second] = [wordsOf(a).join(''), wordsOf(b).join('')]
  const sound = soundOf(first)
  return first === second || (sound !== '' && sound === soundOf(second)) || oneLetterApart(first, second)
}

/** Jean is like Jean-Pierre: a given name is often shortened. */
const givenAlike = (a: string, b: string): boolean => {
  const [short, long] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.length - y.length)
  return alike(a, b) || (short ?? []).some(word => word.length > 2 && (long ?? []).includes(word))
}

/** True when both names are alike, also when family and given name were exchanged. */
export const likeName = (a: Comparable, b: Comparable): boolean =>
  (alike(a.familyName, b.familyName) && givenAlike(a.givenName, b.givenName)) ||
  (alike(a.familyName, b.givenName) && alike(a.givenName, b.familyName))

const sameName = (a: Comparable, b: Comparable): boolean =>
  plain(`${a.familyName} ${a.givenName}`) === plain(`${b.familyName} ${b.givenName}`)

/** Why the person typed may be this known one; undefined when nothing says so. */
export function likenessOf(typed: Comparable, known: Comparable): Likeness | undefined {
  const { nationalNumber, birthDate, phone } = typed
  if (nationalNumber !== null && nationalNumber === known.nationalNumber) return 'national-number'
  if (nationalNumber !== null && known.nationalNumber !== null) return undefined
  if (birthDate !== null && birthDate === known.birthDate && likeName(typed, known))
    return 'birth-date-and-name'
  const samePhone = phone !== null && known.phone !== null && phoneDigits(phone) === phoneDigits(known.phone)
  if (samePhone && likeName(typed, known)) return 'phone-and-name'
  return (birthDate === null || known.birthDate === null) && sameName(typed, known) ? 'name' : undefined
}
