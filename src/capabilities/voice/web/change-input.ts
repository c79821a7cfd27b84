import { z } from 'zod'
import { parseIban } from '#kernel/iban.ts'
import type { Language } from '#kernel/language.ts'
import { relations } from '#law/integration-income/index.ts'
import { formDate, formMoney, formOptionalId } from '#platform/http/form-fields.ts'
import type { Sender } from '#platform/http/person-form.ts'
import type { Say } from '../commands/say.ts'
import { type ChangeDetail, nothingChanged } from '../domain/change.ts'
import { type ChangeTopic, voiceTopics } from '../domain/kinds.ts'
import { sentences } from '../messages/index.ts'
import { freeWordsField, wordsField } from './input.ts'

/** What may happen in the household, or to an income. */
export const inTopic = { household: ['came', 'left', 'born'], income: ['began', 'changed', 'ended'] } as const

/** The topic that an address names; undefined for anything else. */
export const topicNamed = (text: string | undefined): ChangeTopic | undefined =>
  voiceTopics.change.find(topic => topic === text)

const optionalMoney = (wrong: string) =>
  z
    .string()
    .default('')
    .transform(text => (text.trim() === '' ? null : text))
    .pipe(z.union([z.null(), formMoney(wrong)], { error: wrong }))

const optionalRelation = z
  .string()
  .default('')
  .transform(text => relations.find(relation => relation === text) ?? null)

const ibanField = (wrong: string) =>
  z.string({ error: wrong }).transform((text, context) => {
    const read = parseIban(text)
    if (read.ok) return `${read.value}`
    context.addIssue({ code: 'custom', message: wrong })
    return z.NEVER
  })

type Typed = { readonly words: string; readonly detail: ChangeDetail }

/** The fields of one topic, read into what is kept: the same on the web and at a desk. */
export function changeFields(topic: ChangeTopic, language: Language): z.ZodType<Typed> {
  const m = sentences(language)
  const on = formDate({ required: m.onRequired, wrong: m.onRequired })
  const free = freeWordsField(language)
  const keep = ({ words, ...detail }: Partial<ChangeDetail> & { words: string }) => ({
    words,
    detail: { ...nothingChanged, ...detail },
  })
  switch (topic) {
    case 'moved':
    case 'other':
      return z.strictObject({ on, words: wordsField(language) }).transform(keep)
    case 'account':
      return z.strictObject({ iban: ibanField(m.ibanWrong), words: free }).transform(keep)
    case 'household': {
      const what = z.enum(inTopic.household, { error: m.whatRequired })
      return z
        .strictObject({ on, what, relation: optionalRelation, factId: formOptionalId, words: free })
        .transform(keep)
    }
    case 'income': {
      const what = z.enum(inTopic.income, { error: m.whatRequired })
      return z
        .strictObject({ on, what, factId: formOptionalId, cents: optionalMoney(m.centsWrong), words: free })
        .transform(keep)
    }
  }
}

/** A declared change, as the form of its topic was filled in. */
export function changeForm(language: Language, { personId, params }: Sender): z.ZodType<Say> {
  const topic = topicNamed(params['topic']) ?? 'other'
  return changeFields(topic, language).transform(({ words, detail }) => ({
    personId,
    kind: 'change' as const,
    topic,
    aboutId: null,
    aboutTable: null,
    words,
    detail,
    channel: 'web' as const,
  }))
}
