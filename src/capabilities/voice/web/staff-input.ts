import { z } from 'zod'
import { isUuid } from '#kernel/uuid.ts'
import { formChoice, formText, formVersion } from '#platform/http/form-fields.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { AnswerVoice } from '../commands/answer.ts'
import type { Say } from '../commands/say.ts'
import { nothingChanged } from '../domain/change.ts'
import { everyOutcome, mostWords, tellings, voiceKinds, voiceTopics } from '../domain/kinds.ts'
import { staffSentences } from '../messages/index.ts'
import { changeFields, topicNamed } from './change-input.ts'

type Params = Readonly<Record<string, string>>

/** What a person may say at a desk in words only, as `kind/topic`; a change has its own fields. */
export const takings = voiceKinds
  .filter(kind => kind !== 'change')
  .flatMap(kind => voiceTopics[kind].map(topic => `${kind}/${topic}` as const))

/** By which way it came to the worker. */
export const deskChannels = ['counter', 'phone', 'paper', 'visit'] as const

/** What a worker writes down for the person of this page. */
export function takeForm(language: StaffLanguage, personId: string): z.ZodType<Say> {
  const m = staffSentences(language)
  return z
    .strictObject({
      what: z.string({ error: m.takeKindRequired }).refine(text => takings.some(one => one === text), {
        error: m.takeKindRequired,
      }),
      channel: formChoice(deskChannels, m.channelRequired),
      words: formText(mostWords, { required: m.takeWordsRequired, long: m.long, control: m.control }),
    })
    .transform(({ what, channel, words }) => {
      const [kind = '', topic = ''] = what.split('/')
      return {
        personId: isUuid(personId) ? personId : '',
        kind: voiceKinds.find(known => known === kind) ?? 'complaint',
        topic:
          Object.values(voiceTopics)
            .flat()
            .find(known => known === topic) ?? 'other',
        aboutId: null,
        aboutTable: null,
        words,
        detail: nothingChanged,
        channel,
      }
    })
}

/** A change that a worker writes down: the fields that the person has online, and by which way it came. */
export function takeChangeForm(language: StaffLanguage, { id = '', topic: named }: Params): z.ZodType<Say> {
  const topic = topicNamed(named) ?? 'other'
  const channel = formChoice(deskChannels, staffSentences(language).channelRequired)
  return z.record(z.string(), z.unknown()).transform(({ channel: by, ...typed }, context) => {
    const read = changeFields(topic, language).safeParse(typed)
    const came = channel.safeParse(by)
    for (const { path, message } of read.error?.issues ?? [])
      context.addIssue({ code: 'custom', path, message })
    for (const { message } of came.error?.issues ?? [])
      context.addIssue({ code: 'custom', path: ['channel'], message })
    if (!read.success || !came.success) return z.NEVER
    const about = { kind: 'change', topic, aboutId: null, aboutTable: null } as const
    return { personId: isUuid(id) ? id : '', ...about, ...read.data, channel: came.data }
  })
}

/** The answer of a human. */
export function answerForm(language: StaffLanguage, id: string): z.ZodType<AnswerVoice> {
  const m = staffSentences(language)
  return z
    .strictObject({
      version: formVersion,
      outcome: z.enum(everyOutcome, { error: m.outcomeRequired }),
      answer: formText(mostWords, { required: m.answerRequired, long: m.long, control: m.control }),
      told: formChoice(tellings, m.toldRequired),
    })
    .transform(typed => ({ id: isUuid(id) ? id : '', ...typed }))
}
