import { languageName } from '#capabilities/people/index.ts'
import { brusselsDate, formatDate, formatIsoDate } from '#kernel/calendar.ts'
import { languages } from '#kernel/language.ts'
import type { Route, StaffContext, View } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, ButtonLink, ButtonRow, Card, EmptyState, Form, Table, TextField } from '#ui/index.ts'
import { tellDoubles, welcomeAsks } from '../domain/access.ts'
import { dueForCall } from '../domain/call-back.ts'
import { staffDoors } from '../domain/doors.ts'
import { sentences, staffSentences } from '../messages/index.ts'
import { type CallBack, openCallBacks } from '../queries/call-backs.ts'
import { type Double, openDoubles } from '../queries/doubles.ts'

type Said = { readonly language: StaffLanguage }

const Doors = ({ language }: Said) => {
  const m = staffSentences(language)
  return (
    <Card title={m.writeTitle}>
      <ButtonRow>
        {staffDoors.map(door => (
          <ButtonLink kind="secondary" href={`/asking/new?door=${door}`}>
            {m.doors[door]}
          </ButtonLink>
        ))}
      </ButtonRow>
      <p>{m.short}</p>
    </Card>
  )
}

const TakeUp = ({ language, wrong }: Said & { wrong: 'wrong' | undefined }) => {
  const m = staffSentences(language)
  return (
    <Card title={m.takeUpTitle}>
      <p>{m.takeUpText}</p>
      <Form action="/asking/take-up" shape="line">
        <TextField
          name="code"
          label={m.takeUpCode}
          width={20}
          autocomplete="off"
          spellcheck="off"
          error={wrong === undefined ? undefined : m.takeUpWrong}
        />
        <Button kind="secondary">{m.takeUpButton}</Button>
      </Form>
    </Card>
  )
}

const Calls = ({ language, calls }: Said & { calls: readonly CallBack[] }) => {
  const m = staffSentences(language)
  if (calls.length === 0) return <EmptyState title={m.callsNone} text={m.callsNoneText} />
  const columns = [
    { key: 'who', label: m.who, role: 'head' },
    { key: 'phone', label: m.phone },
    { key: 'moment', label: m.moment },
    { key: 'language', label: m.language },
    { key: 'promised', label: m.promised },
  ] as const
  const rows = calls.map(call => ({
    id: call.id,
    cells: {
      who: <a href={`/asking/calls/${call.id}`}>{call.name ?? m.noName}</a>,
      phone: call.phone,
      moment: call.moment ?? m.anytime,
      language: languageName(call.language, language),
      promised: formatIsoDate(dueForCall(call.askedAt).toString(), language),
    },
  }))
  return <Table caption={m.callsTitle} captionShown="hidden" columns={columns} rows={rows} />
}

const Doubles = ({ language, doubles }: Said & { doubles: readonly Double[] }) => {
  const m = staffSentences(language)
  if (doubles.length === 0) return <EmptyState title={m.doublesNone} text={m.doublesNoneText} />
  const columns = [
    { key: 'request', label: m.request, role: 'head' },
    { key: 'raised', label: m.raised },
  ] as const
  const rows = doubles.map(({ requestId, number, raisedAt }) => ({
    cells: {
      request: <a href={`/asking/same/${requestId}`}>{number}</a>,
      raised: formatDate(brusselsDate(raisedAt), language),
    },
  }))
  return <Table caption={m.doublesTitle} captionShown="hidden" columns={columns} rows={rows} />
}

const Papers = ({ language }: Said) => (
  <Card title={staffSentences(language).paperTitle}>
    <ul>
      {languages.map(code => (
        <li>
          <a href={`/${code}/asking/form.pdf`} lang={code} hreflang={code}>
            {sentences(code).paper}
          </a>
        </li>
      ))}
    </ul>
  </Card>
)

function saidOf({ url, language }: StaffContext): View['said'] {
  const m = staffSentences(language)
  const said: Readonly<Record<string, string>> = {
    call: m.callClosed,
    same: m.sameDone,
    undone: m.sameUndone,
  }
  const text = said[url.searchParams.get('done') ?? '']
  return text === undefined ? undefined : { kind: 'done', text }
}

/** What waits before there is a pilot, and where any door is written down. */
export async function deskView(context: StaffContext, wrong?: 'wrong'): Promise<View> {
  const { db, language, may } = context
  const m = staffSentences(language)
  const calls = await openCallBacks(db)
  const doubles = may(tellDoubles) ? await openDoubles(db) : undefined
  context.read({ subjectIds: (doubles ?? []).map(({ personId }) => personId) })
  const body = (
    <>
      <Doors language={language} />
      <TakeUp language={language} wrong={wrong} />
      <Card title={m.callsTitle} count={calls.length}>
        <Calls language={language} calls={calls} />
      </Card>
      {doubles === undefined ? null : (
        <Card title={m.doublesTitle} count={doubles.length}>
          <Doubles language={language} doubles={doubles} />
        </Card>
      )}
      <Papers language={language} />
    </>
  )
  const problems = wrong === undefined ? undefined : [{ field: 'code', text: m.takeUpWrong }]
  return { title: m.title, lead: m.lead, body, said: saidOf(context), problems }
}

/** The desk of all doors. */
export const deskRoute: Route = staffPage({
  path: '/asking',
  action: 'asking:desk',
  access: welcomeAsks,
  show: context => deskView(context),
})
