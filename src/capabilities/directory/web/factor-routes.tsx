import { raw } from 'hono/html'
import { renderSVG } from 'uqr'
import { z } from 'zod'
import { textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { factorAddress, newSharedSecret } from '#platform/secrets/one-time-code.ts'
import { Button, Form, TextField } from '#ui/index.ts'
import { dropFactor, everyone, setFactor } from '../commands/second-factor.ts'
import { sentences } from '../messages/index.ts'
import { factorOf } from '../store/factors.ts'
import { closeTicket, openTicket } from '../store/tickets.ts'
import { newPaperCodes, PaperCodes } from './paper-codes.tsx'

const path = '/account/second-factor'
const dropPath = `${path}/off`

type Asking = { readonly form: FormState; readonly language: StaffLanguage }

const CodeField = ({ form, language }: Asking) => {
  const m = sentences(language)
  return (
    <TextField
      name="code"
      label={m.code}
      error={problemOf(form, 'code')}
      width={10}
      inputmode="numeric"
      autocomplete="one-time-code"
      spellcheck="off"
    />
  )
}

type Offered = { readonly text: string; readonly secret: string; readonly recovery: readonly string[] }

/** The ticket that the form brought back, so that a mistyped code does not cost a new square; else a new one. */
function offer({ tenant, tools, now, worker }: StaffContext, form: FormState): Offered {
  const where = { tenantId: tenant.id, secrets: tools.secrets, now }
  const brought = textOf(form.values, 'ticket')
  const opened = openTicket(where, 'set-factor', brought)
  if (opened?.secret !== undefined && opened.workerId === worker.id)
    return { text: brought, secret: opened.secret, recovery: opened.recovery ?? [] }
  const made = { secret: newSharedSecret(), recovery: newPaperCodes() }
  return { ...made, text: closeTicket(where, { purpose: 'set-factor', workerId: worker.id, ...made }) }
}

/** A square of black and white: drawn on white, so that phones read it in the dark too. */
const Square = ({ address, label }: { address: string; label: string }) => (
  <div class="factor-square" role="img" aria-label={label}>
    {raw(renderSVG(address, { border: 2 }))}
  </div>
)

function setView(context: StaffContext, form: FormState) {
  const { language, tenant, worker } = context
  const m = sentences(language)
  const { text, secret, recovery } = offer(context, form)
  const address = factorAddress(secret, { issuer: `Reliance ${tenant.name[language]}`, label: worker.name })
  return (
    <Form action={path} hidden={{ _submission: form.submission, ticket: text }}>
      <h2>{m.factorScan}</h2>
      <Square address={address} label={m.factorSquare} />
      <p>
        {m.factorKey} <code>{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <h2>{m.factorPaper}</h2>
      <p>{m.factorPaperText}</p>
      <PaperCodes codes={recovery} />
      <h2>{m.factorProve}</h2>
      <CodeField form={form} language={language} />
      <Button>{m.factorSet}</Button>
    </Form>
  )
}

const DropForm = ({ form, language }: Asking) => {
  const m = sentences(language)
  return (
    <Form action={dropPath} hidden={{ _submission: form.submission }}>
      <p>{m.factorDropLead}</p>
      <CodeField form={form} language={language} />
      <Button kind="danger">{m.factorDrop}</Button>
    </Form>
  )
}

const saidOf = (said: string | null, language: StaffLanguage) => {
  const m = sentences(language)
  if (said === 'on') return { kind: 'done', text: m.factorOn } as const
  if (said === 'off') return { kind: 'done', text: m.factorOff } as const
  if (said === 'wrong') return { kind: 'warn', text: m.codeWrong } as const
  return said === 'wait' ? ({ kind: 'late', text: m.factorWait } as const) : undefined
}

async function factorPage(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, worker, language, url } = context
  const m = sentences(language)
  const on = (await factorOf(db, worker.id))?.phone === 'yes'
  const body = on ? (
    <>
      <p>{m.factorOn}</p>
      <DropForm form={freshForm()} language={language} />
    </>
  ) : (
    setView(context, form)
  )
  const said = saidOf(url.searchParams.get('said'), language)
  return { title: m.factorTitle, lead: m.factorLead, body, said }
}

const readCode = (language: StaffLanguage) =>
  z
    .string({ error: sentences(language).codeWrong })
    .trim()
    .min(6, { error: sentences(language).codeWrong })
    .max(20)

/** Turning the second factor on and off. */
export const factorRoutes = [
  staffPage({
    path,
    action: 'directory:second-factor',
    access: everyone,
    show: context => factorPage(context, freshForm()),
  }),
  staffForm({
    path,
    command: setFactor,
    form: language => z.strictObject({ ticket: z.string(), code: readCode(language) }),
    redisplay: factorPage,
    refusal: (refusal, language) => {
      const m = sentences(language)
      if (refusal.kind === 'WrongCode') return { field: 'code', text: m.codeWrong }
      if (refusal.kind === 'TicketOld') return { text: m.ticketOld }
      return { text: refusal.kind === 'Forbidden' ? m.forbidden : m.notFound }
    },
    done: () => `${path}?said=on`,
  }),
  staffForm({
    path: dropPath,
    command: dropFactor,
    form: language => z.strictObject({ code: readCode(language) }),
    redisplay: factorPage,
    refusal: (refusal, language) => ({
      text: sentences(language)[refusal.kind === 'Forbidden' ? 'forbidden' : 'notFound'],
    }),
    done: outcome => `${path}?said=${outcome}`,
  }),
]
