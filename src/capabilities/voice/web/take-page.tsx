import { personCard, personName } from '#capabilities/people/index.ts'
import { brusselsDate, formatDate, formatIsoDate } from '#kernel/calendar.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Card, Form, Select, Table, TextArea } from '#ui/index.ts'
import { voiceTopics } from '../domain/kinds.ts'
import { staffSentences } from '../messages/index.ts'
import { type Voice, voicesOf } from '../queries/voices.ts'
import { ChannelField } from './channel-field.tsx'
import { takings } from './staff-input.ts'

type Shown = { readonly personId: string; readonly form: FormState; readonly language: StaffLanguage }

const Taking = ({ personId, form, language }: Shown) => {
  const m = staffSentences(language)
  return (
    <Form action={`/people/${personId}/say`} hidden={{ _submission: form.submission }} guard="unsaved">
      <Select
        name="what"
        label={m.takeKind}
        value={textOf(form.values, 'what')}
        error={problemOf(form, 'what')}
        choices={takings.flatMap(value => {
          const label = Object.entries(m.takeKinds).find(([code]) => code === value)?.[1]
          return label === undefined ? [] : [{ value, label }]
        })}
      />
      <TextArea
        name="words"
        label={m.takeWords}
        hint={m.takeWordsHint}
        value={textOf(form.values, 'words')}
        error={problemOf(form, 'words')}
      />
      <ChannelField form={form} language={language} />
      <Button>{m.take}</Button>
    </Form>
  )
}

/** A change is written down with its fields: one page a topic, as online. */
const Changes = ({ personId, language }: Omit<Shown, 'form'>) => {
  const m = staffSentences(language)
  return (
    <Card title={m.takeChanges}>
      <ul>
        {voiceTopics.change.map(topic => (
          <li>
            <a href={`/people/${personId}/say/${topic}`}>{m.takeKinds[`change/${topic}`]}</a>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** What was said before, without its words: enough to say on the phone where it stands. */
const Earlier = ({ list, language }: { list: readonly Voice[]; language: StaffLanguage }) => {
  const m = staffSentences(language)
  if (list.length === 0) return null
  const outcomes: Readonly<Record<string, string>> = m.outcomes
  const columns = [
    { key: 'number', label: m.number, role: 'head' as const },
    { key: 'kind', label: m.kind },
    { key: 'said', label: m.saidAt },
    { key: 'due', label: m.due },
    { key: 'state', label: m.state },
  ]
  const rows = list.map(voice => ({
    id: voice.id,
    cells: {
      number: voice.number,
      kind: m.kinds[voice.kind],
      said: formatDate(brusselsDate(voice.saidAt), language),
      due: formatIsoDate(voice.dueOn, language),
      state: outcomes[voice.outcome ?? ''] ?? m.open,
    },
  }))
  return <Table caption={m.earlier} columns={columns} rows={rows} />
}

/** Writing down what a person says at the counter, on the phone or on paper. A complaint is not listed to those it is not for. */
export async function takePage(context: StaffContext, typed?: FormState): Promise<Answer> {
  const { db, params, language, url } = context
  const person = await personCard(db, params['id'] ?? '')
  if (person === undefined) return { notFound: true }
  context.read({ personId: person.id })
  const m = staffSentences(language)
  const body = (
    <>
      <p>
        <a href={`/people/${person.id}`}>{personName(person)}</a>
      </p>
      <Changes personId={person.id} language={language} />
      <Taking personId={person.id} form={typed ?? freshForm({ channel: 'counter' })} language={language} />
      <Earlier list={await voicesOf(db, person.id)} language={language} />
    </>
  )
  const said = url.searchParams.get('done') === 'yes' ? ({ kind: 'done', text: m.taken } as const) : undefined
  return { title: m.takeTitle, lead: m.takeLead, body, said }
}
