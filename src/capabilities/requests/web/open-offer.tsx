import { formatIsoDate } from '#kernel/calendar.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { Banner } from '#ui/index.ts'
import { type RequestCard, worded } from '../domain/request.ts'
import { tellSentences } from '../messages/tell.ts'
import { openOffer } from '../queries/open-offer.ts'

/** Says to everyone who sees the request that it is offered to somebody, and who answers for it meanwhile. */
export async function offerBanner({ db, language }: StaffContext, { id, pilot }: RequestCard) {
  const m = tellSentences(language)
  const offer = await openOffer(db, id)
  if (offer === undefined) return null
  const to = offer.toName ?? worded(offer.toService ?? {}, language)
  const date = formatIsoDate(offer.answerBy, language)
  return (
    <Banner kind="info" title={m.offered({ to })}>
      <p>{m.offeredText({ pilot: pilot.name, date })}</p>
    </Banner>
  )
}
