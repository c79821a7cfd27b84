import { isUuid } from '#kernel/uuid.ts'
import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Banner, ButtonLink, EmptyState, type Kind, SummaryList, Table, Tag } from '#ui/index.ts'
import { seeBank, workWithBank } from '../domain/access.ts'
import { bankSentences, codeWords } from '../messages/index.ts'
import {
  type AnswerCard,
  answerCard,
  lastAnswers,
  type RefusedCard,
  refusedIn,
  releaseOf,
} from '../queries/answers.ts'
import { personsIn } from './entries-table.tsx'
import { releaseCard, releaseRoutes } from './release-card.tsx'
import { bankTabs, dayOfInstant, money, reasonText, SchemaTag, saidOf } from './shared.tsx'

const kinds: Readonly<Record<string, Kind>> = { rejected: 'late', part: 'soon', going: 'know', done: 'done' }

const Status = ({ answer, language }: { answer: AnswerCard; language: StaffContext['language'] }) => (
  <Tag
    kind={kinds[answer.status ?? ''] ?? 'quiet'}
    text={bankSentences(language).answerStates[answer.status ?? 'none']}
  />
)

const List = ({ context: { language }, rows }: { context: StaffContext; rows: readonly AnswerCard[] }) => {
  const m = bankSentences(language)
  if (rows.length === 0) return <EmptyState title={m.noAnswers} text={m.noAnswersText} />
  return (
    <Table
      caption={m.answers}
      captionShown="hidden"
      columns={[
        { key: 'file', label: m.fileName, role: 'head' },
        { key: 'day', label: m.day },
        { key: 'refused', label: m.refused, align: 'end' },
        { key: 'state', label: m.state },
      ]}
      rows={rows.map(answer => ({
        cells: {
          file: <a href={`/bank/answers/${answer.id}`}>{answer.fileName}</a>,
          day: dayOfInstant(answer.importedAt, language),
          refused: `${answer.refused} / ${answer.fileItems}`,
          state: <Status answer={answer} language={language} />,
        },
      }))}
    />
  )
}

const answersRoute: Route = staffPage({
  path: '/bank/answers',
  action: 'bank:answers',
  access: seeBank,
  async show(context) {
    const m = bankSentences(context.language)
    return {
      title: m.answers,
      said: saidOf(context),
      body: (
        <>
          {await bankTabs(context, 'answers')}
          {context.may(workWithBank) ? (
            <p class="no-print">
              <ButtonLink href="/bank/answers/import">{m.importAnswer}</ButtonLink>
            </p>
          ) : null}
          <List context={context} rows={await lastAnswers(context.db)} />
        </>
      ),
    }
  },
})

type RefusedProps = { readonly context: StaffContext; readonly rows: readonly RefusedCard[] }

const Refused = ({ context: { language }, rows }: RefusedProps) => {
  const m = bankSentences(language)
  const words = codeWords(language)
  if (rows.length === 0) return <EmptyState title={m.noRefused} text={m.noRefusedText} />
  return (
    <Table
      caption={m.refusedPayments}
      columns={[
        { key: 'who', label: m.forWhom, role: 'head' },
        { key: 'amount', label: m.amount, align: 'end' },
        { key: 'why', label: m.bankSays },
        { key: 'followed', label: m.followed },
      ]}
      rows={rows.map(row => ({
        cells: {
          who: row.payeeName ?? row.endToEndId ?? '–',
          amount: money(row.cents, language),
          why: reasonText(row, language),
          followed: `${m.outcomes[row.outcome]}${row.trouble === null ? '' : ` – ${words.troubles[row.trouble]}`}`,
        },
      }))}
    />
  )
}

async function page(context: StaffContext, answer: AnswerCard, form: FormState) {
  const { language } = context
  const m = bankSentences(language)
  const rows = await refusedIn(context.db, answer.id)
  const release = await releaseOf(context.db, answer.id)
  context.read({ subjectIds: personsIn(rows), detail: { answerId: answer.id } })
  return (
    <>
      {await bankTabs(context, 'answers')}
      {answer.status === 'rejected' ? (
        <Banner kind="late" title={`${m.wholeRefused} : ${reasonText(answer, language)}`}>
          {release?.confirmedAt == null ? <p>{m.wholeRefusedText}</p> : null}
        </Banner>
      ) : null}
      <SummaryList
        rows={[
          { key: m.state, value: <Status answer={answer} language={language} /> },
          { key: m.run, value: <a href={`/bank/runs/${answer.runId}`}>{answer.runNumber}</a> },
          { key: m.answer, value: answer.bankId },
          { key: m.checks, value: <SchemaTag schema={answer.schema} language={language} /> },
          {
            key: m.importedBy,
            value: m.importedOn({ name: answer.importedBy, when: dayOfInstant(answer.importedAt, language) }),
          },
        ]}
      />
      {await releaseCard({ context, answer, form }, release)}
      <Refused context={context} rows={rows} />
    </>
  )
}

async function showAnswer(context: StaffContext, form: FormState): Promise<Answer> {
  const id = context.params['id'] ?? ''
  const answer = isUuid(id) ? await answerCard(context.db, id) : undefined
  if (answer === undefined) return { notFound: true }
  const title = bankSentences(context.language).answerTitle({ name: answer.fileName })
  return { title, said: saidOf(context), body: await page(context, answer, form) }
}

const answerRoute: Route = staffPage({
  path: '/bank/answers/:id',
  action: 'bank:answer',
  access: seeBank,
  show: context => showAnswer(context, freshForm()),
})

/** The answers of the bank, what each came to, and a refused file that is let go. */
export const answerRoutes: readonly Route[] = [answersRoute, answerRoute, ...releaseRoutes(showAnswer)]
