import type { Child } from 'hono/jsx'
import { cx } from '../html.ts'
import { Hint } from './hint.tsx'

/** What every form part takes. `name` is also the id, so that an error summary can point at it. */
export type FieldProps = {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  /** One sentence that says what to do. */
  readonly error?: string | undefined
  /**
   * `page-title`: the question is the title of the page (one question a page); `hidden`: the place of the field
   * says it all. In both the label is heard and not seen.
   */
  readonly labelled?: 'page-title' | 'hidden' | undefined
}

/** Ids of the hint and the error of a field, for `aria-describedby`; nothing when it has neither. */
export const describedBy = ({ name, hint, error }: FieldProps): string | undefined =>
  cx(hint && `${name}-hint`, error && `${name}-error`)

/** The attributes that tie a control to its name, hint and error. */
export const controlProps = (props: FieldProps) => ({
  id: props.name,
  'aria-describedby': describedBy(props),
  'aria-invalid': props.error ? ('true' as const) : undefined,
})

/** The sentence under the label that says what to do. */
export const FieldError = ({ name, error }: Pick<FieldProps, 'name' | 'error'>) =>
  error ? (
    <p class="govuk-error-message" id={`${name}-error`}>
      {error}
    </p>
  ) : null

/** Label, hint, error, then the control: the frame of a field with one control. */
export const Field = ({ children, ...props }: FieldProps & { children: Child }) => (
  <div class={cx('govuk-form-group', props.error && 'govuk-form-group--error')}>
    <label class={cx('govuk-label', props.labelled && 'hidden')} for={props.name}>
      {props.label}
    </label>
    <Hint name={props.name} text={props.hint} />
    <FieldError name={props.name} error={props.error} />
    {children}
  </div>
)

/** The frame of a field made of several controls: radios, checkboxes, the parts of a date. */
export const FieldGroup = ({ children, ...props }: FieldProps & { children: Child }) => (
  <div class={cx('govuk-form-group', props.error && 'govuk-form-group--error')}>
    <fieldset class="govuk-fieldset" aria-describedby={describedBy(props)}>
      <legend class={cx('govuk-fieldset__legend', props.labelled && 'hidden')}>{props.label}</legend>
      <Hint name={props.name} text={props.hint} />
      <FieldError name={props.name} error={props.error} />
      {children}
    </fieldset>
  </div>
)
