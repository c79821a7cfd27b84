import {
  type FoundPerson,
  findByName,
  findByNumber,
  personCard,
  personName,
  readQuestion,
} from '#capabilities/people/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { Db } from '#platform/database/transaction.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf } from '#platform/http/staff-form.ts'
import { Button, EmptyState, Form, Radios, Table, TextArea, TextField } from '#ui/index.ts'
import { likelyKept, type Side } from '../domain/merge.ts'
import { sentences } from '../messages/index.ts'
import { sideOf } from '../queries/sides.ts'
import { SideBySide } from './side-by-side.tsx'

async function lookFor(db: Db, typed: string): Promise<readonly FoundPerson[]> {
  const question = readQuestion(typed)
  if (question === undefined) return []
  if (question.kind === 'name') {
    const { found, near } = await findByName(db, question.words)
    return [...found, ...near]
  }
  return question.kind === 'number' ? [] : findByNumber(db, question)
}

const Found = ({
  list,
  id,
  context,
}: {
  list: readonly FoundPerson[]
  id: string
  context: StaffContext
}) => {
  const m = sentences(context.language)
  const rows = list.map(person => ({
    cells: {
      name: personName(person),
      born: person.birthDate === null ? m.unknown : formatIsoDate(person.birthDate, context.language),
      see: (
        <a href={`/people/${id}/merge?with=${person.id}`}>
          {m.see}
          <span class="hidden"> : {personName(person)}</span>
        </a>
      ),
    },
  }))
  const columns = [
    { key: 'name', label: m.fields.familyName, role: 'head' },
    { key: 'born', label: m.born },
    { key: 'see', label: m.see },
  ] as const
  return <Table caption={m.found} columns={columns} rows={rows} />
}

async function searching(context: StaffContext, id: string): Promise<Answer> {
  const { db, url, language } = context
  const m = sentences(language)
  const typed = (url.searchParams.get('q') ?? '').trim().slice(0, 100)
  const person = await personCard(db, id)
  if (person === undefined) return { notFound: true }
  const list = (typed === '' ? [] : await lookFor(db, typed)).filter(found => found.id !== id)
  context.read({ personId: id, subjectIds: list.map(found => found.id) })
  const body = (
    <>
      <Form action={`/people/${id}/merge`} method="get">
        <TextField name="q" label={m.search} value={typed} />
        <Button>{m.searchButton}</Button>
      </Form>
      {list.length > 0 ? <Found list={list} id={id} context={context} /> : null}
      {typed !== '' && list.length === 0 ? <EmptyState title={m.nobody} text={m.nobodyText} /> : null}
    </>
  )
  return { title: `${m.searchTitle} ${personName(person)}`, lead: m.searchLead, body }
}

type Both = { readonly one: Side; readonly other: Side; readonly form: FormState }

const Proposing = ({ one, other, form, context }: Both & { context: StaffContext }) => {
  const m = sentences(context.language)
  const chosen = textOf(form.values, 'kept') || likelyKept(one, other).id
  const hidden = {
    _submission: form.submission,
    one: one.id,
    other: other.id,
    oneVersion: one.version,
    otherVersion: other.version,
  }
  return (
    <Form action={`/people/${one.id}/merge`} hidden={hidden} guard="unsaved">
      <Radios
        name="kept"
        label={m.which}
        value={chosen}
        error={problemOf(form, 'kept')}
        choices={[one, other].map(side => ({
          value: side.id,
          label: side.name,
          hint:
            side.fields.birthDate === null
              ? m.unknown
              : formatIsoDate(side.fields.birthDate, context.language),
        }))}
      />
      <TextArea
        name="reason"
        label={m.reason}
        hint={m.reasonHint}
        value={textOf(form.values, 'reason')}
        error={problemOf(form, 'reason')}
      />
      <Button>{m.propose}</Button>
    </Form>
  )
}

/** 'This is the same person as…': looks for the other, then shows both side by side. */
export async function proposePage(context: StaffContext, typed?: FormState): Promise<Answer> {
  const { db, params, url, language } = context
  const id = params['id'] ?? ''
  const withId = textOf(typed?.values ?? {}, 'other') || (url.searchParams.get('with') ?? '')
  if (!isUuid(id)) return { notFound: true }
  if (!isUuid(withId)) return searching(context, id)
  const [one, other] = [await sideOf(db, id), await sideOf(db, withId)]
  if (one === undefined || other === undefined) return { notFound: true }
  context.read({ personId: id, subjectIds: [withId] })
  const m = sentences(language)
  const body = (
    <>
      <SideBySide one={one} other={other} language={language} />
      <Proposing one={one} other={other} form={typed ?? freshForm()} context={context} />
    </>
  )
  return { title: m.proposeTitle, lead: m.proposeLead, body }
}
