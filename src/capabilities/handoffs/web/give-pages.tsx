import { worded } from '#capabilities/requests/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, ButtonLink, ButtonRow, Form, Select, SummaryList, TextArea } from '#ui/index.ts'
import { relaySentences } from '../messages/relay.ts'
import { type RecipientChoice, recipientChoices } from '../queries/choices.ts'
import { aboutRequest, requestRows } from './shared.tsx'

function choiceOf({ kind, id, name, service, away }: RecipientChoice, language: StaffLanguage) {
  const m = relaySentences(language)
  const team = worded(service ?? {}, language)
  if (name === null) return { value: `${kind}:${id}`, label: m.team({ name: team }) }
  const here = team === '' ? name : `${name} · ${team}`
  if (away === null) return { value: `${kind}:${id}`, label: here }
  const date = away.until === null ? null : formatIsoDate(away.until, language)
  return { value: `${kind}:${id}`, label: m.away({ name: here, date }) }
}

/** What one of the two ways of giving asks. */
type Giving = {
  readonly path: 'ask-colleague' | 'pass-on'
  readonly field: 'question' | 'reason'
  readonly pilots: 'only' | 'anyone'
}

const words = ({ path }: Giving, language: StaffLanguage) => {
  const m = relaySentences(language)
  return path === 'pass-on'
    ? { title: m.passTitle, lead: m.passText, label: m.reason, hint: m.reasonHint, submit: m.passDo }
    : { title: m.askTitle, lead: m.askText, label: m.question, hint: m.questionHint, submit: m.askDo }
}

type Fields = {
  readonly giving: Giving
  readonly context: StaffContext
  readonly form: FormState
  readonly choices: readonly RecipientChoice[]
}

const GiveForm = ({ giving, context, form, choices }: Fields) => {
  const { language, params } = context
  const m = relaySentences(language)
  const w = words(giving, language)
  const kept = (name: string) => ({ name, value: textOf(form.values, name), error: problemOf(form, name) })
  return (
    <Form
      action={`/requests/${params['id']}/${giving.path}`}
      hidden={{ _submission: form.submission }}
      guard="unsaved"
    >
      <Select
        {...kept('to')}
        label={m.to}
        empty={m.toEmpty}
        choices={choices
          .filter(({ pilots }) => pilots || giving.pilots === 'anyone')
          .map(choice => choiceOf(choice, language))}
      />
      <TextArea {...kept(giving.field)} label={w.label} hint={w.hint} rows={4} />
      <ButtonRow>
        <Button>{w.submit}</Button>
        <ButtonLink kind="plain" href={`/requests/${params['id']}/relay`}>
          {m.back}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}

const givePage =
  (giving: Giving) =>
  async (context: StaffContext, form: FormState): Promise<Answer> => {
    const about = await aboutRequest(context, context.params['id'] ?? '')
    if (about === undefined) return { notFound: true }
    const choices = await recipientChoices(context.db)
    const w = words(giving, context.language)
    const body = (
      <>
        <SummaryList rows={requestRows(about, context.language)} />
        <GiveForm giving={giving} context={context} form={form} choices={choices} />
      </>
    )
    return { title: w.title({ number: about.card.number }), lead: w.lead, body }
  }

export const passPage = givePage({ path: 'pass-on', field: 'reason', pilots: 'only' })
export const askPage = givePage({ path: 'ask-colleague', field: 'question', pilots: 'anyone' })
