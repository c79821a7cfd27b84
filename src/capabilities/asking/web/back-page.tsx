import { Carried } from '#capabilities/requests/index.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { StaffContext, View } from '#platform/http/route.ts'
import type { FormState } from '#platform/http/staff-form.ts'
import { isLanguage } from '#platform/i18n/sentences.ts'
import { Button, ButtonRow, Form, SummaryList } from '#ui/index.ts'
import { sentences, staffSentences } from '../messages/index.ts'
import { askedAs, colon } from '../messages/questions.ts'
import { notReadBack } from './desk-input.ts'
import { listsIn } from './lists.ts'
import { readBack } from './read-back.ts'

/** What was written, read back in plain words in the person's own language before anything is kept. */
export async function backView({ language }: StaffContext, form: FormState): Promise<View> {
  const m = staffSentences(language)
  const chosen = textOf(form.values, 'language')
  const theirs = isLanguage(chosen) ? chosen : language
  const all = readBack({ values: form.values, language: theirs, lists: listsIn(theirs) })
  const rows = all.map(({ question, spoken }) => ({
    key: askedAs(question.code, theirs).title,
    value:
      spoken.length === 0
        ? sentences(theirs).noAnswer
        : spoken.map(({ label, words }) => (
            <p>
              {label}
              {colon(theirs)}
              {words}
            </p>
          )),
  }))
  const body = (
    <Form action="/asking/new" hidden={{ _submission: form.submission, [notReadBack]: 'yes' }}>
      <Carried values={form.values} without={[notReadBack]} />
      <div lang={theirs}>
        <SummaryList rows={rows} />
      </div>
      <ButtonRow>
        <Button>{m.readBackRight}</Button>
        <Button kind="plain" name="_review" value="yes">
          {m.readBackCorrect}
        </Button>
      </ButtonRow>
    </Form>
  )
  return { title: m.readBackTitle, lead: m.readBackLead, body, problems: [] }
}
