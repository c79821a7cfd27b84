import { textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { mostPasskeys, passkeysOf } from '#platform/passkeys/passkeys.ts'
import { Button, PasskeyForm, TextField } from '#ui/index.ts'
import { passkeySentences } from '../messages/passkeys.ts'
import { factorOf } from '../store/factors.ts'
import { closeTicket, openTicket } from '../store/tickets.ts'
import { openAccount } from '../store/workers.ts'
import { newPaperCodes, PaperCodes } from './paper-codes.tsx'
import { PasskeyTable } from './passkey-parts.tsx'

/** Where one sees and adds one's keys. */
export const passkeysPath = '/account/passkeys'

/** The owner that the signed-in worker is. */
export const ownerOf = ({ worker }: StaffContext) => ({ kind: 'worker' as const, id: worker.id })

/** Where and when a page works. */
export const whereIn = ({ tenant, tools, now }: StaffContext) => ({
  tenantId: tenant.id,
  secrets: tools.secrets,
  now,
})

type Offered = {
  readonly codes: readonly string[]
  readonly ticket: string
  /** `anew`: others were shown before, and they will open nothing. */
  readonly list: 'first' | 'same' | 'anew'
}

/**
 * Codes for the paper of somebody who has none yet: those of the ticket that the form brought back, so that a key that
 * failed does not cost a new list; else new ones.
 */
function offerPaper(context: StaffContext, form: FormState): Offered {
  const [where, brought] = [whereIn(context), textOf(form.values, 'ticket')]
  const { id: workerId } = context.worker
  const opened = openTicket(where, 'set-factor', brought)
  if (opened?.recovery !== undefined && opened.workerId === workerId)
    return { codes: opened.recovery, ticket: brought, list: 'same' }
  const codes = newPaperCodes()
  const ticket = closeTicket(where, { purpose: 'set-factor', workerId, recovery: codes })
  return { codes, ticket, list: brought === '' ? 'first' : 'anew' }
}

const lists = { first: undefined, same: 'paperSame', anew: 'paperAnew' } as const

const Paper = ({ offered, language }: { offered: Offered; language: StaffLanguage }) => {
  const m = passkeySentences(language)
  const about = lists[offered.list]
  return (
    <>
      <h2>{m.paperTitle}</h2>
      <p>{m.paperText}</p>
      {about === undefined ? null : (
        <p>
          <strong>{m[about]}</strong>
        </p>
      )}
      <PaperCodes codes={offered.codes} />
    </>
  )
}

type Adding = {
  readonly language: StaffLanguage
  readonly form: FormState
  readonly ticket: string
  readonly password: 'asked' | 'none'
}

const AddForm = ({ language, form, ticket, password }: Adding) => {
  const m = passkeySentences(language)
  const hidden = { _submission: form.submission, ticket }
  return (
    <>
      <h2>{m.addTitle}</h2>
      <PasskeyForm
        action={passkeysPath}
        options={`${passkeysPath}/options`}
        asks="create"
        hidden={hidden}
        failed={m.addFailed}
        without={m.needsScript}
      >
        <TextField
          name="name"
          label={m.name}
          hint={m.nameHint}
          value={textOf(form.values, 'name') || m.nameUsual}
          error={problemOf(form, 'name')}
          width={20}
        />
        {password === 'asked' ? (
          <TextField name="password" label={m.password} type="password" autocomplete="current-password" />
        ) : null}
        <Button>{m.add}</Button>
      </PasskeyForm>
    </>
  )
}

const said = {
  added: ['done', 'saidAdded'],
  removed: ['done', 'saidRemoved'],
  alone: ['warn', 'saidAlone'],
  wrong: ['warn', 'saidWrong'],
  wait: ['late', 'saidWait'],
} as const

function saidOf({ url, language }: StaffContext) {
  const outcome = url.searchParams.get('said') ?? ''
  const [kind, sentence] = Object.entries(said).find(([name]) => name === outcome)?.[1] ?? []
  return sentence && { kind, text: passkeySentences(language)[sentence] }
}

/** The keys of a worker, and the form that adds one. */
export async function passkeysPage(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, worker, language } = context
  const m = passkeySentences(language)
  const [keys, factor] = [await passkeysOf(db, ownerOf(context)), await factorOf(db, worker.id)]
  const paper = factor === undefined ? offerPaper(context, form) : undefined
  const password = (await openAccount(db, worker.id))?.passwordHash === null ? 'none' : 'asked'
  const body = (
    <>
      <PasskeyTable keys={keys} language={language} />
      {keys.length > 0 && factor !== undefined ? <p>{m.paperLeft({ count: factor.paperLeft })}</p> : null}
      {paper === undefined ? null : <Paper offered={paper} language={language} />}
      {keys.length < mostPasskeys ? (
        <AddForm language={language} form={form} ticket={paper?.ticket ?? ''} password={password} />
      ) : (
        <p>{m.most}</p>
      )}
    </>
  )
  return { title: m.title, lead: m.lead, body, said: saidOf(context) }
}
