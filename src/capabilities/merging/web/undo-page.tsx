import { textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf } from '#platform/http/staff-form.ts'
import { Button, ButtonLink, ButtonRow, Form, Radios, TextArea } from '#ui/index.ts'
import { canUndo } from '../domain/merge.ts'
import { sentences } from '../messages/index.ts'
import { type Merge, mergeById } from '../queries/merges.ts'
import { type Since, sinceMerge } from '../queries/since.ts'
import { dayOf } from './decide-page.tsx'

type Shown = { readonly merge: Merge; readonly form: FormState; readonly context: StaffContext }

const One = ({ one, merge, form, context }: Shown & { one: Since }) => {
  const m = sentences(context.language)
  const label = `${m.kinds[one.kind]} · ${one.words} · ${dayOf(one.at, context)}`
  const name = one.side === 'kept' ? merge.keptName : merge.mergedName
  if (one.fixed)
    return (
      <p>
        {label} : {m.stays({ name })}
      </p>
    )
  return (
    <Radios
      name={`side-${one.id}`}
      label={label}
      value={textOf(form.values, `side-${one.id}`)}
      error={problemOf(form, `side-${one.id}`)}
      choices={[
        { value: 'kept', label: merge.keptName },
        { value: 'merged', label: merge.mergedName },
      ]}
    />
  )
}

/** Two again: whose is what came since, asked thing by thing, and why. */
export async function undoPage(context: StaffContext, typed?: FormState): Promise<Answer> {
  const { db, params, language, today } = context
  const merge = await mergeById(db, params['id'] ?? '')
  if (merge === undefined) return { notFound: true }
  if (merge.state !== 'merged' || merge.undoUntil === null || canUndo(merge.undoUntil, today) === 'no')
    return { redirect: `/merges/${merge.id}` }
  context.read({ personId: merge.keptId, subjectIds: [merge.mergedId] })
  const m = sentences(language)
  const since = await sinceMerge(db, merge)
  const form = typed ?? freshForm()
  const body = (
    <Form
      action={`/merges/${merge.id}/undo`}
      hidden={{ _submission: form.submission, version: merge.version }}
      guard="unsaved"
    >
      <h2>{m.since}</h2>
      {since.length === 0 ? <p>{m.sinceNone}</p> : null}
      {since.map(one => (
        <One one={one} merge={merge} form={form} context={context} />
      ))}
      <TextArea
        name="reason"
        label={m.undoWhy}
        hint={m.reasonHint}
        value={textOf(form.values, 'reason')}
        error={problemOf(form, 'reason')}
      />
      <ButtonRow>
        <Button>{m.undo}</Button>
        <ButtonLink kind="plain" href={`/merges/${merge.id}`}>
          {m.title}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
  return { title: `${m.undoTitle} : ${merge.keptName}, ${merge.mergedName}`, lead: m.undoLead, body }
}
