import type { StaffContext } from '#platform/http/route.ts'
import { Banner } from '#ui/index.ts'
import { runSentences } from '../messages/index.ts'
import { paymentsLocked } from '../queries/locked.ts'

/** After a restore: why nothing leaves, and where it is opened again. Nothing when payments are open. */
export async function lockedBanner({ db, language }: StaffContext) {
  if (!(await paymentsLocked(db))) return null
  const m = runSentences(language)
  return (
    <Banner kind="late" title={m.PaymentsLocked}>
      <p>
        <a href="/continuity">{m.lockedLink}</a>
      </p>
    </Banner>
  )
}
