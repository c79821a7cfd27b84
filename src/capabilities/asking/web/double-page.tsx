import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import {
  type Duplicate,
  likelyDuplicates,
  type PersonCard,
  personCard,
  personName,
} from '#capabilities/people/index.ts'
import { ToldApart } from '#capabilities/requests/index.ts'
import { formatNationalNumber } from '#kernel/national-number.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import { formVersion } from '#platform/http/form-fields.ts'
import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Banner, Button, Form, Radios, SummaryList } from '#ui/index.ts'
import { tellDouble } from '../commands/tell-double.ts'
import { staffSentences } from '../messages/index.ts'
import { type Double, oneDouble } from '../queries/doubles.ts'

type Shown = { readonly context: StaffContext; readonly double: Double; readonly person: PersonCard }

/** Those it may be, as they look now: a number that is taken finds its holder. */
async function candidates(db: Db, { person, double }: Omit<Shown, 'context'>): Promise<readonly Duplicate[]> {
  const found = await likelyDuplicates(db, {
    ...person,
    nationalNumber: double.taken ?? person.nationalNumber,
  })
  return found.filter(({ person: { id } }) => id !== person.id)
}

const Typed = ({ context: { language }, double, person }: Shown) => {
  const m = staffSentences(language)
  return (
    <>
      <SummaryList
        rows={[
          { key: m.request, value: <a href={`/requests/${double.requestId}`}>{double.number}</a> },
          { key: m.sameTyped, value: <a href={`/people/${person.id}`}>{personName(person)}</a> },
        ]}
      />
      {double.taken === null ? null : (
        <Banner kind="info" title={m.sameTaken({ number: formatNationalNumber(double.taken) })} />
      )}
    </>
  )
}

const Asking = ({
  shown,
  doubles,
  form,
}: {
  shown: Shown
  doubles: readonly Duplicate[]
  form: FormState
}) => {
  const { context, double } = shown
  const m = staffSentences(context.language)
  const persons = doubles.map(found => ({
    value: found.person.id,
    label: personName(found.person),
    hint: <ToldApart double={found} here={context} />,
  }))
  return (
    <Form
      action={`/asking/same/${double.requestId}`}
      hidden={{ _submission: form.submission, version: double.version }}
    >
      {persons.length === 0 ? <p>{m.sameNobody}</p> : null}
      <Radios
        name="answer"
        label={m.sameQuestion}
        error={problemOf(form, 'answer')}
        choices={[...persons, { value: 'other', label: m.sameOther, hint: m.sameOtherHint }]}
      />
      <Button>{m.sameSave}</Button>
    </Form>
  )
}

const Answered = ({
  shown,
  known,
  form,
}: {
  shown: Shown
  known: PersonCard | undefined
  form: FormState
}) => {
  const { context, double } = shown
  const m = staffSentences(context.language)
  const text = known === undefined ? m.sameSaidOther : m.sameSaid({ name: personName(known) })
  const hidden = { _submission: form.submission, version: double.version, answer: 'undo' }
  return (
    <>
      <Banner kind="done" title={text}>
        {known === undefined ? null : (
          <p>
            <a href={`/people/${known.id}`}>{personName(known)}</a>. {m.sameAfter}
          </p>
        )}
        {known === undefined ? null : (
          <p>
            <a href={`/people/${known.id}/merge?with=${double.personId}`}>{m.sameMerge}</a>
          </p>
        )}
      </Banner>
      <Form action={`/asking/same/${double.requestId}`} hidden={hidden}>
        <Button kind="secondary">{m.sameUndo}</Button>
      </Form>
    </>
  )
}

async function doubleView(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, params, language } = context
  const m = staffSentences(language)
  const id = params['id'] ?? ''
  const double = isUuid(id) ? await oneDouble(db, id) : undefined
  const person = double && (await personCard(db, double.personId))
  if (double === undefined || person === undefined) return { notFound: true }
  const shown = { context, double, person }
  const doubles = await candidates(db, shown)
  const known = double.knownId === null ? undefined : await personCard(db, double.knownId)
  context.read({
    requestId: id,
    personId: person.id,
    subjectIds: doubles.map(({ person: { id: other } }) => other),
  })
  const body = (
    <>
      <Typed {...shown} />
      {double.answer === null ? (
        <Asking shown={shown} doubles={doubles} form={form} />
      ) : (
        <Answered shown={shown} known={known} form={form} />
      )}
    </>
  )
  return { title: m.doublesTitle, lead: m.sameLead, body }
}

/** Whether the person of a request is known: both are shown, and a human says. */
export const doubleRoutes: readonly Route[] = [
  staffPage({
    path: '/asking/same/:id',
    action: tellDouble.name,
    access: tellDouble.access,
    show: context => doubleView(context, freshForm()),
  }),
  staffForm({
    path: '/asking/same/:id',
    command: tellDouble,
    form: (language, { id = '' }) =>
      z
        .strictObject({
          version: formVersion,
          answer: z.union([z.uuid(), z.literal('other'), z.literal('undo')], {
            error: staffSentences(language).sameRequired,
          }),
        })
        .transform(typed => ({ ...typed, requestId: id })),
    redisplay: doubleView,
    refusal: ({ kind }, language) => ({
      text:
        kind === 'StaleVersion' ? directorySentences(language).stale : directorySentences(language).notFound,
    }),
    done: (_, { id = '' }) => `/asking/same/${id}`,
  }),
]
