import { useWords } from '../words.tsx'

/** One refusal of a form: the field it is about, when it is about one, and what to do. */
export type FormError = { readonly field?: string | undefined; readonly text: string }

const ErrorLine = ({ field, text }: FormError) => <li>{field ? <a href={`#${field}`}>{text}</a> : text}</li>

/**
 * Every error of a form in one place, each a link to its field; nothing when there is none.
 * It takes the focus when the page opens: with a keyboard or a screen reader, one is there at once.
 */
export const ErrorSummary = ({ errors }: { errors: readonly FormError[] }) => {
  const words = useWords()
  if (errors.length === 0) return null
  return (
    <div class="govuk-error-summary" role="alert" tabindex={-1} autofocus>
      <h2 class="govuk-error-summary__title">{words.problem}</h2>
      <ul class="govuk-error-summary__list">
        {errors.map(error => (
          <ErrorLine {...error} />
        ))}
      </ul>
    </div>
  )
}
