import type { Child } from 'hono/jsx'
import { roleWord } from '#capabilities/directory/index.ts'
import { papersBlock } from '#capabilities/documents/index.ts'
import {
  governanceSentences,
  LooksTable,
  looksAt,
  OpeningReasons,
  openingReasons,
} from '#capabilities/governance/index.ts'
import { mergedNotice, type Notice } from '#capabilities/merging/index.ts'
import { MySendings, type SendingView, sendingsOf } from '#capabilities/messages/index.ts'
import {
  type LastChange,
  pilotChangesOf,
  type RequestCard,
  requestsOfPerson,
} from '#capabilities/requests/index.ts'
import { askWhy } from '#capabilities/voice/index.ts'
import type { Language } from '#kernel/language.ts'
import { inLanguage, personPage } from '#platform/http/person-page.ts'
import type { Route } from '#platform/http/route.ts'
import { Button, Form } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'
import { type MyFile, myLetter } from '../queries/my-file.ts'
import { choiceRoutes } from './choices-page.tsx'
import { close } from './leave.ts'
import { letterWordsPage } from './letter-page.tsx'
import { closed, own } from './own-file.ts'
import { paymentsPage } from './payments-page.tsx'
import { Letters, PaymentsLink, SayLink, TakeAlongLink } from './sections.tsx'
import { NoRequest, RequestStatus } from './status.tsx'
import { takeAlongRoutes } from './take-along-routes.tsx'

type Shown = {
  readonly file: MyFile
  readonly requests: readonly RequestCard[]
  readonly changes: readonly LastChange[]
  readonly papers: Child
  readonly sendings: readonly SendingView[]
  readonly notice: Notice
  readonly language: Language
}

const FilePage = ({ file, requests, changes, papers, sendings, notice, language }: Shown) => {
  const m = sentences(language)
  const decisionsOn = (id: string) => file.decisions.filter(({ requestId }) => requestId === id)
  return (
    <>
      {requests.length === 0 && <NoRequest language={language} />}
      {requests.map(request => (
        <RequestStatus
          request={request}
          change={changes.find(({ requestId }) => requestId === request.id)}
          decisions={decisionsOn(request.id)}
          usual={file.usual}
          language={language}
        />
      ))}
      {papers}
      {notice}
      <PaymentsLink language={language} />
      <Letters letters={file.letters} language={language} />
      <MySendings sendings={sendings} language={language} />
      <section aria-labelledby="looks">
        <h2 id="looks">{m.looks}</h2>
        <p>{m.looksText}</p>
        <p>
          <a href={`/${language}/file/looks`}>{m.looks}</a>
        </p>
      </section>
      <SayLink language={language} />
      <TakeAlongLink language={language} />
      <Form action={`/${language}/file/leave`}>
        <Button kind="secondary">{m.leave}</Button>
      </Form>
    </>
  )
}

const statusPage = personPage({
  path: inLanguage('/file/status'),
  action: 'my-file:status',
  access: 'person',
  async show(context) {
    const { db, language, read } = context
    // Asked for together: on the way to the database they are one.
    const [file, requests] = await Promise.all([
      own(context),
      context.personId === undefined ? [] : requestsOfPerson(db, context.personId),
    ])
    if (file === undefined) return closed(language)
    const { personId, dossierId, has } = file
    read({ personId, dossierId: dossierId ?? undefined })
    const [changes, papers, sendings, notice] = await Promise.all([
      dossierId === null || !has.passedOn ? [] : pilotChangesOf(db, dossierId),
      dossierId === null ? null : papersBlock(context, has.papers ? { dossierId } : undefined),
      has.sendings ? sendingsOf(db, personId) : [],
      has.merges ? mergedNotice(db, personId, language) : null,
    ])
    const m = sentences(language)
    const title = requests.length === 0 ? m.noRequest : m.hello({ name: file.givenName })
    const shown = { file, requests, changes, papers, sendings, notice, language }
    return { title, body: <FilePage {...shown} /> }
  },
})

const looksPage = personPage({
  path: inLanguage('/file/looks'),
  action: 'my-file:looks',
  access: 'person',
  async show(context) {
    const { db, language, url, read } = context
    const file = await own(context)
    if (file === undefined) return closed(language)
    const page = Math.min(1000, Math.max(1, Number.parseInt(url.searchParams.get('page') ?? '1', 10) || 1))
    const dossierId = file.dossierId ?? file.personId
    const looks = await looksAt(db, { dossierId, personId: file.personId, page })
    read({ personId: file.personId, dossierId: file.dossierId ?? undefined })
    const m = governanceSentences(language)
    const address = `/${language}/file/looks`
    const body = (
      <>
        <LooksTable
          looks={looks}
          language={language}
          roleWords={roleWord}
          show="roles"
          page={page}
          address={address}
          act={await askWhy(db, { personId: file.personId, language })}
        />
        <OpeningReasons reasons={await openingReasons(db, dossierId)} language={language} />
      </>
    )
    return { title: m.title, lead: m.lead, body, back: `/${language}/file/status` }
  },
})

const letterPage = personPage({
  path: inLanguage('/file/letters/:document'),
  action: 'my-file:letter',
  access: 'person',
  async show(context) {
    const { db, language, params, tenant, tools, read } = context
    const file = await own(context)
    const document = params['document'] ?? ''
    const letter = file === undefined ? undefined : await myLetter(db, file.personId, document)
    if (file === undefined || letter === undefined)
      return { title: sentences(language).gone, body: null, status: 404, back: `/${language}/file/status` }
    read({ personId: file.personId, dossierId: file.dossierId ?? undefined, detail: { document } })
    const bytes = await tools.files.get(tenant.id, letter.hash)
    const disposition = 'inline; filename="lettre-brief-brief-letter.pdf"'
    const headers = { 'content-type': 'application/pdf', 'content-disposition': disposition }
    return new Response(new Uint8Array(bytes), { headers })
  },
})

const closeRoute: Route = {
  method: 'post',
  path: inLanguage('/file/leave'),
  action: 'my-file:leave',
  access: 'public',
  handle: close,
}

/** The pages behind the door. */
export const fileRoutes: readonly Route[] = [
  statusPage,
  paymentsPage,
  looksPage,
  letterPage,
  letterWordsPage,
  ...choiceRoutes,
  ...takeAlongRoutes,
  closeRoute,
]
