/** A quiet line that helps to answer; its id is `<name>-hint`. Nothing without a text. */
export const Hint = ({ name, text }: { name: string; text?: string | undefined }) =>
  text ? (
    <div class="govuk-hint" id={`${name}-hint`}>
      {text}
    </div>
  ) : null
