import { assetPath } from '../assets.ts'
import { safeHref } from '../html.ts'
import { FieldError } from './field.tsx'
import { Hint } from './hint.tsx'

/** A sign that a line may begin with, the word for it, and the key that sets it until the worker chose another. */
export type LineMark = { readonly mark: string; readonly label: string; readonly key: string }

type KeptPageProps = {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly error?: string | undefined
  /** The page as it is kept, and as it stands in this window: apart only after an error. */
  readonly base: string
  readonly text: string
  /** A new id for each window. */
  readonly window: string
  /** Where the script sends the page each second. */
  readonly sendTo: string
  /** What this page is called in the browser's own storage, and the key (base64, 32 bytes) it is sealed with there. */
  readonly stored: { readonly name: string; readonly key: string }
  readonly marks: readonly LineMark[]
  readonly words: {
    readonly marks: string
    readonly kept: string
    readonly away: string
    readonly awayPlain: string
    readonly signIn: string
    readonly ended: string
    readonly tooLong: string
    readonly others: string
  }
}

const Marks = ({ marks, label }: { marks: readonly LineMark[]; label: string }) => (
  <fieldset class="kept__marks">
    <legend class="hidden">{label}</legend>
    {marks.map(({ mark, label, key }) => (
      <button
        type="button"
        class="button button--secondary kept__mark"
        data-mark={mark}
        data-mark-key={key}
        disabled
      >
        <b>{mark}</b> {label} <kbd data-mark-shown></kbd>
      </button>
    ))}
  </fieldset>
)

/** What travels with the page, so that the server knows what it grew from; browsers must not fill it in again. */
const Numbers = ({ base, window }: { base: string; window: string }) => (
  <>
    <textarea name="base" autocomplete="off" hidden>
      {`\n${base}`}
    </textarea>
    <input type="hidden" autocomplete="off" name="window" value={window} />
    <input type="hidden" autocomplete="off" name="seq" value="1" />
    <input type="hidden" autocomplete="off" name="acked" value="0" />
  </>
)

/**
 * A large page to write on, kept while it is typed: by the server each second, by the browser while the line is away.
 * Without script it is a text of the form around it, and the signs are typed.
 */
export const KeptPage = (props: KeptPageProps) => {
  const { name, label, hint, error, base, text, window, sendTo, stored, marks, words } = props
  return (
    <div
      class="kept"
      data-kept={stored.name}
      data-send-to={safeHref(sendTo)}
      data-key-of={stored.key}
      data-word-kept={words.kept}
      data-word-away={words.away}
      data-word-away-plain={words.awayPlain}
      data-word-sign-in={words.signIn}
      data-word-ended={words.ended}
      data-word-too-long={words.tooLong}
    >
      <label class="govuk-label" for={name}>
        {label}
      </label>
      <Hint name={name} text={hint} />
      <FieldError name={name} error={error} />
      <Marks marks={marks} label={words.marks} />
      <textarea
        id={name}
        name={name}
        rows={18}
        autocomplete="off"
        class="govuk-textarea kept__text"
        aria-describedby={`${name}-hint`}
      >
        {`\n${text}`}
      </textarea>
      <Numbers base={base} window={window} />
      <p class="kept__status" role="status" data-kept-status></p>
      <p class="kept__others" role="status" data-kept-others hidden>
        {words.others}
      </p>
      <script type="module" src={assetPath('kept-page.js')} />
    </div>
  )
}

/** Lets the worker choose the keys that set the signs; shown by the script, which remembers them in this browser. */
export const MarkKeys = ({
  summary,
  hint,
  marks,
}: {
  summary: string
  hint: string
  marks: readonly LineMark[]
}) => (
  <details class="govuk-details" data-mark-keys hidden>
    <summary class="govuk-details__summary">{summary}</summary>
    <p class="govuk-hint">{hint}</p>
    {marks.map(({ mark, label }) => (
      <div class="govuk-form-group">
        <label class="govuk-label" for={`mark-key-${label}`}>
          {mark} {label}
        </label>
        <input
          id={`mark-key-${label}`}
          class="govuk-input govuk-input--width-4"
          readonly
          data-choose-key={mark}
        />
      </div>
    ))}
  </details>
)
