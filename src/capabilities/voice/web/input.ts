import { z } from 'zod'
import type { Language } from '#kernel/language.ts'
import { formOptionalText, formText } from '#platform/http/form-fields.ts'
import type { Sender } from '#platform/http/person-form.ts'
import type { FormProblem } from '#platform/http/route.ts'
import type { Say, SayRefusal } from '../commands/say.ts'
import { nothingChanged } from '../domain/change.ts'
import { factTables, mostWords, voiceTopics } from '../domain/kinds.ts'
import { sentences } from '../messages/index.ts'

/** Words that must be there, in the person's language. */
export function wordsField(language: Language) {
  const m = sentences(language)
  return formText(mostWords, { required: m.wordsRequired, long: m.wordsLong, control: m.control })
}

/** Words that may be left out: '' then. */
export function freeWordsField(language: Language) {
  const m = sentences(language)
  return formOptionalText(mostWords, { long: m.wordsLong, control: m.control }).transform(text => text ?? '')
}

const online = ({ personId }: Sender) =>
  ({
    personId,
    aboutId: null,
    aboutTable: null,
    detail: nothingChanged,
    channel: 'web',
  }) as const

/** A question about one line of who looked. */
export const whyForm = (language: Language, sender: Sender): z.ZodType<Say> =>
  z.strictObject({ words: freeWordsField(language) }).transform(({ words }) => ({
    ...online(sender),
    kind: 'why' as const,
    topic: 'look' as const,
    aboutId: sender.params['line'] ?? '',
    words,
  }))

const topicOf = { household_member: 'household', resource: 'resource', situation: 'situation' } as const

/** "This is not right", about one fact, or about something else that is written. */
export const contestForm = (language: Language, sender: Sender): z.ZodType<Say> =>
  z.strictObject({ words: wordsField(language) }).transform(({ words }) => {
    const table = factTables.find(known => known === sender.params['table'])
    return {
      ...online(sender),
      kind: 'contest' as const,
      topic: table === undefined ? ('other' as const) : topicOf[table],
      aboutTable: table ?? null,
      aboutId: table === undefined ? null : (sender.params['fact'] ?? ''),
      words,
    }
  })

/** A complaint: about whom or what, and what happened. */
export const complainForm = (language: Language, sender: Sender): z.ZodType<Say> =>
  z
    .strictObject({
      topic: z.enum(voiceTopics.complaint, { error: sentences(language).whatRequired }),
      words: wordsField(language),
    })
    .transform(typed => ({ ...online(sender), kind: 'complaint' as const, ...typed }))

/** Says why something could not be kept. */
export const explain = ({ kind }: SayRefusal, language: Language): FormProblem => ({
  text: sentences(language).refusal[kind],
})
