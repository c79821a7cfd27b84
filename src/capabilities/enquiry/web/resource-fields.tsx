import { exemptions, exemptReasons } from '#law/integration-income/index.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { DateField, MoneyField, Radios, Select, TextField } from '#ui/index.ts'
import {
  cededFors,
  cededRights,
  fieldsOf,
  type ResourceField,
  type ResourceKind,
} from '../domain/resource-fields.ts'
import { sentences } from '../messages/index.ts'
import { typed, typedDate } from './fact-fields.tsx'

type Props = { readonly form: FormState; readonly language: StaffLanguage; readonly kind: ResourceKind }
type FieldProps = Props & { readonly name: ResourceField }

const choicesOf = <Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, string>>) =>
  codes.map(value => ({ value, label: words[value] }))

function choices(name: ResourceField, language: StaffLanguage) {
  const { words } = sentences(language)
  if (name === 'per') return choicesOf(['month', 'year'], words.per)
  if (name === 'for') return choicesOf(['children', 'self'], words.for)
  if (name === 'as') return choicesOf(['main', 'supplement'], words.as)
  if (name === 'cededRight') return choicesOf(cededRights, words.cededRight)
  if (name === 'cededFor') return choicesOf(cededFors, words.cededFor)
  if (name === 'right') return choicesOf(['fullOwnership', 'usufruct'], words.right)
  return undefined
}

function hintOf({ name, kind, language }: FieldProps): string | undefined {
  const { hint } = sentences(language).facts
  if (name === 'amount' && kind === 'exempt') return hint.amountOptional
  if (name === 'amount' && kind === 'cededProperty') return hint.valueThen
  if (name === 'amount' && kind === 'movableCapital') return hint.capital
  return Object.entries(hint).find(([known]) => known === name)?.[1]
}

const money: readonly ResourceField[] = [
  'amount',
  'hourly',
  'cadastralIncome',
  'rentReceived',
  'mortgageInterest',
]

const Field = (props: FieldProps) => {
  const { form, language, name } = props
  const { facts: m, words } = sentences(language)
  const common = { ...typed(form, name), label: m.field[name], hint: hintOf(props) }
  const few = choices(name, language)
  if (few !== undefined) return <Radios {...common} choices={few} shape="line" />
  if (name === 'exemption')
    return <Select {...common} choices={choicesOf(exemptions, words.exemption)} empty="none" />
  if (name === 'reason') return <Select {...common} choices={choicesOf(exemptReasons, words.reason)} />
  if (name === 'startedOn' || name === 'cededOn')
    return <DateField {...typedDate(form, name)} label={m.field[name]} error={problemOf(form, name)} />
  if (money.includes(name)) return <MoneyField {...common} />
  return <TextField {...common} width={4} inputmode={name === 'share' ? undefined : 'decimal'} />
}

/** Only the questions that this kind of resource needs. */
export const ResourceFields = (props: Props) => (
  <>
    {fieldsOf(props.kind).map(name => (
      <Field {...props} name={name} />
    ))}
  </>
)
