import type { Language } from '#kernel/language.ts'
import type { Tenant } from '#platform/tenants/tenants.ts'
import { type FieldName, numberOf, type QuestionField, questions } from '../domain/questions.ts'
import { sentences } from '../messages/index.ts'
import { askedAs } from '../messages/questions.ts'
import type { PaperField } from './fillable.ts'

/** The words of the lists: value and label. */
type Listed = Readonly<Record<string, readonly { readonly value: string; readonly label: string }[]>>

/** What the paper is made of, besides the questions. */
export type PaperFrame = { readonly language: Language; readonly tenant: Tenant; readonly lists: Listed }

/** A place to write or to tick; `name` is that of the field when it is filled in on a screen. */
type Place =
  | {
      readonly shape: 'boxes'
      readonly label: string | null
      readonly boxes: readonly { readonly name: string; readonly label: string }[]
    }
  | {
      readonly shape: 'lines'
      readonly label: string
      readonly hint: string | null
      readonly name: string
      readonly lines: number
    }

/** The form as it is printed: its code says which questions it has and in which language. */
export const formCode = (language: Language): string => `A1-${language.toUpperCase()}`

/** Ruled lines for a hand; what was said at length gets more of them. */
const linesOf = ({ kind, name }: QuestionField): number => {
  if (kind !== 'words') return 1
  return name === 'wording' ? 6 : 3
}

/** The languages of the world do not fit on a paper: one writes one's own. */
const written: readonly FieldName[] = ['otherLanguage']

function placeOf(
  field: QuestionField,
  label: string,
  { lists, hint }: { lists: Listed; hint: string | null },
): Place {
  const { name, kind } = field
  if (kind === 'tick') return { shape: 'boxes', label: null, boxes: [{ name, label }] }
  if ('list' in field && !written.includes(name)) {
    const boxes = (lists[field.list] ?? []).map(one => ({ name: `${name}-${one.value}`, label: one.label }))
    return { shape: 'boxes', label, boxes }
  }
  return { shape: 'lines', label, hint, name, lines: linesOf(field) }
}

/** The data of `form.typ`: the questions of the web in the same words, order and numbers. */
export function paperData({ language, tenant, lists }: PaperFrame) {
  const m = sentences(language)
  const address = `${tenant.name[language]}, ${tenant.street}, ${tenant.postalCode} ${tenant.municipality}`
  return {
    language,
    organisation: tenant.name[language],
    title: m.paperTitle,
    code: `${m.paperCode} ${formCode(language)}`,
    intro: [m.paperIntro, m.paperSame, m.paperCall({ phone: tenant.phone })],
    received: m.paperReceived,
    questions: questions.map(({ code, fields }) => {
      const { title, why, fields: labels, hints } = askedAs(code, language)
      const list: readonly QuestionField[] = fields
      return {
        title: `${numberOf(code)}. ${title}`,
        why,
        fields: list.map(field =>
          placeOf(field, labels[field.name] ?? '', { lists, hint: hints[field.name] ?? null }),
        ),
      }
    }),
    end: [m.paperBack({ address }), m.paperReceipt],
  }
}

type Paper = ReturnType<typeof paperData>

/** The fields of the paper, each with the question it answers. */
export function paperFields({ questions: asked }: Paper): Readonly<Record<string, PaperField>> {
  const named = asked.flatMap(({ title, fields }) =>
    fields.flatMap((place): readonly (readonly [string, PaperField])[] => {
      if (place.shape === 'lines')
        return [[place.name, { kind: place.lines > 1 ? 'long' : 'text', about: `${title} ${place.label}` }]]
      return place.boxes.map(({ name, label }) => [
        name,
        { kind: 'box', about: [title, place.label, label].filter(words => words !== null).join(' ') },
      ])
    }),
  )
  return Object.fromEntries(named)
}
