import { formatIsoDate } from '#kernel/calendar.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, ButtonLink, ButtonRow } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'
import type { Batch, Item } from '../queries/batches.ts'
import { batchPath } from './list-page.tsx'

type Shown = { readonly batch: Batch; readonly language: StaffLanguage }

/** What there is to know of a batch before anything is done with it. */
export const Standing = ({ batch, items, language }: Shown & { readonly items: readonly Item[] }) => {
  const m = sentences(language)
  if (batch.state === 'making')
    return (
      <Banner kind="info" title={m.makingLine}>
        <p>
          <a href={batchPath(batch.id)}>{m.again}</a>
        </p>
      </Banner>
    )
  if (batch.state === 'undone') return <Banner kind="info" title={m.undoneLine} />
  if (batch.postedOn !== null)
    return <Banner kind="done" title={m.postedLine({ date: formatIsoDate(batch.postedOn, language) })} />
  const stuck = items.find(({ nth }) => nth === batch.stuckOn)
  if (stuck === undefined) return null
  return (
    <Banner kind="late" title={m.stuckTitle({ nth: stuck.nth })}>
      <p>
        <a href={`/documents/${stuck.documentId}`}>{stuck.recipient}</a>
      </p>
      <p>{m.stuckText}</p>
    </Banner>
  )
}

/** The pages of a batch, and how they are printed so that the addresses show. */
export const Printing = ({ batch, language }: Shown) => {
  const m = sentences(language)
  if (batch.contentHash === null || batch.pages === null || batch.state === 'undone') return null
  return (
    <>
      <ButtonRow>
        <ButtonLink href={`${batchPath(batch.id)}/letters.pdf`}>{m.print({ pages: batch.pages })}</ButtonLink>
      </ButtonRow>
      <p>{m.printHint}</p>
      <p>{m.windowNote}</p>
    </>
  )
}
