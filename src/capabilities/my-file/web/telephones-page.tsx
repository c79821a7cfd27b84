import { z } from 'zod'
import { personCard } from '#capabilities/people/index.ts'
import { brusselsDate, formatLongDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { personForm } from '#platform/http/person-form.ts'
import { inLanguage, personPage, showPersonPage } from '#platform/http/person-page.ts'
import type { Answer, Call, PersonContext, Route } from '#platform/http/route.ts'
import { freshForm } from '#platform/http/staff-form.ts'
import { creationOptions } from '#platform/passkeys/ceremony.ts'
import { openChallenge } from '#platform/passkeys/challenges.ts'
import { mostPasskeys, type Passkey, passkeysOf } from '#platform/passkeys/passkeys.ts'
import { siteOf } from '#platform/passkeys/site.ts'
import { Banner, Button, Form, PasskeyForm } from '#ui/index.ts'
import { addTelephone, removeTelephone } from '../commands/telephones.ts'
import { telephoneSentences } from '../messages/telephones.ts'
import { telephoneMustWait } from './must-wait.tsx'
import { closed, own } from './own-file.ts'

const path = inLanguage('/file/telephones')
const action = 'my-file:telephones'
const keysOf = (context: PersonContext, id: string) => passkeysOf(context.db, { kind: 'person', id })

type Listed = { readonly keys: readonly Passkey[]; readonly language: Language }

const Telephones = ({ keys, language }: Listed) => {
  const m = telephoneSentences(language)
  const date = (instant: Temporal.Instant) => formatLongDate(brusselsDate(instant), language)
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{m.kept}</h2>
      {keys.length === 0 ? <p>{m.none}</p> : <p>{m.removeHint}</p>}
      <p>{m.tellText}</p>
      {keys.map(({ id, addedAt, usedAt }) => (
        <Form
          action={`/${language}/file/telephones/remove`}
          hidden={{ _submission: freshForm().submission, telephoneId: id }}
        >
          <p>
            {m.added({ date: date(addedAt) })} {usedAt === null ? null : m.used({ date: date(usedAt) })}
          </p>
          <Button kind="secondary">{m.remove({ date: date(addedAt) })}</Button>
        </Form>
      ))}
    </section>
  )
}

const Adding = ({ language, shared }: { readonly language: Language; readonly shared: 'yes' | 'no' }) => {
  const m = telephoneSentences(language)
  const address = `/${language}/file/telephones`
  const hidden = { _submission: freshForm().submission }
  return (
    <PasskeyForm
      action={address}
      options={`${address}/options`}
      asks="create"
      hidden={hidden}
      failed={m.addFailed}
      without={m.needsScript}
    >
      <Banner kind="warn" title={m.warnTitle}>
        {shared === 'yes' ? <p>{m.warnShared}</p> : null}
        <p>{m.warnText}</p>
      </Banner>
      <Button>{m.add}</Button>
    </PasskeyForm>
  )
}

const saidOf = (said: string | null, language: Language) => {
  const m = telephoneSentences(language)
  if (said === 'added') return { kind: 'done', text: m.saidAdded } as const
  if (said === 'removed') return { kind: 'done', text: m.saidRemoved } as const
  return said === 'failed' ? ({ kind: 'warn', text: m.saidFailed } as const) : undefined
}

async function telephonesPage(context: PersonContext): Promise<Answer> {
  const { db, language, url, read } = context
  const m = telephoneSentences(language)
  const file = await own(context)
  const person = file && (await personCard(db, file.personId))
  if (person === undefined) return closed(language)
  read({ personId: person.id })
  const keys = await keysOf(context, person.id)
  const body = (
    <>
      {keys.length < mostPasskeys ? (
        <Adding language={language} shared={person.sharedPhone ? 'yes' : 'no'} />
      ) : (
        <p>{m.most}</p>
      )}
      <Telephones keys={keys} language={language} />
    </>
  )
  const said = saidOf(url.searchParams.get('said'), language)
  return { title: m.title, lead: m.lead, body, said, back: `/${language}/file/status` }
}

/** What this telephone is to make. It shows an initial only, for a telephone that others hold too. */
async function options(call: Call): Promise<Response> {
  const waits = telephoneMustWait(call)
  if (waits !== undefined) return waits
  return showPersonPage(call, {
    action,
    access: 'person',
    async show(context) {
      const { db, tenant, now, language, personId } = context
      const [site, file] = [siteOf(call), await own(context)]
      if (site === undefined || file === undefined || personId === undefined)
        return call.context.json({}, 422)
      const owner = { kind: 'person', id: personId } as const
      const asked = { ...site, door: 'file', purpose: 'add', owner } as const
      const challenge = await openChallenge(db, { tenantId: tenant.id, now }, asked)
      const holder = telephoneSentences(language).label({ initial: `${file.givenName.slice(0, 1)}.` })
      const label = { centre: telephoneSentences(language).title, holder }
      return call.context.json(await creationOptions(db, { ...challenge, owner }, label))
    },
  })
}

const failed = (_: unknown, language: Language) => ({ text: telephoneSentences(language).saidFailed })

/** The telephones that open one's own file: added, seen, removed. */
export const telephoneRoutes: readonly Route[] = [
  personPage({ path, action, access: 'person', show: telephonesPage }),
  { method: 'post', path: inLanguage('/file/telephones/options'), action, access: 'person', handle: options },
  personForm({
    path,
    command: addTelephone,
    form: () => z.strictObject({ credential: z.string() }),
    redisplay: telephonesPage,
    refusal: failed,
    done: (outcome, language) => `/${language}/file/telephones?said=${outcome}`,
  }),
  personForm({
    path: inLanguage('/file/telephones/remove'),
    command: removeTelephone,
    form: () => z.strictObject({ telephoneId: z.uuid() }),
    redisplay: telephonesPage,
    refusal: failed,
    done: (_, language) => `/${language}/file/telephones?said=removed`,
  }),
]
