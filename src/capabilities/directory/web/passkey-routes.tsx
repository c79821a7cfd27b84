import { z } from 'zod'
import { readForm, textOf } from '#platform/http/form-body.ts'
import type { Answer, Call, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { showStaffPage } from '#platform/http/staff-pipeline.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { creationOptions } from '#platform/passkeys/ceremony.ts'
import { openChallenge } from '#platform/passkeys/challenges.ts'
import { passkeysOf } from '#platform/passkeys/passkeys.ts'
import { siteOf } from '#platform/passkeys/site.ts'
import { Button, Form, TextField } from '#ui/index.ts'
import { type AddPasskey, addPasskey, isLastThing, removePasskey } from '../commands/passkeys.ts'
import { provePassword } from '../commands/prove-password.ts'
import { everyone } from '../commands/second-factor.ts'
import { sentences } from '../messages/index.ts'
import { passkeySentences } from '../messages/passkeys.ts'
import { factorOf } from '../store/factors.ts'
import { keyMustWait } from './passkey-doors.ts'
import { ownerOf, passkeysPage, passkeysPath as path, whereIn } from './passkey-page.tsx'

const base = { action: 'directory:passkeys', access: everyone } as const

/** What the browser is to make, for a worker who proved the password again. */
async function addOptions(call: Call): Promise<Response> {
  const waits = keyMustWait(call)
  if (waits !== undefined) return waits
  const password = textOf(await readForm(call.context), 'password')
  const site = siteOf(call)
  return showStaffPage(call, {
    ...base,
    async show(context) {
      const { db, worker, language, tenant } = context
      const m = passkeySentences(language)
      const refused = (text: string) => call.context.json({ said: text }, 422)
      if (site === undefined) return refused(m.noSite)
      const proven = await provePassword(db, whereIn(context), { workerId: worker.id, password })
      if (proven !== 'right') return refused(proven === 'wait' ? m.wait : m.passwordWrong)
      const asked = { ...site, door: 'staff', purpose: 'add', owner: ownerOf(context) } as const
      const challenge = await openChallenge(db, whereIn(context), asked)
      const label = { centre: `Reliance ${tenant.name[language]}`, holder: worker.name }
      return call.context.json(await creationOptions(db, { ...challenge, owner: asked.owner }, label))
    },
  })
}

const addForm = (language: StaffLanguage): z.ZodType<AddPasskey> => {
  const error = passkeySentences(language).nameWrong
  return z
    .strictObject({
      name: z.string().trim().min(1, { error }).max(60, { error }),
      credential: z.string(),
      ticket: z.string(),
      password: z.string().optional(),
    })
    .transform(({ password: _, ...typed }) => typed)
}

async function removePage(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, language, params, worker } = context
  const m = passkeySentences(language)
  const keys = await passkeysOf(db, ownerOf(context))
  const key = keys.find(({ id }) => id === params['id'])
  if (key === undefined) return { notFound: true }
  const last = isLastThing(keys.length, await factorOf(db, worker.id))
  const body = (
    <Form action={`${path}/${key.id}`} hidden={{ _submission: form.submission }}>
      {last ? (
        <>
          <h2>{m.lastTitle}</h2>
          <p>{m.lastText}</p>
          <TextField name="code" label={m.paperCode} width={20} autocomplete="off" spellcheck="off" />
        </>
      ) : null}
      <Button kind="danger">{m.removeButton}</Button>
    </Form>
  )
  return { title: m.removeTitle(key), lead: m.removeLead, body }
}

const explain = ({ kind }: { readonly kind: string }, language: StaffLanguage) => ({
  text: sentences(language)[kind === 'Forbidden' ? 'forbidden' : 'notFound'],
})

/** What a worker does with their own passkeys. */
export const passkeyRoutes: readonly Route[] = [
  staffPage({ ...base, path, show: context => passkeysPage(context, freshForm()) }),
  { ...base, method: 'post', path: `${path}/options`, handle: addOptions },
  staffForm({
    path,
    command: addPasskey,
    form: addForm,
    redisplay: passkeysPage,
    refusal: explain,
    again: (outcome, language) =>
      outcome === 'failed' ? { text: passkeySentences(language).saidFailed } : undefined,
    done: () => `${path}?said=added`,
  }),
  staffPage({
    path: `${path}/:id`,
    action: removePasskey.name,
    access: everyone,
    show: context => removePage(context, freshForm()),
  }),
  staffForm({
    path: `${path}/:id`,
    command: removePasskey,
    form: (_, { id = '' }) =>
      z
        .strictObject({ code: z.string().max(20).default('') })
        .transform(({ code }) => ({ passkeyId: id, code })),
    redisplay: removePage,
    refusal: explain,
    done: outcome => `${path}?said=${outcome}`,
  }),
]
