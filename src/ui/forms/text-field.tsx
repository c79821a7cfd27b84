import type { Language } from '#kernel/language.ts'
import { formatBareMoney, parseTypedMoney } from '#kernel/money.ts'
import { cx } from '../html.ts'
import { useLanguage } from '../words.tsx'
import { controlProps, Field, type FieldProps } from './field.tsx'

type TextFieldProps = FieldProps & {
  readonly value?: string | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'time' | undefined
  /** How many characters the answer has, about: the field is as wide as its answer. */
  readonly width?: 2 | 4 | 10 | 20 | undefined
  /** The autofill token of the HTML standard, such as `given-name` or `bday`. */
  readonly autocomplete?: string | undefined
  readonly inputmode?: 'numeric' | 'decimal' | 'tel' | 'email' | undefined
  /** `off` for names, numbers and addresses that a dictionary would underline. */
  readonly spellcheck?: 'off' | undefined
}

/** One line of text. */
export const TextField = (props: TextFieldProps) => (
  <Field {...props}>
    <input
      {...controlProps(props)}
      class={cx(
        'govuk-input',
        props.error && 'govuk-input--error',
        props.width && `govuk-input--width-${props.width}`,
      )}
      name={props.name}
      type={props.type ?? 'text'}
      value={props.type === 'password' ? undefined : props.value}
      autocomplete={props.autocomplete}
      inputmode={props.inputmode}
      spellcheck={props.spellcheck === 'off' ? false : undefined}
    />
  </Field>
)

/** Several lines of text, kept as typed. `rows` is the height before it grows. */
export const TextArea = (props: FieldProps & { value?: string | undefined; rows?: number | undefined }) => (
  <Field {...props}>
    <textarea
      {...controlProps(props)}
      class={cx('govuk-textarea', props.error && 'govuk-textarea--error')}
      name={props.name}
      rows={props.rows ?? 5}
    >
      {props.value}
    </textarea>
  </Field>
)

const bare = /^\d+,\d{2}$/

/** `1314,20` becomes what every other page shows, `1 314,20`; whatever else was typed stays as it is. */
function shownMoney(value: string | undefined, language: Language): string | undefined {
  const read = value !== undefined && bare.test(value) ? parseTypedMoney(value) : undefined
  return read?.ok ? formatBareMoney(read.value, language) : value
}

/** A sum in euro, typed as people write it (`1 314,20`, `1314.20`); the server reads both. */
export const MoneyField = (props: FieldProps & { value?: string | undefined }) => (
  <Field {...props}>
    <div class="govuk-input__wrapper">
      <input
        {...controlProps(props)}
        class={cx('govuk-input', 'govuk-input--width-10', props.error && 'govuk-input--error')}
        name={props.name}
        type="text"
        value={shownMoney(props.value, useLanguage())}
        inputmode="decimal"
        spellcheck={false}
      />
      <div class="govuk-input__suffix" aria-hidden="true">
        €
      </div>
    </div>
  </Field>
)

/** One or several files. `accept` lists media types or endings: `image/*,.pdf`. */
export const FileField = (props: FieldProps & { accept?: string | undefined; count?: 'one' | 'many' }) => (
  <Field {...props}>
    <input
      {...controlProps(props)}
      class="file-field"
      name={props.name}
      type="file"
      accept={props.accept}
      multiple={props.count === 'many'}
    />
  </Field>
)
