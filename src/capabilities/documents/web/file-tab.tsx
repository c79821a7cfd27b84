import { factPapers, fileView, readFile, withFile } from '#capabilities/enquiry/index.ts'
import { requestsOf } from '#capabilities/requests/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { ButtonLink, ButtonRow, EmptyState, Table } from '#ui/index.ts'
import { askPapers, registerPapers } from '../domain/access.ts'
import { writtenCode } from '../domain/paper.ts'
import { staffSentences } from '../messages/index.ts'
import { type Ask, asksOf } from '../queries/asks.ts'
import { type Paper, papersOf } from '../queries/papers.ts'
import { AskTag, askName, dayOf, PaperTag, titleOf } from './staff-words.tsx'

const Asked = ({ asks, context }: { asks: readonly Ask[]; context: StaffContext }) => {
  const { language, today } = context
  const m = staffSentences(language)
  if (asks.length === 0) return <EmptyState title={m.askedNone} text={m.askedNoneText} />
  const columns = [
    { key: 'what', label: m.what },
    { key: 'state', label: m.state },
    { key: 'until', label: m.until },
    { key: 'request', label: m.forRequest },
    { key: 'code', label: m.code },
  ] as const
  const rows = asks.map(ask => ({
    id: ask.id,
    cells: {
      what: context.may(askPapers) ? (
        <a href={`/asked-papers/${ask.id}`}>{askName(ask, language)}</a>
      ) : (
        askName(ask, language)
      ),
      state: <AskTag ask={ask} today={today.toString()} language={language} />,
      until: formatIsoDate(ask.untilOn, language),
      request: ask.requestNumber,
      code: writtenCode(ask.code),
    },
  }))
  return <Table caption={m.asked} columns={columns} rows={rows} />
}

const Came = ({ papers, context }: { papers: readonly Paper[]; context: StaffContext }) => {
  const { language } = context
  const m = staffSentences(language)
  if (papers.length === 0) return <EmptyState title={m.cameNone} text={m.cameNoneText} />
  const columns = [
    { key: 'what', label: m.what },
    { key: 'state', label: m.state },
    { key: 'on', label: m.cameOn },
    { key: 'by', label: m.by },
  ] as const
  const rows = papers.map(paper => ({
    id: paper.id,
    cells: {
      what: <a href={`/papers/${paper.id}`}>{titleOf(paper, language)}</a>,
      state: <PaperTag paper={paper} language={language} />,
      on: dayOf(paper.receivedAt, language),
      by: `${m.channels[paper.channel]} · ${m.forms[paper.form]}`,
    },
  }))
  return <Table caption={m.came} columns={columns} rows={rows} />
}

type Acting = {
  readonly context: StaffContext
  readonly papers: readonly Paper[]
  readonly requestId: string | undefined
  readonly personId: string
}

const Actions = ({ context, papers, requestId, personId }: Acting) => {
  const m = staffSentences(context.language)
  const unread = papers.filter(({ state }) => state === 'unread')
  const oldest = unread.at(-1)
  return (
    <ButtonRow>
      {oldest === undefined ? null : (
        <ButtonLink href={`/papers/${oldest.id}`}>{m.readAction({ count: unread.length })}</ButtonLink>
      )}
      {requestId !== undefined && context.may(askPapers) ? (
        <ButtonLink kind="secondary" href={`/requests/${requestId}/papers`}>
          {m.askAction}
        </ButtonLink>
      ) : null}
      {context.may(registerPapers) ? (
        <ButtonLink kind="secondary" href={`/people/${personId}/papers`}>
          {m.registerAction}
        </ButtonLink>
      ) : null}
    </ButtonRow>
  )
}

const saidOf = ({ url, language }: StaffContext): string | undefined => {
  const m = staffSentences(language)
  const said: Readonly<Record<string, string>> = {
    asked: m.askDone,
    reopened: m.reopenDone,
    withdrawn: m.withdrawDone,
    judged: m.judgeDone,
  }
  return said[url.searchParams.get('done') ?? '']
}

/** The papers of a file: asked, received, and what its facts rest on. */
export const fileTab = staffPage({
  path: '/dossiers/:id/papers',
  action: 'documents:file',
  access: readFile,
  target: params => ({ dossierId: params['id'] }),
  show: context =>
    withFile(context, async file => {
      const { db } = context
      const [asks, papers] = [await asksOf(db, file.dossierId), await papersOf(db, file.dossierId)]
      const requests = await requestsOf(db, file.dossierId)
      const requestId = requests.find(({ endedOn }) => endedOn === null)?.id
      const body = (
        <>
          <Actions context={context} papers={papers} requestId={requestId} personId={file.person.id} />
          <Asked asks={asks} context={context} />
          <Came papers={papers} context={context} />
          {await factPapers(file, context)}
        </>
      )
      const text = saidOf(context)
      const view = fileView(context, { file, tab: 'papers', body })
      return text === undefined ? view : { ...view, said: { kind: 'done', text } }
    }),
})
