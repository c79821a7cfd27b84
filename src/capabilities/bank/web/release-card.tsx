import { z } from 'zod'
import { isUuid } from '#kernel/uuid.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formText } from '#platform/http/form-fields.ts'
import type { Answer, FormProblem, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, problemOf, staffForm } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Card, Form, TextArea } from '#ui/index.ts'
import { askFileRelease, confirmFileRelease, type FileReleaseRefusal } from '../commands/release-file.ts'
import { releaseFiles } from '../domain/access.ts'
import { releaseSentences } from '../messages/index.ts'
import { type AnswerCard, mayBeUnderway, type ReleaseCard } from '../queries/answers.ts'
import { commonProblem, dayOfInstant } from './shared.tsx'

type Props = { readonly context: StaffContext; readonly answer: AnswerCard; readonly form: FormState }

const AskForm = ({ context, answer, form }: Props) => {
  const m = releaseSentences(context.language)
  if (!context.may(releaseFiles)) return null
  return (
    <Form action={`/bank/answers/${answer.id}/release`} hidden={{ _submission: form.submission }}>
      <TextArea
        name="reason"
        label={m.reason}
        rows={3}
        value={textOf(form.values, 'reason')}
        error={problemOf(form, 'reason')}
      />
      <Button kind="secondary">{m.ask}</Button>
    </Form>
  )
}

const ConfirmForm = ({ context, answer, form, release }: Props & { release: ReleaseCard }) => {
  const m = releaseSentences(context.language)
  if (release.askedById === context.worker.id) return <p>{m.other}</p>
  if (!context.may(releaseFiles)) return null
  return (
    <Form action={`/bank/answers/${answer.id}/release/confirm`} hidden={{ _submission: form.submission }}>
      <Button kind="danger">{m.confirm}</Button>
    </Form>
  )
}

const Asked = (props: Props & { release: ReleaseCard }) => {
  const { context, release } = props
  const { language } = context
  const m = releaseSentences(language)
  const { confirmedAt, confirmedBy } = release
  return (
    <>
      <p>{m.askedBy({ name: release.askedBy, when: dayOfInstant(release.askedAt, language) })}</p>
      <p class="prose">{release.reason}</p>
      {confirmedAt === null ? (
        <ConfirmForm {...props} />
      ) : (
        <>
          <p>{m.confirmedBy({ name: confirmedBy ?? '', when: dayOfInstant(confirmedAt, language) })}</p>
          <p>
            {m.waiting({ count: release.count ?? 0 })} <a href="/runs">{m.prepare}</a>
          </p>
        </>
      )}
    </>
  )
}

/** How a file that the bank refused whole is let go: asked by one, confirmed by another. */
export async function releaseCard(props: Props, release: ReleaseCard | undefined) {
  const { context, answer } = props
  const m = releaseSentences(context.language)
  if (answer.status !== 'rejected') return null
  const underway = release === undefined && (await mayBeUnderway(context.db, answer))
  return (
    <Card title={m.title}>
      <p class="prose">{underway ? m.refusals.MayBeUnderway : m.lead}</p>
      {underway ? null : release === undefined ? (
        <AskForm {...props} />
      ) : (
        <Asked {...props} release={release} />
      )}
    </Card>
  )
}

function problem(refusal: FileReleaseRefusal, language: StaffLanguage): FormProblem {
  switch (refusal.kind) {
    case 'Forbidden':
    case 'StaleVersion':
    case 'NotFound':
      return commonProblem(refusal, language)
    default:
      return { text: releaseSentences(language).refusals[refusal.kind] }
  }
}

const answerOf = (params: Readonly<Record<string, string>>) => params['id'] ?? ''

function askForm(language: StaffLanguage, params: Readonly<Record<string, string>>) {
  const m = releaseSentences(language)
  const reason = formText(1000, { required: m.reasonRequired, long: m.reasonLong, control: m.control })
  return z
    .strictObject({ reason })
    .transform(typed => ({ ...typed, answerId: answerOf(params) }))
    .refine(({ answerId }) => isUuid(answerId))
}

type Redisplay = (context: StaffContext, form: FormState) => Promise<Answer>

/** The two acts, on the page of the answer. */
export const releaseRoutes = (redisplay: Redisplay): readonly Route[] => [
  staffForm({
    path: '/bank/answers/:id/release',
    command: askFileRelease,
    form: askForm,
    redisplay,
    refusal: problem,
    done: ({ answerId }) => `/bank/answers/${answerId}?done=release-asked`,
  }),
  staffForm({
    path: '/bank/answers/:id/release/confirm',
    command: confirmFileRelease,
    form: (_, params) =>
      z
        .strictObject({})
        .transform(() => ({ answerId: answerOf(params) }))
        .refine(({ answerId }) => isUuid(answerId)),
    redisplay,
    refusal: problem,
    done: ({ answerId }) => `/bank/answers/${answerId}?done=released`,
  }),
]
