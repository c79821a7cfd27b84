import type { Database } from '#platform/database/transaction.ts'
import { giveSession } from '#platform/http/cookies.ts'
import { type FormValues, readForm, textOf } from '#platform/http/form-body.ts'
import { ownPath } from '#platform/http/own-path.ts'
import { guessLanguage, sendHtml } from '#platform/http/respond.ts'
import type { Call, FormProblem, Route } from '#platform/http/route.ts'
import { staffLanguage } from '#platform/i18n/sentences.ts'
import { openSession } from '#platform/sessions/sessions.ts'
import { signInWithPasskey } from '../commands/passkey-sign-in.ts'
import { type SignedIn, type SignInRefusal, signIn, signInWithCode } from '../commands/sign-in.ts'
import { sentences } from '../messages/index.ts'
import { passkeySentences } from '../messages/passkeys.ts'
import { demoAccounts } from '../queries/demo-accounts.ts'
import { secondSteps, signInOptions } from './passkey-doors.ts'
import { CodePage, SignInPage } from './sign-in-page.tsx'

const languageOf = (call: Call) =>
  staffLanguage(guessLanguage(call.context, call.tenant.languages[0] ?? 'fr'))

type Shown = {
  readonly login: string
  readonly to: string
  readonly draft: string
  readonly problems: readonly FormProblem[]
}

async function page(call: Call, shown: Shown): Promise<Response> {
  const { parts, tenant, context } = call
  const language = languageOf(call)
  const m = sentences(language)
  const demo = tenant.demonstration
    ? await parts.database.transact({ tenantId: tenant.id }, demoAccounts)
    : []
  const body = (
    <SignInPage
      language={language}
      login={shown.login}
      hidden={{ to: shown.to, draft: shown.draft }}
      demo={demo}
    />
  )
  const said = shown.draft === '' ? undefined : ({ kind: 'info', text: m.draftKept } as const)
  const view = { title: m.signIn, body, problems: shown.problems, said }
  return sendHtml(
    context,
    parts.shell.plain(view, { language, tenant }),
    shown.problems.length > 0 ? 422 : 200,
  )
}

function sentenceOf(refusal: SignInRefusal, call: Call): FormProblem {
  const m = sentences(languageOf(call))
  if (refusal.kind === 'TicketOld') return { text: m.ticketOld }
  if (refusal.kind === 'Slow') return { text: m.signInSlow({ seconds: refusal.seconds }) }
  return refusal.kind === 'Locked' ? { text: m.signInLocked } : { field: 'login', text: m.signInWrong }
}

function enter(call: Call, token: string, values: FormValues): Response {
  giveSession(call.context, 'worker', { policy: call.parts.cookies, token })
  const draft = textOf(values, 'draft')
  return call.context.redirect(
    draft === '' ? ownPath(textOf(values, 'to')) : `/drafts/${encodeURIComponent(draft)}`,
    303,
  )
}

/** Asks for the code of the phone; `problems` when the one before was wrong. */
async function codePage(
  call: Call,
  values: FormValues,
  asked: { ticket: string; problems: readonly FormProblem[] },
) {
  const { parts, tenant, context } = call
  const language = languageOf(call)
  const m = sentences(language)
  const hidden = { ticket: asked.ticket, to: textOf(values, 'to'), draft: textOf(values, 'draft') }
  const steps = await secondSteps(call, asked.ticket)
  const body = <CodePage language={language} hidden={hidden} steps={steps} />
  const lead = steps.code === 'phone' ? m.codeLead : undefined
  const view = { title: m.codeTitle, lead, body, problems: asked.problems }
  return sendHtml(
    context,
    parts.shell.plain(view, { language, tenant }),
    asked.problems.length > 0 ? 422 : 200,
  )
}

const admitted = (call: Call, values: FormValues, signedIn: SignedIn) =>
  signedIn.kind === 'in'
    ? enter(call, signedIn.token, values)
    : codePage(call, values, { ticket: signedIn.ticket, problems: [] })

