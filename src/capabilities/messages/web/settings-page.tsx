import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import { worded } from '#capabilities/requests/index.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formVersion } from '#platform/http/form-fields.ts'
import type { Answer, FormProblem, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, Button, Fieldset, Form, TextField } from '#ui/index.ts'
import { type ChangeSettings, changeSettings } from '../commands/change-settings.ts'
import { sendingHours } from '../domain/hours.ts'
import { staffSentences } from '../messages/index.ts'
import { messageSettings, servicesHere } from '../queries/settings.ts'

const fieldOf = (serviceId: string) => `address-${serviceId}`

const State = ({ tools, language }: Pick<StaffContext, 'tools' | 'language'>) => {
  const m = staffSentences(language)
  const { email, sms } = tools.outgoing
  return (
    <>
      <Banner kind={email ? 'done' : 'info'} title={email ? m.mailOpen : m.mailClosed}>
        {email ? null : <p>{m.mailClosedText}</p>}
      </Banner>
      <Banner kind={sms ? 'done' : 'info'} title={sms ? m.smsOpen : m.smsClosed}>
        {sms ? null : <p>{m.smsClosedText}</p>}
      </Banner>
      <p>{m.habit(sendingHours)}</p>
    </>
  )
}

async function view(context: StaffContext, typed?: FormState): Promise<Answer> {
  const { db, language, url } = context
  const m = staffSentences(language)
  const { version, settings } = await messageSettings(db)
  const services = await servicesHere(db)
  const known = Object.fromEntries(services.map(({ id }) => [fieldOf(id), settings.addresses[id] ?? '']))
  const form = typed ?? freshForm(known)
  const body = (
    <>
      <State {...context} />
      <Form action="/messages/settings" hidden={{ _submission: form.submission, version }} guard="unsaved">
        <Fieldset legend={m.addresses}>
          <p>{m.addressesHint}</p>
          {services.map(({ id, name }) => (
            <TextField
              name={fieldOf(id)}
              label={worded(name, language)}
              type="email"
              value={textOf(form.values, fieldOf(id))}
              error={problemOf(form, fieldOf(id))}
              spellcheck="off"
              autocomplete="off"
            />
          ))}
        </Fieldset>
        <Button>{m.save}</Button>
      </Form>
    </>
  )
  const saved = url.searchParams.get('done') === 'saved'
  return {
    title: m.wayTitle,
    lead: m.wayLead,
    body,
    said: saved ? { kind: 'done', text: m.saved } : undefined,
  }
}

function form(language: StaffLanguage): z.ZodType<ChangeSettings> {
  const address = z.union([z.literal(''), z.email()], { error: staffSentences(language).addressWrong })
  const trimmed = z.preprocess(value => (typeof value === 'string' ? value.trim() : value), address)
  return z
    .object({ version: formVersion })
    .catchall(trimmed)
    .transform(({ version, ...fields }) => {
      const given = Object.entries(fields).filter(
        ([name, value]) => name.startsWith('address-') && value !== '',
      )
      const addresses = given.map(([name, value]) => [name.slice('address-'.length), String(value)])
      return { version, settings: { addresses: Object.fromEntries(addresses) } }
    })
}

function say({ kind }: { readonly kind: string }, language: StaffLanguage): FormProblem {
  return {
    text: kind === 'StaleVersion' ? staffSentences(language).stale : directorySentences(language).forbidden,
  }
}

const { access, name: action } = changeSettings

/** Which ways out are open, in words, and from which address each service writes. */
export const settingsRoutes: readonly Route[] = [
  staffPage({ path: '/messages/settings', action, access, show: context => view(context) }),
  staffForm({
    path: '/messages/settings',
    command: changeSettings,
    form,
    redisplay: view,
    refusal: say,
    done: () => '/messages/settings?done=saved',
  }),
]
