import { formatIsoDate, isIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { type FormValues, textOf } from '#platform/http/form-body.ts'
import { type Question, type QuestionField, questions } from '../domain/questions.ts'
import { askedAs, questionSentences } from '../messages/questions.ts'
import { type Lists, labelIn } from './lists.ts'

type Saying = { readonly values: FormValues; readonly language: Language; readonly lists: Lists }

function inWords(field: QuestionField, { values, language, lists }: Saying): string {
  const text = textOf(values, field.name)
  if ('list' in field) {
    const chosen = [values[field.name] ?? []].flat().filter(code => code !== '')
    return chosen.map(code => labelIn(lists, field.list, code)).join('\n')
  }
  if (field.kind === 'tick') return text === 'yes' ? questionSentences(language).tick : ''
  return field.kind === 'day' && isIsoDate(text) ? formatIsoDate(text, language) : text
}

/** An answer as it is read back: what was asked, and what was said. */
export type Spoken = { readonly label: string; readonly words: string }

/** What was answered to one question, in plain words; nothing for what was left empty. */
export function spokenOf(question: Question, saying: Saying): readonly Spoken[] {
  const { fields } = askedAs(question.code, saying.language)
  const list: readonly QuestionField[] = question.fields
  return list
    .map(field => ({ label: fields[field.name] ?? '', words: inWords(field, saying) }))
    .filter(({ words }) => words !== '')
}

/** Everything, question by question. */
export const readBack = (saying: Saying) =>
  questions.map(question => ({ question, spoken: spokenOf(question, saying) }))
