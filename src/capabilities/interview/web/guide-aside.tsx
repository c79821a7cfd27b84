import { type PointableFact, pointableFacts } from '#capabilities/enquiry/index.ts'
import type { Kind } from '#capabilities/requests/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { StaffContext } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Card, Form } from '#ui/index.ts'
import { keepGuides } from '../domain/access.ts'
import type { Guide, GuideQuestion, KnownPart } from '../domain/guide.ts'
import { sentences } from '../messages/index.ts'
import { guideOf } from '../queries/guides.ts'
import { openQuestions } from '../queries/interviews.ts'
import { answeredPath, guidePath } from './paths.ts'

const partOf = { note: 'notes', resource: 'resources', situation: 'situation', member: 'household' } as const

/** The most facts shown beside one question: a glance, not a file. */
const mostBeside = 4

/** What the file holds of one part, in words. */
export const knownOf = (facts: readonly PointableFact[], part: KnownPart): readonly string[] =>
  [...new Set(facts.filter(({ kind }) => partOf[kind] === part).map(({ text }) => text))]
    .slice(0, mostBeside)
    .map(text => (text.length > 160 ? `${text.slice(0, 160)}…` : text))

/** A glance says each thing once: a part of the file stands beside the first question that wants it. */
export const firstOf = (questions: readonly GuideQuestion[]): readonly GuideQuestion[] =>
  questions.map((question, index) => {
    const before = questions.findIndex(({ known }) => known === question.known)
    return before < index ? { ...question, known: null } : question
  })

type Shown = { readonly facts: readonly PointableFact[]; readonly language: StaffLanguage }

const Known = ({ part, facts, language }: Shown & { part: KnownPart }) => {
  const m = sentences(language)
  const known = knownOf(facts, part)
  if (known.length === 0) return null
  return (
    <p class="govuk-hint">
      {m.known} : {known.join(' · ')}
    </p>
  )
}

const Question = ({ question, facts, language }: Shown & { question: GuideQuestion }) => {
  const m = sentences(language)
  return (
    <li>
      <strong>{question.ask}</strong>
      <p>
        {question.why}
        {question.source === null ? null : (
          <span class="govuk-hint"> {m.source({ source: question.source })}</span>
        )}
      </p>
      {question.known === null ? null : <Known part={question.known} facts={facts} language={language} />}
    </li>
  )
}

const Owner = ({ guide, kind, context }: { guide: Guide; kind: Kind; context: StaffContext }) => {
  const m = sentences(context.language)
  return (
    <p class="govuk-hint">
      {guide.ownerName === null ? m.guideUsual : m.guideOwner({ name: guide.ownerName })}
      {context.may(keepGuides) ? (
        <>
          {' '}
          <a href={guidePath(kind)}>{m.change}</a>
        </>
      ) : null}
    </p>
  )
}

/** The questions that stayed open the other times, each with the button that takes it off the list. */
export async function Questions({ dossierId, context }: { dossierId: string; context: StaffContext }) {
  const { db, language } = context
  const m = sentences(language)
  const open = await openQuestions(db, dossierId)
  if (open.length === 0) return null
  return (
    <>
      <h2>{m.leftOpen}</h2>
      <ul class="left-open">
        {open.map(({ id, words, heldOn }) => (
          <li>
            <p>
              {words} <span class="govuk-hint">{m.leftFrom({ date: formatIsoDate(heldOn, language) })}</span>
            </p>
            <Form
              action={answeredPath(dossierId)}
              hidden={{ _submission: uuidv7(), lineId: id }}
              shape="line"
            >
              <Button kind="secondary">
                {m.answered}
                <span class="hidden"> : {words}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The guide of one glance: what to ask, why, what is known already. */
export async function GuideAside({
  dossierId,
  kind,
  context,
}: {
  dossierId: string
  kind: Kind
  context: StaffContext
}) {
  const { db, language } = context
  const m = sentences(language)
  const guide = await guideOf(db, kind, language)
  const facts = await pointableFacts(db, dossierId, language)
  return (
    <Card title={m.guide}>
      <ol class="glance">
        {firstOf(guide.questions).map(question => (
          <Question question={question} facts={facts} language={language} />
        ))}
      </ol>
      <Owner guide={guide} kind={kind} context={context} />
    </Card>
  )
}
