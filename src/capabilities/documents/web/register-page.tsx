import { z } from 'zod'
import { dossierOf, personCard, personName } from '#capabilities/people/index.ts'
import { type FormValues, textOf } from '#platform/http/form-body.ts'
import { formChoice, formOptionalText } from '#platform/http/form-fields.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, FileField, Form, Radios, Select, TextField } from '#ui/index.ts'
import { bounds, paperForms } from '../domain/paper.ts'
import { staffSentences } from '../messages/index.ts'
import { type Ask, openAsksOf } from '../queries/asks.ts'
import { largestMb } from '../queries/limit.ts'
import { askedLine } from './staff-words.tsx'

const none = 'none'
const ways = ['counter', 'post'] as const

/** What the counter or the post says of a paper, as the form sends it; the files are read before. */
export function registerForm(language: StaffLanguage) {
  const m = staffSentences(language)
  return z
    .object({
      form: formChoice(paperForms, m.howRequired),
      by: formChoice(ways, m.byRequired),
      ask: z.string().default(none),
      words: formOptionalText(bounds.words, { long: m.long, control: m.control }),
    })
    .transform(({ ask, ...typed }) => ({ ...typed, askId: z.uuid().safeParse(ask).data ?? null }))
}

type Asking = {
  readonly personId: string
  readonly asks: readonly Ask[]
  readonly most: number
  readonly form: FormState
  readonly language: StaffLanguage
}

const WhatAndHow = ({ form, language, most }: Asking) => {
  const m = staffSentences(language)
  const value = (name: string) => ({ value: textOf(form.values, name), error: problemOf(form, name) })
  return (
    <>
      <Radios
        name="form"
        label={m.howTitle}
        choices={paperForms.map(each => ({ value: each, label: m.how[each] }))}
        {...value('form')}
      />
      <FileField
        name="files"
        label={m.files}
        hint={m.filesHint({ most })}
        error={problemOf(form, 'files')}
        accept="image/jpeg,image/png,image/webp,application/pdf,.heic,.heif"
        count="many"
      />
      <Radios
        name="by"
        label={m.byTitle}
        choices={ways.map(way => ({ value: way, label: m.channels[way] }))}
        {...value('by')}
      />
      <TextField name="words" label={m.wordsField} hint={m.wordsHint} {...value('words')} />
    </>
  )
}

const Questions = (asking: Asking) => {
  const { personId, asks, form, language } = asking
  const m = staffSentences(language)
  const choices = asks.map(ask => ({ value: ask.id, label: askedLine(ask, language) }))
  return (
    <Form action={`/people/${personId}/papers`} sends="files" hidden={{ _submission: form.submission }}>
      {asks.length === 0 ? null : (
        <Select
          name="ask"
          label={m.forAsk}
          value={textOf(form.values, 'ask') || none}
          choices={[{ value: none, label: m.forNone }, ...choices]}
        />
      )}
      <WhatAndHow {...asking} />
      <Button>{m.registerButton}</Button>
    </Form>
  )
}

const saidOf = ({ url, language }: StaffContext) => {
  const m = staffSentences(language)
  const done = url.searchParams.get('done')
  if (done === 'registered') return { kind: 'done', text: m.registerDone } as const
  return done === 'again' ? ({ kind: 'info', text: m.registerAgain } as const) : undefined
}

/** What was asked of a person, in one line each, and the form for what they hand over. Never what came before. */
export async function registerView(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, params, language, today, url } = context
  const person = await personCard(db, params['id'] ?? '')
  if (person === undefined) return { notFound: true }
  const dossierId = await dossierOf(db, person.id)
  context.read({ personId: person.id, dossierId })
  const m = staffSentences(language)
  const name = personName(person)
  const lead = m.registerLead({ name })
  if (dossierId === undefined) return { title: m.registerTitle, lead, body: <p>{m.noDossier}</p> }
  const asked: FormValues = { ask: url.searchParams.get('ask') ?? '', ...form.values }
  const body = (
    <Questions
      personId={person.id}
      asks={await openAsksOf(db, dossierId)}
      most={await largestMb(db, today.toString())}
      form={{ ...form, values: asked }}
      language={language}
    />
  )
  return { title: m.registerTitle, lead, body, problems: form.problems, said: saidOf(context) }
}
