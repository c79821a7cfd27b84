import { cx } from '../html.ts'
import { useWords } from '../words.tsx'
import { FieldGroup, type FieldProps } from './field.tsx'

/** A date as typed, part by part: nothing is corrected before the server has read it. */
export type DateParts = {
  readonly day?: string | undefined
  readonly month?: string | undefined
  readonly year?: string | undefined
}

type DateFieldProps = FieldProps & {
  readonly value?: DateParts | undefined
  /** `birth` lets the browser offer the person's own birth date. */
  readonly autofill?: 'birth' | undefined
}

type PartProps = {
  name: string
  /** The first part has the field's own id, where the error summary points. */
  id: string
  label: string
  width: 2 | 4
  value: string | undefined
  autocomplete: string | undefined
  error: string | undefined
}

const Part = (part: PartProps) => (
  <div class="govuk-date-input__item">
    <label class="govuk-label govuk-date-input__label" for={part.id}>
      {part.label}
    </label>
    <input
      id={part.id}
      class={cx(
        'govuk-input govuk-date-input__input',
        `govuk-input--width-${part.width}`,
        part.error && 'govuk-input--error',
      )}
      name={part.name}
      type="text"
      inputmode="numeric"
      value={part.value}
      autocomplete={part.autocomplete}
      aria-invalid={part.error ? 'true' : undefined}
    />
  </div>
)

/** A date in three parts, posted as `<name>-day`, `<name>-month` and `<name>-year`: no calendar to fight with. */
export const DateField = (props: DateFieldProps) => {
  const words = useWords()
  const { name, value = {}, error, autofill } = props
  const token = (part: string) => (autofill === 'birth' ? `bday-${part}` : undefined)
  const part = (key: 'day' | 'month' | 'year', width: 2 | 4) => ({
    name: `${name}-${key}`,
    id: key === 'day' ? name : `${name}-${key}`,
    label: words[key],
    width,
    value: value[key],
    autocomplete: token(key),
    error,
  })
  return (
    <FieldGroup {...props}>
      <div class="govuk-date-input">
        <Part {...part('day', 2)} />
        <Part {...part('month', 2)} />
        <Part {...part('year', 4)} />
      </div>
    </FieldGroup>
  )
}