async function postCode(call: Call): Promise<Response> {
  const { parts, tenant, context } = call
  const values = await readForm(context)
  const ticket = textOf(values, 'ticket')
  const where = { tenantId: tenant.id, now: parts.clock.now(), secrets: parts.tools.secrets }
  const result = await signInWithCode(parts.database, { ...where, ticket, code: textOf(values, 'code') })
  if (result.ok) return admitted(call, values, result.value)
  const { refusal } = result
  if (refusal.kind === 'Wrong') {
    const text = sentences(languageOf(call)).codeWrong
    return codePage(call, values, { ticket, problems: [{ field: 'code', text }] })
  }
  const problems = [sentenceOf(refusal, call)]
  return page(call, { login: '', to: textOf(values, 'to'), draft: textOf(values, 'draft'), problems })
}

/** A passkey that opens nothing leads back to the password. */
async function postPasskey(call: Call): Promise<Response> {
  const { parts, tenant, context, correlation } = call
  const values = await readForm(context)
  const where = { tenantId: tenant.id, now: parts.clock.now(), secrets: parts.tools.secrets }
  const credential = textOf(values, 'credential')
  const result = await signInWithPasskey(parts.database, { ...where, credential, correlation })
  if (result.ok) return admitted(call, values, result.value)
  const wrong = { text: passkeySentences(languageOf(call)).refused }
  const problems = [result.refusal.kind === 'Wrong' ? wrong : sentenceOf(result.refusal, call)]
  return page(call, { login: '', to: textOf(values, 'to'), draft: textOf(values, 'draft'), problems })
}

async function postSignIn(call: Call): Promise<Response> {
  const { parts, tenant, context } = call
  const values = await readForm(context)
  const login = textOf(values, 'login').trim()
  const where = { tenantId: tenant.id, now: parts.clock.now(), secrets: parts.tools.secrets }
  const result = await signIn(parts.database, { ...where, login, password: textOf(values, 'password') })
  if (result.ok) return admitted(call, values, result.value)
  const problems = [sentenceOf(result.refusal, call)]
  return page(call, { login, to: textOf(values, 'to'), draft: textOf(values, 'draft'), problems })
}

async function openDemo(database: Database, call: Call, workerId: string): Promise<string | undefined> {
  const { parts, tenant } = call
  return database.transact({ tenantId: tenant.id }, async db => {
    const account = (await demoAccounts(db)).find(({ id }) => id === workerId)
    const where = { tenantId: tenant.id, now: parts.clock.now(), secrets: parts.tools.secrets }
    return account === undefined ? undefined : openSession(db, where, { kind: 'worker', id: account.id })
  })
}

/** Sign-in without a password exists for demonstration centres only; anywhere else it finds nobody. */
async function postDemo(call: Call): Promise<Response> {
  const values = await readForm(call.context)
  const token = await openDemo(call.parts.database, call, textOf(values, 'worker'))
  return token === undefined ? call.context.redirect('/sign-in', 303) : enter(call, token, values)
}

const base = { action: 'directory:sign-in', access: 'public' } as const

/** The door for staff. */
export const signInRoutes: readonly Route[] = [
  {
    ...base,
    method: 'get',
    path: '/sign-in',
    handle: call =>
      page(call, {
        login: '',
        to: call.context.req.query('to') ?? '',
        draft: call.context.req.query('draft') ?? '',
        problems: [],
      }),
  },
  { ...base, method: 'post', path: '/sign-in', handle: postSignIn },
  { ...base, method: 'post', path: '/sign-in/code', handle: postCode },
  { ...base, method: 'post', path: '/sign-in/passkey', handle: postPasskey },
  { ...base, method: 'post', path: '/sign-in/passkey/options', handle: signInOptions },
  { ...base, method: 'post', path: '/sign-in/demo', handle: postDemo },
]
