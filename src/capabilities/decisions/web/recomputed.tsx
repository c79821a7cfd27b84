import { explainedLines } from '#capabilities/enquiry/index.ts'
import { isIsoDate } from '#kernel/calendar.ts'
import { textOf } from '#platform/http/form-body.ts'
import { Banner } from '#ui/index.ts'
import { fullSentences } from '../messages/index.ts'
import type { DecideProps } from './decide-props.ts'
import { amountOf, dayOf } from './shared.ts'

/** The law for the day that was typed: the amount, its difference with the proposal, and every line with its article. */
export const Recomputed = ({ again, view, form, language }: DecideProps) => {
  const m = fullSentences(language)
  const reassessed = again?.reassessed
  if (reassessed === undefined) {
    const typed = textOf(form.values, 'fromOn')
    const known = view.grounds.computation?.assessedOn
    const other = isIsoDate(typed) && known !== undefined && typed !== known
    return other ? <Banner kind="warn" title={m.recomputedNot} /> : null
  }
  const difference = reassessed.monthlyCents - (view.grounds.report?.amountCents ?? 0)
  const said =
    difference === 0 ? m.recomputedSame : m.recomputedDiffers({ difference: amountOf(difference, language) })
  const date = dayOf(reassessed.assessedOn, language)
  return (
    <Banner kind="info" title={`${m.recomputed({ date })} : ${amountOf(reassessed.monthlyCents, language)}`}>
      <p>{said}</p>
      <ul>
        {explainedLines(reassessed, language).map(({ sentence, article, printed }) => (
          <li>
            {sentence} ({article}) {printed}
          </li>
        ))}
      </ul>
    </Banner>
  )
}
