import { languageName } from '#capabilities/people/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { textOf } from '#platform/http/form-body.ts'
import { type Answer, actorOf, type StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf } from '#platform/http/staff-form.ts'
import { Button, Form, Radios, TextArea } from '#ui/index.ts'
import { tellings, voiceOutcomes } from '../domain/kinds.ts'
import { voiceLine } from '../domain/line.ts'
import { staffSentences } from '../messages/index.ts'
import { mayAnswer } from '../queries/around.ts'
import { oneVoice, type Voice } from '../queries/voices.ts'
import { VoiceFacts } from './voice-facts.tsx'

type Shown = { readonly voice: Voice; readonly form: FormState; readonly context: StaffContext }

const Answering = ({ voice, form, context: { language } }: Shown) => {
  const m = staffSentences(language)
  const spoken = languageName(voice.language, language)
  return (
    <Form
      action={`/voices/${voice.id}`}
      hidden={{ _submission: form.submission, version: voice.version }}
      guard="unsaved"
    >
      <h2>{m.answerTitle}</h2>
      <Radios
        name="outcome"
        label={m.outcome}
        value={textOf(form.values, 'outcome')}
        error={problemOf(form, 'outcome')}
        choices={voiceOutcomes[voice.kind].map(value => ({ value, label: m.outcomes[value] }))}
      />
      <TextArea
        name="answer"
        label={m.answer}
        hint={m.answerHint({ language: spoken })}
        value={textOf(form.values, 'answer')}
        error={problemOf(form, 'answer')}
      />
      <Radios
        name="told"
        label={m.told}
        value={textOf(form.values, 'told')}
        error={problemOf(form, 'told')}
        choices={tellings.map(value => ({ value, label: m.tellings[value] }))}
      />
      <Button>{m.send}</Button>
    </Form>
  )
}

/** One thing a person said, with all that helps to answer it; the form while there is no answer. */
export async function answerPage(context: StaffContext, typed?: FormState): Promise<Answer> {
  const { db, params, language, worker } = context
  const voice = await oneVoice(db, params['id'] ?? '')
  if (voice === undefined || !(await mayAnswer(db, actorOf(worker), voice))) return { notFound: true }
  context.read(voiceLine(voice))
  const m = staffSentences(language)
  const form = typed ?? freshForm({ told: voice.channel === 'web' ? 'online' : 'letter' })
  const body = (
    <>
      {await VoiceFacts({ voice, context })}
      {voice.outcome === null ? <Answering voice={voice} form={form} context={context} /> : null}
    </>
  )
  const lead = voice.outcome === null ? m.lead({ date: formatIsoDate(voice.dueOn, language) }) : undefined
  const said =
    context.url.searchParams.get('done') === 'yes' ? ({ kind: 'done', text: m.done } as const) : undefined
  return { title: m.title, lead, body, said }
}
