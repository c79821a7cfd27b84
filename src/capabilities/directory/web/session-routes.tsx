import { brusselsDate, formatLongDate, formatTime } from '#kernel/calendar.ts'
import { takeSession } from '#platform/http/cookies.ts'
import { takeDraft } from '#platform/http/drafts.ts'
import type { FormValues } from '#platform/http/form-body.ts'
import type { Call, Route } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { findStaff, showStaffPage } from '#platform/http/staff-pipeline.ts'
import { endSessions } from '#platform/sessions/sessions.ts'
import { Button, Form, SummaryList, Table } from '#ui/index.ts'
import { everyone } from '../commands/second-factor.ts'
import { sentences } from '../messages/index.ts'
import { passkeySentences } from '../messages/passkeys.ts'
import { openSessionsOf } from '../queries/open-sessions.ts'

async function endAndLeave(call: Call, which: 'one' | 'all'): Promise<Response> {
  const { parts, tenant, context } = call
  await parts.database.transact({ tenantId: tenant.id }, async db => {
    const found = await findStaff(db, call)
    if (found === undefined) return
    const target = which === 'one' ? { id: found.session.id } : { subjectId: found.session.subjectId }
    await endSessions(db, parts.clock.now(), target)
  })
  takeSession(context, 'worker', parts.cookies)
  return context.redirect('/sign-in', 303)
}

const when = (instant: Temporal.Instant, language: 'fr' | 'nl') =>
  `${formatLongDate(brusselsDate(instant), language)}, ${formatTime(instant, language)}`

const accountPage = staffPage({
  path: '/account',
  action: 'directory:account',
  access: everyone,
  async show({ db, worker, language }) {
    const m = sentences(language)
    const sessions = await openSessionsOf(db, worker.id)
    const rows = sessions.map(({ startedAt, seenAt }) => ({
      cells: { since: when(startedAt, language), seen: when(seenAt, language) },
    }))
    const columns = [
      { key: 'since', label: m.sessionSince, role: 'head' as const },
      { key: 'seen', label: m.sessionSeen },
    ]
    const body = (
      <>
        <Table caption={m.sessions} columns={columns} rows={rows} />
        <p>
          <a href="/account/second-factor">{m.factorTitle}</a>
        </p>
        <p>
          <a href="/account/passkeys">{passkeySentences(language).title}</a>
        </p>
        <Form action="/sign-out/everywhere">
          <Button kind="secondary">{m.signOutEverywhere}</Button>
        </Form>
      </>
    )
    return { title: m.account, body }
  },
})

const hiddenOf = (values: FormValues) =>
  Object.entries(values).flatMap(([name, value]) => [value].flat().map(text => ({ name, text })))

/** Fields that the form carries unseen are not read back to the worker. */
const shown = (name: string) =>
  !name.startsWith('_') && name !== 'version' && !/-(day|month|year)$/.test(name)

async function showDraft(call: Call): Promise<Response> {
  return showStaffPage(call, {
    action: 'directory:draft',
    access: everyone,
    show: async ({ db, worker, language, params }) => {
      const m = sentences(language)
      const draft = await takeDraft(db, call, { id: params['id'] ?? '', workerId: worker.id })
      if (draft === undefined) return { title: m.draftGone, lead: m.draftGoneLead, body: null, status: 404 }
      const rows = hiddenOf(draft.values).filter(({ name, text }) => shown(name) && text !== '')
      const body = (
        <>
          <SummaryList rows={rows.map(({ name, text }) => ({ key: name, value: text }))} />
          <form action={draft.path} method="post">
            {hiddenOf(draft.values).map(({ name, text }) => (
              <input type="hidden" name={name} value={text} />
            ))}
            <input type="hidden" name="_review" value="yes" />
            <Button>{m.draftContinue}</Button>
          </form>
        </>
      )
      return { title: m.draftTitle, lead: m.draftLead, body }
    },
  })
}

const own = { action: 'directory:sign-out', access: 'public', method: 'post' } as const

/** What a worker does with their own sessions. */
export const sessionRoutes: readonly Route[] = [
  accountPage,
  { method: 'get', path: '/drafts/:id', action: 'directory:draft', access: everyone, handle: showDraft },
  { ...own, path: '/sign-out', handle: call => endAndLeave(call, 'one') },
  { ...own, path: '/sign-out/everywhere', handle: call => endAndLeave(call, 'all') },
]
