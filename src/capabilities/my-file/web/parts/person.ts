import { contactChannelName, languageName, personName } from '#capabilities/people/index.ts'
import { factRows, knownWords } from '#capabilities/voice/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { choiceSentences } from '../../messages/choices.ts'
import { takeSentences } from '../../messages/take-along.ts'
import type { Everything } from '../../queries/everything.ts'
import { known, type Part, part } from './part.ts'

/** Who one is, and the other names one was written down under. */
export function youPart({ person, former }: Everything, language: Language): Part {
  const [m, k] = [takeSentences(language), knownWords(language)]
  const { birthDate, otherLanguage } = person
  const lines = [
    ...known(k.name, personName(person)),
    ...known(k.birth, birthDate && formatIsoDate(birthDate, language)),
    ...known(m.nationalNumber, person.nationalNumber),
    ...known(k.address, person.addressLines.join(', ')),
    ...known(k.phone, person.phone),
    ...known(m.email, person.email),
    ...known(m.spoken, otherLanguage && languageName(otherLanguage, language)),
    ...former.map(({ name, until, details }) => ({
      label: m.formerlyTitle,
      lines: [m.formerly({ name, date: formatIsoDate(until, language) }), ...details],
    })),
  ]
  return part('you', lines, language)
}

/** How one is reached, told and understood. */
export function choicesPart({ person }: Everything, language: Language): Part {
  const [m, c] = [takeSentences(language), choiceSentences(language)]
  const answers = [
    [c.easyReadLabel, person.easyRead],
    [c.interpreterLabel, person.needsInterpreter],
    [c.sharedPhone, person.sharedPhone],
    [c.sharedMail, person.sharedMail],
    [c.onlineLabel, person.noOnlineView],
  ] as const
  const { interpreterLanguage } = person
  const lines = [
    ...known(c.channel, contactChannelName(person.contactChannel, language)),
    ...known(c.language, languageName(person.language, language)),
    ...answers.flatMap(([label, answer]) => known(label, answer ? m.yes : m.no)),
    ...known(c.interpreterLanguage, interpreterLanguage && languageName(interpreterLanguage, language)),
    ...known(c.note, person.safeContactNote),
  ]
  return part('choices', lines, language)
}

/** The facts, each with its source and the day it was seen. */
export function factsPart({ facts, notes }: Everything, language: Language): Part {
  const rows = facts === undefined ? [] : factRows(facts, language)
  const lines = [
    ...rows.map(row => ({ label: row.label, lines: row.lines })),
    ...notes.map(({ body, notedOn, source }) => ({
      label: takeSentences(language).noted,
      lines: [body, knownWords(language).source({ source, date: formatIsoDate(notedOn, language) })],
    })),
  ]
  return part('facts', lines, language)
}
