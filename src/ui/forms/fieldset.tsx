import type { Child } from 'hono/jsx'

/** Several fields that belong together, under one legend. */
export const Fieldset = ({ legend, children }: { legend: string; children: Child }) => (
  <fieldset class="govuk-fieldset fieldset">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{legend}</legend>
    {children}
  </fieldset>
)

/** Short fields of one thing, side by side where there is room; one below the other in the same order where there is not. */
export const SideBySide = ({ children }: { children: Child }) => <div class="side-by-side">{children}</div>

/** More for those who want it, folded; works without script and is printed open. */
export const Details = ({ summary, children }: { summary: string; children: Child }) => (
  <details class="govuk-details">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{summary}</span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
)
