import {
  contactChannelName,
  contactChannels,
  languageName,
  spokenLanguages,
} from '#capabilities/people/index.ts'
import { kindName, kinds } from '#capabilities/requests/index.ts'
import { type Language, languages } from '#kernel/language.ts'
import type { Choice } from '#ui/index.ts'
import { type ListName, urgencies } from '../domain/questions.ts'
import { urgencyName } from '../messages/questions.ts'

/** The choices of every list, in the reader's language. */
export type Lists = Readonly<Record<ListName, readonly Choice[]>>

/** What one may ask is called as the file calls it later: a title of the guide would say too little of its kind. */
export function listsIn(language: Language): Lists {
  return {
    kinds: kinds.map(value => ({ value, label: kindName(value, language) })),
    urgencies: urgencies.map(value => ({ value, label: urgencyName(value, language) })),
    channels: contactChannels.map(value => ({ value, label: contactChannelName(value, language) })),
    languages: languages.map(value => ({ value, label: languageName(value, language) })),
    spoken: spokenLanguages
      .map(value => ({ value, label: languageName(value, language) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, language)),
  }
}

/** The words of a chosen code. */
export const labelIn = (lists: Lists, list: ListName, code: string): string =>
  lists[list].find(({ value }) => value === code)?.label ?? ''
