import type { Child } from 'hono/jsx'
import { withFile } from '#capabilities/enquiry/index.ts'
import { personName } from '#capabilities/people/index.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import type { FormState } from '#platform/http/staff-form.ts'
import { Button, ButtonLink, ButtonRow, Form } from '#ui/index.ts'
import { fileSentences } from '../messages/index.ts'
import { type RightCard, rightsOfDossier } from '../queries/file-payments.ts'
import { aidName, rightPath } from './right-card.tsx'

export type Asking = {
  readonly context: StaffContext
  readonly form: FormState
  readonly right: RightCard
  readonly dossierId: string
  readonly name: string
}

type Question = {
  readonly title: string
  readonly lead: string
  readonly path: string
  readonly fields: Child
  readonly submit: { readonly label: string; readonly kind: 'primary' | 'danger' }
  readonly hidden?: Readonly<Record<string, string>>
  readonly values?: Readonly<Record<string, string>>
}

const AskForm = ({ asking, question }: { asking: Asking; question: Question }) => (
  <Form
    action={`${rightPath(asking.dossierId, asking.right.id)}/${question.path}`}
    hidden={{ ...question.hidden, _submission: asking.form.submission }}
    guard="unsaved"
  >
    {question.fields}
    <ButtonRow>
      <Button kind={question.submit.kind}>{question.submit.label}</Button>
      <ButtonLink kind="plain" href={`/dossiers/${asking.dossierId}/payments`}>
        {fileSentences(asking.context.language).back}
      </ButtonLink>
    </ButtonRow>
  </Form>
)

/** A page that asks one thing about a right; whose it is stands in its title. */
export const rightPage =
  (ask: (asking: Asking) => Question | undefined | Promise<Question | undefined>) =>
  (context: StaffContext, form: FormState): Promise<Answer> =>
    withFile(context, async file => {
      const { dossierId } = file
      const [right] = await rightsOfDossier(context.db, dossierId, context.params['right'] ?? '')
      if (right === undefined) return { notFound: true }
      const name = personName(file.person)
      const question = await ask({ context, form, right, dossierId, name })
      if (question === undefined) return { notFound: true }
      const title = `${question.title} · ${name}`
      const lead = `${aidName(right.kind, context.language)}. ${question.lead}`
      const asking = { context, form, right, dossierId, name }
      return { title, lead, body: <AskForm asking={asking} question={question} /> }
    })

const isFresh = ({ values }: FormState) => Object.keys(values).length === 0

/** A form nobody typed in yet shows what is known. */
export const filled = (form: FormState, values: Readonly<Record<string, string>>): FormState =>
  isFresh(form) ? { ...form, values } : form
