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
   * `page-title`: the question is the title of the page, and the field is named by it instead of by a label of
   * its own (one question a page). `hidden`: the label is only heard, for a field whose place says it all.
   */
  readonly labelled?: 'page-title' | 'hidden' | undefined
}

/** The id of a page's title, by which a lone question names its field. */
export const pageTitleId = 'title'

/** Ids of the hint and the error of a field, for `aria-describedby`; nothing when it has neither. */
export const describedBy = ({ name, hint, error }: FieldProps): string | undefined =>
  cx(hint && `${name}-hint`, error && `${name}-error`)

/** The attributes that tie a control to its name, hint and error. */
export const controlProps = (props: FieldProps) => ({
  id: props.name,
  'aria-labelledby': props.labelled === 'page-title' ? pageTitleId : undefined,
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

const labelClass = ({ labelled }: FieldProps) => cx('govuk-label', labelled === 'hidden' && 'hidden')

/** Label, hint, error, then the control: the frame of a field with one control. */
export const Field = ({ children, ...props }: FieldProps & { children: Child }) => (
  <div class={cx('govuk-form-group', props.error && 'govuk-form-group--error')}>
    {props.labelled === 'page-title' ? null : (
      <label class={labelClass(props)} for={props.name}>
        {props.label}
      </label>
    )}
    <Hint name={props.name} text={props.hint} />
    <FieldError name={props.name} error={props.error} />
    {children}
  </div>
)

const Legend = ({ label, labelled }: FieldProps) => (
  <legend class={cx('govuk-fieldset__legend', labelled === 'hidden' && 'hidden')}>{label}</legend>
)

/** The frame of a field made of several controls: radios, checkboxes, the parts of a date. */
export const FieldGroup = ({ children, ...props }: FieldProps & { children: Child }) => (
  <div class={cx('govuk-form-group', props.error && 'govuk-form-group--error')}>
    <fieldset
      class="govuk-fieldset"
      aria-labelledby={props.labelled === 'page-title' ? pageTitleId : undefined}
      aria-describedby={describedBy(props)}
    >
      {props.labelled === 'page-title' ? null : <Legend {...props} />}
      <Hint name={props.name} text={props.hint} />
      <FieldError name={props.name} error={props.error} />
      {children}
    </fieldset>
  </div>
)
