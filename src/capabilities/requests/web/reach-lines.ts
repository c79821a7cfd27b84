import {
  contactChannelName,
  languageName,
  type PersonCard,
  spokenLanguage,
} from '#capabilities/people/index.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { sentences } from '../messages/index.ts'

/** How to reach somebody, in one line. */
export function reachLine(person: PersonCard, language: StaffContext['language']): string {
  const { contactChannel: channel, phone, email } = person
  const where = channel === 'email' ? email : channel === 'phone' || channel === 'sms' ? phone : null
  return [contactChannelName(channel, language), where].filter(part => part !== null).join(' : ')
}

/** What a person speaks, whether an interpreter comes and in which language, whether texts are to be easy. */
export function languageLine(person: PersonCard, language: StaffContext['language']): string {
  const m = sentences(language)
  const { needsInterpreter, interpreterLanguage } = person
  const other = interpreterLanguage === null ? '' : ` (${languageName(interpreterLanguage, language)})`
  const parts = [
    spokenLanguage(person, language),
    needsInterpreter ? `${m.interpreter}${other}` : '',
    person.easyRead ? m.easyRead : '',
  ]
  return parts.filter(part => part !== '').join(' · ')
}

/** A number or an address, and what to mind with it. */
export const reachable = (where: string | null, mind: string | undefined, m: ReturnType<typeof sentences>) =>
  [where ?? m.unknown, mind].filter(part => part !== undefined).join(' · ')
