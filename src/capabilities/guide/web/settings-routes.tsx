import { z } from 'zod'
import { textOf } from '#platform/http/form-body.ts'
import { formChoice, formOptionalText } from '#platform/http/form-fields.ts'
import type { Route, StaffContext, View } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Form, Radios, TextField } from '#ui/index.ts'
import { setGuide as choose } from '../commands/set-guide.ts'
import { setGuide } from '../domain/access.ts'
import { namings } from '../domain/settings.ts'
import { staffSentences } from '../messages/index.ts'
import { guideSettings } from '../queries/public.ts'
import { guideProblem, saidDone } from './staff-shared.ts'

function page(context: StaffContext, form: FormState): View {
  const m = staffSentences(context.language)
  const field = (name: string) => ({ name, error: problemOf(form, name), value: textOf(form.values, name) })
  const body = (
    <Form action="/guide/settings" hidden={{ _submission: form.submission }} guard="unsaved">
      <Radios
        {...field('names')}
        label={m.names}
        hint={m.namesHint}
        choices={namings.map(value => ({ value, label: m.namings[value] }))}
      />
      <TextField {...field('communeName')} label={m.communeName} />
      <TextField {...field('communeUrl')} label={m.communeUrl} hint={m.communeUrlWrong} spellcheck="off" />
      <Button>{m.save}</Button>
    </Form>
  )
  return { title: m.settings, lead: m.settingsLead, body, said: saidDone(context) }
}

function settingsForm(language: StaffLanguage) {
  const m = staffSentences(language)
  const faults = { long: m.tooMany, control: m.control }
  const url = formOptionalText(200, faults).refine(
    text => text === null || (/^https:\/\/[^\s<>"]{3,}$/.test(text) && URL.canParse(text)),
    { error: m.communeUrlWrong },
  )
  return z
    .strictObject({
      names: formChoice(namings, m.choose),
      communeName: formOptionalText(120, faults),
      communeUrl: url,
    })
    .refine(({ communeName, communeUrl }) => (communeName === null) === (communeUrl === null), {
      path: ['communeName'],
      error: m.communeBoth,
    })
}

/** What the public pages say about the house. */
export const settingsRoutes: readonly Route[] = [
  staffPage({
    path: '/guide/settings',
    action: 'guide:set',
    access: setGuide,
    async show(context) {
      const { names, communeName, communeUrl } = await guideSettings(context.db)
      return page(context, freshForm({ names, communeName: communeName ?? '', communeUrl: communeUrl ?? '' }))
    },
  }),
  staffForm({
    path: '/guide/settings',
    command: choose,
    form: settingsForm,
    redisplay: async (context, form) => page(context, form),
    refusal: guideProblem,
    done: () => '/guide/settings?done=set',
  }),
]
