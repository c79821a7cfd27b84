/** What an answer is: free words, a line, one of a list, several of a list, a box, a day, a count. */
export type FieldKind = 'words' | 'line' | 'choice' | 'choices' | 'tick' | 'day' | 'count'

/** Distress that cannot wait until the pilot has read the request. */
export const urgencies = ['food', 'roof', 'energy', 'danger'] as const
export type Urgency = (typeof urgencies)[number]

/** Where the answers of a list come from. */
export type ListName = 'kinds' | 'urgencies' | 'channels' | 'languages' | 'spoken'

type Field = {
  readonly name: string
  readonly kind: FieldKind
  /** The only field that must be answered says so. */
  readonly needed?: 'yes'
  /** Characters at most; for a count, the largest. */
  readonly most?: number
  readonly list?: ListName
}

type Asking = { readonly code: string; readonly fields: readonly Field[] }

/**
 * The questions of a request for help, in order: the one source of the web pages, of the screen of the staff and of the
 * paper. A question is known by its number on all three. All but the first may stay empty.
 */
export const questions = [
  {
    code: 'need',
    fields: [
      { name: 'wording', kind: 'words', needed: 'yes', most: 4000 },
      { name: 'kind', kind: 'choice', list: 'kinds' },
    ],
  },
  { code: 'urgent', fields: [{ name: 'urgencies', kind: 'choices', list: 'urgencies' }] },
  {
    code: 'reach',
    fields: [
      { name: 'contactChannel', kind: 'choice', list: 'channels' },
      { name: 'phone', kind: 'line', most: 30 },
      { name: 'email', kind: 'line', most: 200 },
      { name: 'safeContact', kind: 'words', most: 300 },
      { name: 'sharedPhone', kind: 'tick' },
    ],
  },
  {
    code: 'language',
    fields: [
      { name: 'language', kind: 'choice', list: 'languages' },
      { name: 'otherLanguage', kind: 'choice', list: 'spoken' },
      { name: 'needsInterpreter', kind: 'tick' },
      { name: 'easyRead', kind: 'tick' },
    ],
  },
  {
    code: 'name',
    fields: [
      { name: 'givenName', kind: 'line', most: 100 },
      { name: 'familyName', kind: 'line', most: 100 },
      { name: 'birthDate', kind: 'day' },
      { name: 'nationalNumber', kind: 'line', most: 30 },
    ],
  },
  {
    code: 'home',
    fields: [
      { name: 'street', kind: 'line', most: 200 },
      { name: 'postalCode', kind: 'line', most: 10 },
      { name: 'municipality', kind: 'line', most: 200 },
      { name: 'noAddress', kind: 'tick' },
    ],
  },
  { code: 'household', fields: [{ name: 'household', kind: 'count', most: 30 }] },
  { code: 'word', fields: [{ name: 'note', kind: 'words', most: 1000 }] },
] as const satisfies readonly Asking[]

/** A question, by its code. */
export type Question = (typeof questions)[number]
export type QuestionCode = Question['code']

/** A field of some question. */
export type QuestionField = Question['fields'][number]
export type FieldName = QuestionField['name']

/** The number under which a question stands on the screen and on the paper, from 1. */
export const numberOf = (code: QuestionCode): number =>
  questions.findIndex(question => question.code === code) + 1

/** The one before and the one after; undefined at either end. */
export function around(code: QuestionCode): {
  readonly before: QuestionCode | undefined
  readonly after: QuestionCode | undefined
} {
  const at = numberOf(code) - 1
  return { before: questions[at - 1]?.code, after: questions[at + 1]?.code }
}

/** Every field, in order. */
export const fields: readonly QuestionField[] = questions.flatMap(
  (question): readonly QuestionField[] => question.fields,
)
