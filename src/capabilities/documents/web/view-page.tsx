import { isUuid } from '#kernel/uuid.ts'
import type { Answer, StaffContext, View } from '#platform/http/route.ts'
import type { FormState } from '#platform/http/staff-form.ts'
import { ButtonLink, ButtonRow, SummaryList, TwoColumns } from '#ui/index.ts'
import { judgePapers } from '../domain/access.ts'
import { staffSentences } from '../messages/index.ts'
import { openAsksOf } from '../queries/asks.ts'
import { historyOf, onePaper, type Paper, unreadOf } from '../queries/papers.ts'
import { Judge } from './judge-form.tsx'
import { dayOf, History, PaperTag, titleOf } from './staff-words.tsx'

type Shown = { readonly paper: Paper; readonly context: StaffContext }

const Facts = ({ paper, context: { language } }: Shown) => {
  const m = staffSentences(language)
  const kb = new Intl.NumberFormat(language).format(Math.max(1, Math.round((paper.bytes ?? 0) / 1_000)))
  return (
    <SummaryList
      rows={[
        { key: m.state, value: <PaperTag paper={paper} language={language} /> },
        { key: m.cameOn, value: dayOf(paper.receivedAt, language) },
        { key: m.by, value: `${m.channels[paper.channel]} · ${m.forms[paper.form]}` },
        ...(paper.words === null ? [] : [{ key: m.said, value: paper.words }]),
        ...(paper.name === null ? [] : [{ key: m.name, value: paper.name }]),
        ...(paper.bytes === null ? [] : [{ key: m.size, value: m.sizeKb({ kb }) }]),
        ...(paper.sayAgain === null ? [] : [{ key: m.again, value: paper.sayAgain }]),
      ]}
    />
  )
}

const Picture = ({ paper, context: { language } }: Shown) => {
  const m = staffSentences(language)
  const content = `/papers/${paper.id}/content`
  if (paper.mediaType === null) return <p>{m.noFile}</p>
  const isPdf = paper.mediaType === 'application/pdf'
  return (
    <figure class="paper">
      {isPdf ? <p>{m.pdf}</p> : <img src={content} alt={m.picture} class="paper__picture" />}
      {paper.mediaType === 'image/heic' ? <p>{m.heic}</p> : null}
      <ButtonRow>
        <a href={content} target="_blank" rel="noopener">
          {m.openFile}
        </a>
        <a href={`${content}?download=yes`}>{m.download}</a>
      </ButtonRow>
    </figure>
  )
}

/** From one unread paper to the next, in the order in which they came. */
const Neighbours = ({ paper, unread, context: { language } }: Shown & { unread: readonly string[] }) => {
  const m = staffSentences(language)
  const at = unread.indexOf(paper.id)
  const [before, after] = at === -1 ? [undefined, unread[0]] : [unread[at - 1], unread[at + 1]]
  return (
    <nav aria-label={m.read}>
      {at === -1 ? null : <p>{m.place({ nth: at + 1, count: unread.length })}</p>}
      <ButtonRow>
        {before === undefined ? null : (
          <ButtonLink kind="secondary" href={`/papers/${before}`} keys="p">
            {m.previous}
          </ButtonLink>
        )}
        {after === undefined ? null : (
          <ButtonLink kind="secondary" href={`/papers/${after}`} keys="s">
            {m.next}
          </ButtonLink>
        )}
        <a href={`/dossiers/${paper.dossierId}/papers`}>{m.title}</a>
      </ButtonRow>
    </nav>
  )
}

/** One paper: what it is, the picture itself, what became of it, and what the worker says of it. */
export async function paperView(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, params, language, may, url } = context
  const id = params['id'] ?? ''
  const paper = isUuid(id) ? await onePaper(db, id) : undefined
  if (paper === undefined) return { notFound: true }
  const { dossierId, personId, requestId } = paper
  context.read({ dossierId, personId, requestId: requestId ?? undefined, detail: { paperId: id } })
  const shown = { paper, context }
  const asks = (await openAsksOf(db, dossierId)).filter(ask => ask.dossierId === dossierId)
  const side = (
    <>
      <Facts {...shown} />
      {may(judgePapers) && paper.state !== 'elsewhere' ? (
        <Judge paper={paper} asks={asks} form={form} language={language} />
      ) : null}
      <History changes={await historyOf(db, { paperId: id })} language={language} />
    </>
  )
  const m = staffSentences(language)
  const body = (
    <>
      <Neighbours {...shown} unread={await unreadOf(db, dossierId)} />
      <TwoColumns place="end" aside={side}>
        <Picture {...shown} />
      </TwoColumns>
    </>
  )
  const said: View['said'] =
    url.searchParams.get('done') === 'judged' ? { kind: 'done', text: m.judgeDone } : undefined
  return { title: m.viewTitle({ what: titleOf(paper, language) }), body, said }
}
