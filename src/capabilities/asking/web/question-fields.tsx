import type { Language } from '#kernel/language.ts'
import { datePartsOf, type FormValues, textOf } from '#platform/http/form-body.ts'
import type { FormProblem } from '#platform/http/route.ts'
import { Checkboxes, DateField, Radios, Select, TextArea, TextField } from '#ui/index.ts'
import type { Question, QuestionField } from '../domain/questions.ts'
import { askedAs, questionSentences } from '../messages/questions.ts'
import type { Lists } from './lists.ts'

/** What was typed so far, what is wrong with it, in which language it is asked. */
export type Asking = {
  readonly values: FormValues
  readonly problems: readonly FormProblem[]
  readonly language: Language
  readonly lists: Lists
  /** On a page for persons the browser may fill in what it knows of its owner; at a desk it must not. */
  readonly fill: 'own' | 'off'
}

const tokens: Readonly<Partial<Record<QuestionField['name'], string>>> = {
  phone: 'tel',
  email: 'email',
  givenName: 'given-name',
  familyName: 'family-name',
  street: 'address-line1',
  postalCode: 'postal-code',
  municipality: 'address-level2',
}

const types: Readonly<Partial<Record<QuestionField['name'], 'tel' | 'email'>>> = {
  phone: 'tel',
  email: 'email',
}
const digits: readonly string[] = ['nationalNumber', 'postalCode', 'household']

const Line = ({ field, asking, frame }: { field: QuestionField; asking: Asking; frame: Frame }) => (
  <TextField
    {...frame}
    value={textOf(asking.values, field.name)}
    type={types[field.name]}
    inputmode={digits.includes(field.name) ? 'numeric' : undefined}
    width={field.kind === 'count' ? 2 : field.name === 'postalCode' ? 4 : undefined}
    spellcheck="off"
    autocomplete={asking.fill === 'own' ? tokens[field.name] : 'off'}
  />
)

type Frame = {
  readonly name: string
  readonly label: string
  readonly hint: string | undefined
  readonly error: string | undefined
}

const Listed = ({ field, asking, frame }: { field: QuestionField; asking: Asking; frame: Frame }) => {
  const { lists, values } = asking
  const choices = 'list' in field ? lists[field.list] : []
  if (field.kind === 'choices')
    return <Checkboxes {...frame} choices={choices} values={[values[field.name] ?? []].flat()} />
  const value = textOf(values, field.name)
  return choices.length > 8 || (asking.fill === 'off' && choices.length > 5) ? (
    <Select {...frame} choices={choices} value={value} empty="—" />
  ) : (
    <Radios {...frame} choices={choices} value={value} shape={asking.fill === 'off' ? 'line' : undefined} />
  )
}

const One = ({ field, asking, frame }: { field: QuestionField; asking: Asking; frame: Frame }) => {
  const { values, language } = asking
  const value = textOf(values, field.name)
  if (field.kind === 'words')
    return <TextArea {...frame} value={value} rows={asking.fill === 'off' ? 2 : 5} />
  if (field.kind === 'day')
    return (
      <DateField
        {...frame}
        value={datePartsOf(values, field.name)}
        autofill={asking.fill === 'own' ? 'birth' : undefined}
      />
    )
  if (field.kind !== 'tick') return <Line field={field} asking={asking} frame={frame} />
  const box = { value: 'yes', label: frame.label, hint: frame.hint }
  const quiet = { ...frame, hint: undefined, label: questionSentences(language).tick }
  return <Checkboxes {...quiet} labelled="hidden" choices={[box]} values={value === 'yes' ? ['yes'] : []} />
}

/** The fields of one question: on a page of its own, or one after the other on the screen of the staff. */
export const QuestionFields = ({ question, asking }: { question: Question; asking: Asking }) => {
  const { fields, hints } = askedAs(question.code, asking.language)
  const list: readonly QuestionField[] = question.fields
  return (
    <>
      {list.map(field => {
        const { name } = field
        const error = asking.problems.find(problem => problem.field === name)?.text
        const frame = { name, label: fields[name] ?? name, hint: hints[name], error }
        return 'list' in field ? (
          <Listed field={field} asking={asking} frame={frame} />
        ) : (
          <One field={field} asking={asking} frame={frame} />
        )
      })}
    </>
  )
}
