import { documentCard, pdfResponse } from '#capabilities/letters/index.ts'
import { codeGroups } from '#capabilities/people/index.ts'
import { type RequestCard, requestCard } from '#capabilities/requests/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { Answer, PersonContext, Route } from '#platform/http/route.ts'
import { Banner, Button, Form, Phone, SummaryList } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'
import { colon } from '../messages/questions.ts'
import type { Draft } from '../queries/drafts.ts'
import { askGet, at, showAsking } from './ask-call.ts'

type Sent = { readonly context: PersonContext; readonly draft: Draft; readonly card: RequestCard }

const Facts = ({ context: { language }, card }: Sent) => {
  const m = sentences(language)
  const decision = card.clocks.find(({ kind }) => kind === 'decision')
  const date = (iso: string | null | undefined) => (iso ? formatIsoDate(iso, language) : '')
  return (
    <SummaryList
      rows={[
        {
          key: m.pilot,
          value: (
            <>
              {card.pilot.name}
              {' · '}
              <Phone number={card.pilot.phone} />
            </>
          ),
        },
        { key: m.next, value: m.nextText({ date: date(card.nextStepOn) }) },
        { key: m.decide, value: m.decideText({ date: date(decision?.dueOn) }) },
      ]}
    />
  )
}

/** The code of the file, for this once; nothing of it for who came back with the code of the ask alone. */
const FileCode = ({ context: { language }, draft }: Sent) => {
  const m = sentences(language)
  const code = draft.sealed?.code ?? ''
  if (!draft.sees) return <p>{m.receiptElse}</p>
  if (code === '') return <p>{m.noCode}</p>
  return (
    <Banner kind="info" title={`${m.fileCode}${colon(language)}${codeGroups(code).join(' ')}`}>
      <p>{draft.sealed?.pin ? m.fileCodePin : m.fileCodeText}</p>
    </Banner>
  )
}

const Receipt = ({ context: { language }, draft }: Sent) =>
  draft.sees && draft.documentId !== null ? (
    <p>
      <a href={at(language, '/receipt.pdf')}>{sentences(language).receipt}</a>
    </p>
  ) : null

async function sentView(context: PersonContext & { readonly draft: Draft | undefined }): Promise<Answer> {
  const { db, language, draft } = context
  const m = sentences(language)
  if (draft === undefined) return { redirect: at(language, '/again?lost=yes') }
  const card = draft.requestId === null ? undefined : await requestCard(db, draft.requestId)
  if (card === undefined) return { redirect: at(language, '/check') }
  const sent = { context, draft, card }
  const body = (
    <>
      <Facts {...sent} />
      <FileCode {...sent} />
      <Receipt {...sent} />
      <Form action={`${at(language, '/leave')}?sent=yes`}>
        <Button>{m.finish}</Button>
      </Form>
    </>
  )
  const date = formatIsoDate(card.requestedOn, language)
  return { title: m.sentTitle, lead: m.sentLead({ number: card.number, date }), body }
}

/** What was opened, shown to the browser that sent it until it leaves, and never again. */
export const sentRoutes: readonly Route[] = [
  askGet('/sent', 'asking:send', call => showAsking(call, 'asking:send', sentView)),
  askGet('/receipt.pdf', 'asking:send', call =>
    showAsking(call, 'asking:send', async ({ db, draft, tenant, tools }) => {
      const document = draft?.sees && draft.documentId ? await documentCard(db, draft.documentId) : undefined
      if (document === undefined) return { notFound: true }
      return pdfResponse(await tools.files.get(tenant.id, document.contentHash), 'reliance')
    }),
  ),
]
