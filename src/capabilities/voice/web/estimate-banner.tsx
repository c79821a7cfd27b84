import type { Language } from '#kernel/language.ts'
import { formatMoney } from '#kernel/money.ts'
import { Banner } from '#ui/index.ts'
import type { Estimate } from '../domain/change.ts'
import { sentences } from '../messages/index.ts'

/** What the change would do, said as what it is; nothing while nobody asked. */
export const EstimateBanner = ({
  estimate,
  language,
}: {
  estimate: Estimate | undefined
  language: Language
}) => {
  const m = sentences(language)
  if (estimate === undefined) return <Banner kind="info" title={m.noEstimate} />
  const now = formatMoney(estimate.nowCents, language)
  const after = formatMoney(estimate.thenCents, language)
  return (
    <Banner kind="info" title={m.estimateTitle}>
      <p>{now === after ? m.estimateSame({ now }) : m.estimate({ now, after })}</p>
      <p>{m.estimateText}</p>
    </Banner>
  )
}
