import { clockKinds, clockName, worded } from '#capabilities/requests/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { languages } from '#kernel/language.ts'
import type { StaffContext, View } from '#platform/http/route.ts'
import { type FormState, freshForm } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, Button, DateField, EmptyState, Form, Radios, Table, TextArea, TextField } from '#ui/index.ts'
import { suspendableKinds } from '../domain/ground.ts'
import { sentences } from '../messages/index.ts'
import { type WrittenGround, writtenGrounds } from '../queries/grounds.ts'
import { groundsPath, partsOf, typed, typedDay } from './shared.ts'

/** What is always said where a delay may stand still: no source gives it, the centre answers for it. */
export const Warning = ({ language }: { language: StaffLanguage }) => {
  const m = sentences(language)
  return (
    <Banner kind="warn" title={m.warning}>
      <p>{m.warningText}</p>
    </Banner>
  )
}

/** What a ground is for: the delay and its words. */
export function groundName({ clockKind, words }: WrittenGround, language: StaffLanguage): string {
  const kind = clockKinds.find(code => code === clockKind)
  return `${kind === undefined ? clockKind : clockName(kind, language)} : ${worded(words, language)}`
}

function forceWords({ from, until }: WrittenGround, language: StaffLanguage): string {
  const m = sentences(language)
  const date = formatIsoDate(from, language)
  if (until === null) return m.fromOn({ date })
  return until < from ? m.never : m.fromTo({ from: date, until: formatIsoDate(until, language) })
}

function cellsOf(ground: WrittenGround, { language, today }: StaffContext) {
  const m = sentences(language)
  const over = ground.until !== null && ground.until < today.toString()
  return {
    what: groundName(ground, language),
    text: (
      <>
        {ground.article}
        <br />
        <small>{ground.source}</small>
      </>
    ),
    most: m.days({ count: ground.mostDays }),
    inForce: forceWords(ground, language),
    who: (
      <>
        {ground.enteredBy}
        {ground.endedBy === null ? null : <div>{m.endedBy({ who: ground.endedBy })}</div>}
        {ground.endedBy !== null || over ? null : (
          <div>
            <a href={`${groundsPath}/${ground.id}/end`}>{m.end}</a>
          </div>
        )}
      </>
    ),
  }
}

const Grounds = ({ grounds, context }: { grounds: readonly WrittenGround[]; context: StaffContext }) => {
  const m = sentences(context.language)
  if (grounds.length === 0) return <EmptyState title={m.none} text={m.noneText} />
  const columns = [
    { key: 'what', label: m.what, role: 'head' },
    { key: 'text', label: m.text },
    { key: 'most', label: m.most },
    { key: 'inForce', label: m.inForce },
    { key: 'who', label: m.who },
  ] as const
  const rows = grounds.map(ground => ({ id: ground.id, cells: cellsOf(ground, context) }))
  return <Table caption={m.grounds} columns={columns} rows={rows} />
}

const Enter = ({ form, language }: { form: FormState; language: StaffLanguage }) => {
  const m = sentences(language)
  const kinds = suspendableKinds.map(kind => ({ value: kind, label: clockName(kind, language) }))
  const hintOf = (of: string) => (of === 'fr' ? m.wordsHint : m.wordsOther)
  return (
    <Form action={groundsPath} hidden={{ _submission: form.submission }} guard="unsaved">
      <Radios {...typed(form, 'clockKind')} label={m.clockKind} hint={m.clockKindHint} choices={kinds} />
      {languages.map(of => (
        <TextArea {...typed(form, of)} label={m.words[of]} hint={hintOf(of)} rows={2} />
      ))}
      <TextField {...typed(form, 'article')} label={m.article} />
      <TextArea {...typed(form, 'source')} label={m.source} hint={m.sourceHint} rows={2} />
      <TextField {...typed(form, 'mostDays')} label={m.mostDays} inputmode="numeric" width={4} />
      <DateField {...typedDay(form, 'from')} label={m.from} />
      <DateField {...typedDay(form, 'until')} label={m.until} hint={m.untilHint} />
      <Button>{m.enter}</Button>
    </Form>
  )
}

/** The grounds of the centre, and the form of a new one. */
export async function groundsPage(context: StaffContext, sent?: FormState): Promise<View> {
  const { db, language, url, today } = context
  const m = sentences(language)
  const form = sent ?? freshForm(partsOf('from', today.toString()))
  const body = (
    <>
      <Warning language={language} />
      <Grounds grounds={await writtenGrounds(db)} context={context} />
      <h2>{m.enterTitle}</h2>
      <Enter form={form} language={language} />
    </>
  )
  const told = { entered: m.entered, ended: m.ended }
  const text = Object.entries(told).find(([code]) => code === url.searchParams.get('done'))?.[1]
  const said = text === undefined ? undefined : ({ kind: 'done', text } as const)
  return { title: m.groundsTitle, lead: m.groundsLead, body, said }
}
