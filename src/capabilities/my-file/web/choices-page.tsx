import { z } from 'zod'
import {
  contactChannelName,
  contactChannels,
  interpreterLanguages,
  languageName,
  type PersonCard,
  personCard,
} from '#capabilities/people/index.ts'
import { type Language, languages } from '#kernel/language.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formOptionalText, formTick, formVersion } from '#platform/http/form-fields.ts'
import { personForm } from '#platform/http/person-form.ts'
import { inLanguage, personPage } from '#platform/http/person-page.ts'
import type { Answer, PersonContext, Route } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf } from '#platform/http/staff-form.ts'
import { Button, Checkboxes, Form, Radios, Select, TextArea } from '#ui/index.ts'
import { type Choose, choicesShape, choose } from '../commands/choose.ts'
import { choiceSentences } from '../messages/choices.ts'
import { closed, own } from './own-file.ts'

type Part = { readonly form: FormState; readonly language: Language }

const kept = (form: FormState, name: string) => ({
  name,
  value: textOf(form.values, name),
  error: problemOf(form, name),
})

type TickProps = Part & {
  readonly name: string
  readonly about: string
  readonly label: string
  readonly hint?: string | undefined
  /** `hidden` where the line above says it. */
  readonly labelled?: 'hidden' | undefined
}

const Tick = ({ form, name, about, label, hint, labelled }: TickProps) => (
  <Checkboxes
    name={name}
    label={about}
    labelled={labelled}
    values={textOf(form.values, name) === 'yes' ? ['yes'] : []}
    choices={[{ value: 'yes', label, hint }]}
  />
)

const Told = ({ form, language }: Part) => {
  const m = choiceSentences(language)
  const channels = contactChannels.map(value => ({ value, label: contactChannelName(value, language) }))
  const written = languages.map(value => ({ value, label: languageName(value, language) }))
  const spoken = interpreterLanguages
    .map(value => ({ value, label: languageName(value, language) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
  return (
    <>
      <Radios {...kept(form, 'contactChannel')} label={m.channel} choices={channels} />
      <Radios {...kept(form, 'language')} label={m.language} choices={written} />
      <Tick form={form} language={language} name="easyRead" about={m.easyRead} label={m.easyReadLabel} />
      <Tick
        form={form}
        language={language}
        name="needsInterpreter"
        about={m.interpreter}
        label={m.interpreterLabel}
      />
      <Select
        {...kept(form, 'interpreterLanguage')}
        label={m.interpreterLanguage}
        empty={m.interpreterSame}
        choices={spoken}
      />
    </>
  )
}

const Safe = ({ form, language }: Part) => {
  const m = choiceSentences(language)
  const part = { form, language }
  const mail = { name: 'sharedMail', about: m.sharedMail, label: m.sharedMail, hint: m.sharedMailHint }
  const online = { name: 'noOnlineView', about: m.online, label: m.onlineLabel, hint: m.onlineHint }
  return (
    <>
      <Tick {...part} name="sharedPhone" about={m.shared} label={m.sharedPhone} hint={m.sharedPhoneHint} />
      <Tick {...part} {...mail} labelled="hidden" />
      <TextArea {...kept(form, 'safeContactNote')} label={m.note} hint={m.noteHint} rows={3} />
      <Tick {...part} {...online} />
    </>
  )
}

const yes = (value: PersonCard['easyRead']) => (value ? 'yes' : '')

const valuesOf = (person: PersonCard) => ({
  version: `${person.version}`,
  contactChannel: person.contactChannel,
  language: person.language,
  easyRead: yes(person.easyRead),
  needsInterpreter: yes(person.needsInterpreter),
  interpreterLanguage: person.interpreterLanguage ?? '',
  sharedPhone: yes(person.sharedPhone),
  sharedMail: yes(person.sharedMail),
  safeContactNote: person.safeContactNote ?? '',
  noOnlineView: yes(person.noOnlineView),
})

/** What is chosen now, to be changed. After somebody else changed it, the form starts from what is kept now. */
async function choicesPage(context: PersonContext, typed?: FormState): Promise<Answer> {
  const { db, language, url, read } = context
  const m = choiceSentences(language)
  const file = await own(context)
  const person = file && (await personCard(db, file.personId))
  if (file === undefined || person === undefined) return closed(language)
  read({ personId: person.id, dossierId: file.dossierId ?? undefined })
  const now = valuesOf(person)
  const stale = typed !== undefined && textOf(typed.values, 'version') !== now.version
  const form = typed === undefined ? freshForm(now) : stale ? { ...typed, values: now } : typed
  const body = (
    <Form
      action={`/${language}/file/choices`}
      hidden={{ _submission: form.submission, version: person.version }}
    >
      <Told form={form} language={language} />
      <Safe form={form} language={language} />
      <Button>{m.save}</Button>
    </Form>
  )
  const said = url.searchParams.get('done') === 'yes' ? ({ kind: 'done', text: m.saved } as const) : undefined
  return { title: m.title, lead: m.lead, body, said, back: `/${language}/file/status` }
}

function choicesForm(language: Language): z.ZodType<Choose> {
  const m = choiceSentences(language)
  const { contactChannel, language: written, interpreterLanguage } = choicesShape
  return z
    .strictObject({
      version: formVersion,
      contactChannel: z.enum(contactChannel.options, { error: m.choose }),
      language: z.enum(written.options, { error: m.choose }),
      easyRead: formTick,
      needsInterpreter: formTick,
      interpreterLanguage: z
        .string()
        .default('')
        .transform(code => (code === '' ? null : code))
        .pipe(interpreterLanguage),
      sharedPhone: formTick,
      sharedMail: formTick,
      safeContactNote: formOptionalText(500, { long: m.noteLong, control: m.control }),
      noOnlineView: formTick,
    })
    .transform(({ version, ...choices }) => ({ version, choices }))
}

const path = inLanguage('/file/choices')

/** How one is reached, told and understood, chosen by the person. */
export const choiceRoutes: readonly Route[] = [
  personPage({ path, action: choose.name, access: 'person', show: context => choicesPage(context) }),
  personForm({
    path,
    command: choose,
    form: choicesForm,
    redisplay: choicesPage,
    refusal: ({ kind }, language) => {
      const m = choiceSentences(language)
      if (kind === 'ChannelUnknown') return { field: 'contactChannel', text: m.unknown }
      return { text: kind === 'StaleVersion' ? m.stale : m.failed }
    },
    done: ({ noOnlineView }, language) =>
      noOnlineView ? `/${language}/file?left=yes` : `/${language}/file/choices?done=yes`,
  }),
]
