import { roleWord } from '#capabilities/directory/index.ts'
import {
  governanceSentences,
  LooksTable,
  looksAt,
  OpeningReasons,
  openingReasons,
} from '#capabilities/governance/index.ts'
import {
  type LastChange,
  pilotChangesOf,
  type RequestCard,
  requestsOf,
} from '#capabilities/requests/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { sessionToken, takeSession } from '#platform/http/cookies.ts'
import { inLanguage, personPage } from '#platform/http/person-page.ts'
import { guessLanguage } from '#platform/http/respond.ts'
import type { Call, Route } from '#platform/http/route.ts'
import { endSessions, findSession } from '#platform/sessions/sessions.ts'
import { Button, Form } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'
import { paymentSentences } from '../messages/payments.ts'
import { type MyFile, type MyLetter, myLetter } from '../queries/my-file.ts'
import { closed, own } from './own-file.ts'
import { paymentsPage } from './payments-page.tsx'
import { NoRequest, RequestStatus } from './status.tsx'

const Letters = ({ letters, language }: { letters: readonly MyLetter[]; language: Language }) => {
  const m = sentences(language)
  const label = ({ kind, on }: MyLetter) => {
    const date = formatIsoDate(on, language)
    if (kind === 'receipt') return m.letterReceipt({ date })
    if (kind === 'pilot-letter') return m.letterPilot({ date })
    return kind === 'code-letter' ? m.letterCode({ date }) : m.letterNotification({ date })
  }
  return (
    <section aria-labelledby="letters">
      <h2 id="letters">{m.letters}</h2>
      {letters.length === 0 ? <p>{m.noLetters}</p> : null}
      <ul>
        {letters.map(letter => (
          <li>
            <a href={`/${language}/file/letters/${letter.id}`}>{label(letter)}</a> (PDF)
          </li>
        ))}
      </ul>
    </section>
  )
}

const PaymentsLink = ({ language }: { language: Language }) => {
  const m = paymentSentences(language)
  return (
    <section aria-labelledby="payments">
      <h2 id="payments">{m.title}</h2>
      <p>{m.linkText}</p>
      <p>
        <a href={`/${language}/file/payments`}>{m.link}</a>
      </p>
    </section>
  )
}

type Shown = {
  readonly file: MyFile
  readonly requests: readonly RequestCard[]
  readonly changes: readonly LastChange[]
  readonly language: Language
}

const FilePage = ({ file, requests, changes, language }: Shown) => {
  const m = sentences(language)
  const decisionsOn = (id: string) => file.decisions.filter(({ requestId }) => requestId === id)
  return (
    <>
      {requests.length === 0 ? <NoRequest language={language} /> : null}
      {requests.map(request => (
        <RequestStatus
          request={request}
          change={changes.find(({ requestId }) => requestId === request.id)}
          decisions={decisionsOn(request.id)}
          language={language}
        />
      ))}
      <PaymentsLink language={language} />
      <Letters letters={file.letters} language={language} />
      <section aria-labelledby="looks">
        <h2 id="looks">{m.looks}</h2>
        <p>{m.looksText}</p>
        <p>
          <a href={`/${language}/file/looks`}>{m.looks}</a>
        </p>
      </section>
      <p>{m.wrong}</p>
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
    const file = await own(context)
    if (file === undefined) return closed(language)
    const requests = file.dossierId === null ? [] : await requestsOf(db, file.dossierId)
    const changes = file.dossierId === null ? [] : await pilotChangesOf(db, file.dossierId)
    read({ personId: file.personId, dossierId: file.dossierId ?? undefined })
    const m = sentences(language)
    const title = requests.length === 0 ? m.noRequest : m.hello({ name: file.givenName })
    return { title, body: <FilePage file={file} requests={requests} changes={changes} language={language} /> }
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
        />
        <OpeningReasons reasons={await openingReasons(db, dossierId)} language={language} />
        <p>{m.ask}</p>
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
    const headers = {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="lettre-brief-brief-letter.pdf"',
    }
    return new Response(new Uint8Array(bytes), { headers })
  },
})

async function leave(call: Call): Promise<Response> {
  const { parts, tenant, context } = call
  const token = sessionToken(context, 'person', parts.cookies)
  if (token !== undefined) {
    const where = { tenantId: tenant.id, secrets: parts.tools.secrets, now: parts.clock.now() }
    await parts.database.transact({ tenantId: tenant.id }, async db => {
      const session = await findSession(db, where, token)
      if (session !== undefined) await endSessions(db, where.now, { id: session.id })
    })
  }
  takeSession(context, 'person', parts.cookies)
  return context.redirect(`/${guessLanguage(context, 'fr')}/file?left=yes`, 303)
}

const leaveRoute: Route = {
  method: 'post',
  path: inLanguage('/file/leave'),
  action: 'my-file:leave',
  access: 'public',
  handle: leave,
}

/** The pages behind the door. */
export const fileRoutes: readonly Route[] = [statusPage, paymentsPage, looksPage, letterPage, leaveRoute]
