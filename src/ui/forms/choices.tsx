import type { Child } from 'hono/jsx'
import { cx } from '../html.ts'
import { useWords } from '../words.tsx'
import { controlProps, Field, FieldGroup, type FieldProps } from './field.tsx'

/** One answer among several. */
export type Choice = {
  readonly value: string
  readonly label: string
  readonly hint?: Child
}

type ChoicesProps = FieldProps & {
  readonly choices: readonly Choice[]
  /** `line` puts short answers side by side. */
  readonly shape?: 'line' | undefined
}

type BoxProps = {
  kind: 'radios' | 'checkboxes'
  name: string
  choice: Choice
  /** The first box has the field's own id, where the error summary points. */
  id: string
  checked: boolean
}

const Box = ({ kind, name, choice, id, checked }: BoxProps) => (
  <div class={`govuk-${kind}__item`}>
    <input
      class={`govuk-${kind}__input`}
      id={id}
      name={name}
      type={kind === 'radios' ? 'radio' : 'checkbox'}
      value={choice.value}
      checked={checked}
      aria-describedby={choice.hint && `${id}-hint-own`}
    />
    <label class={`govuk-label govuk-${kind}__label`} for={id}>
      {choice.label}
    </label>
    {choice.hint ? (
      <div class={`govuk-hint govuk-${kind}__hint`} id={`${id}-hint-own`}>
        {choice.hint}
      </div>
    ) : null}
  </div>
)

const Boxes = (props: ChoicesProps & { kind: BoxProps['kind']; values: readonly string[] }) => (
  <div class={cx(`govuk-${props.kind}`, props.shape === 'line' && 'choices-line')}>
    {props.choices.map((choice, index) => (
      <Box
        kind={props.kind}
        name={props.name}
        choice={choice}
        id={index === 0 ? props.name : `${props.name}-${index + 1}`}
        checked={props.values.includes(choice.value)}
      />
    ))}
  </div>
)

/** One answer among a few, all in sight. */
export const Radios = (props: ChoicesProps & { value?: string | undefined }) => (
  <FieldGroup {...props}>
    <Boxes {...props} kind="radios" values={props.value === undefined ? [] : [props.value]} />
  </FieldGroup>
)

/** Any number of answers among a few; posted as the same name several times. */
export const Checkboxes = (props: ChoicesProps & { values?: readonly string[] | undefined }) => (
  <FieldGroup {...props}>
    <Boxes {...props} kind="checkboxes" values={props.values ?? []} />
  </FieldGroup>
)

type SelectProps = FieldProps & {
  readonly choices: readonly Choice[]
  readonly value?: string | undefined
  /** The words of the empty first choice; left out: “Choose”. `none`: there is no empty choice. */
  readonly empty?: string | undefined
}

/** One answer among many. Prefer `Radios` below eight answers. */
export const Select = (props: SelectProps) => {
  const words = useWords()
  return (
    <Field {...props}>
      <select
        {...controlProps(props)}
        class={cx('govuk-select', props.error && 'govuk-select--error')}
        name={props.name}
      >
        {props.empty === 'none' ? null : <option value="">{props.empty ?? words.choose}</option>}
        {props.choices.map(choice => (
          <option value={choice.value} selected={choice.value === props.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
