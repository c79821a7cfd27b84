import { explainedLines } from '#capabilities/enquiry/index.ts'
import { Banner } from '#ui/index.ts'
import { fullSentences } from '../messages/index.ts'
import type { DecideProps } from './decide-props.ts'
import { amountOf, dayOf } from './shared.ts'

/** The law for the day that was typed: the amount, its difference with the proposal, and every line with its article. */
export const Recomputed = ({ again, view, language }: DecideProps) => {
  const m = fullSentences(language)
  const reassessed = again?.reassessed
  if (reassessed === undefined) return null
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
