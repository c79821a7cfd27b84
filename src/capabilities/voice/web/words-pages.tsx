import { roleWord } from '#capabilities/directory/index.ts'
import { lookInWords, oneLook } from '#capabilities/governance/index.ts'
import { isUuid } from '#kernel/uuid.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { Answer, PersonContext, View } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf } from '#platform/http/staff-form.ts'
import { Button, Form, Radios, TextArea } from '#ui/index.ts'
import { voiceTopics } from '../domain/kinds.ts'
import { knownWords, sentences } from '../messages/index.ts'
import { knownRows } from './known-rows.ts'
import { withOwn } from './own.ts'

type Asked = {
  readonly action: string
  readonly form: FormState
  readonly label: string
  readonly hint?: string | undefined
}

const Page = ({ context, asked }: { context: PersonContext; asked: Asked }) => {
  const { form, action, label, hint } = asked
  return (
    <Form action={`/${context.language}/file/${action}`} hidden={{ _submission: form.submission }}>
      {action === 'complain' ? <About context={context} form={form} /> : null}
      <TextArea
        name="words"
        label={label}
        hint={hint}
        value={textOf(form.values, 'words')}
        error={problemOf(form, 'words')}
      />
      <Button>{sentences(context.language).send}</Button>
    </Form>
  )
}

const About = ({ context, form }: { context: PersonContext; form: FormState }) => {
  const m = sentences(context.language)
  return (
    <Radios
      name="topic"
      label={m.complainAbout}
      value={textOf(form.values, 'topic')}
      error={problemOf(form, 'topic')}
      choices={voiceTopics.complaint.map(value => ({ value, label: m.topics[value] }))}
    />
  )
}

const gone = (language: PersonContext['language'], back: string): View => ({
  title: sentences(language).gone,
  body: null,
  status: 404,
  back,
})

/** Asks why somebody looked: the line stands above the form. */
export const whyPage = (context: PersonContext, form: FormState = freshForm()): Promise<Answer> =>
  withOwn(context, async ({ person, dossierId }) => {
    const { db, language, params } = context
    const m = sentences(language)
    const line = params['line'] ?? ''
    const back = `/${language}/file/looks`
    const look = isUuid(line) ? await oneLook(db, { dossierId, personId: person.id }, line) : undefined
    if (look === undefined) return gone(language, back)
    const said = lookInWords(look, { language, roleWords: roleWord, show: 'roles' })
    const body = (
      <>
        <p>{said}</p>
        <Page context={context} asked={{ action: `why/${line}`, form, label: m.whyWords }} />
      </>
    )
    return { title: m.whyTitle, lead: m.whyLead, body, back }
  })

/** "This is not right", about one fact: it stands above the form. */
export const contestPage = (context: PersonContext, form: FormState = freshForm()): Promise<Answer> =>
  withOwn(context, async own => {
    const { db, language, params } = context
    const m = sentences(language)
    const { table = '', fact = '' } = params
    const back = `/${language}/file/known`
    const rows = await knownRows(db, own, language)
    const row = rows.find(each => each.table === table && each.id === fact)
    if (row === undefined && table !== 'other') return gone(language, back)
    const body = (
      <>
        <p>{row === undefined ? knownWords(language).title : [row.label, ...row.lines].join(' · ')}</p>
        <Page
          context={context}
          asked={{ action: `contest/${table}/${fact}`, form, label: m.inYourWords, hint: m.wordsHint }}
        />
      </>
    )
    return { title: m.contestTitle, lead: m.contestLead, body, back }
  })

/** A complaint, to somebody else than the pilot. */
export const complainPage = (context: PersonContext, form: FormState = freshForm()): Promise<Answer> =>
  withOwn(context, () => {
    const { language } = context
    const m = sentences(language)
    const body = <Page context={context} asked={{ action: 'complain', form, label: m.complainWords }} />
    return { title: m.complainTitle, lead: m.complainLead, body, back: `/${language}/file/say` }
  })
