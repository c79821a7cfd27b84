import { formatIsoDate } from '#kernel/calendar.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf } from '#platform/http/staff-form.ts'
import { Banner, Button, ButtonLink, ButtonRow, Form, Radios, SummaryList, TextArea } from '#ui/index.ts'
import { canUndo, type Side } from '../domain/merge.ts'
import { sentences } from '../messages/index.ts'
import { type Merge, mergeById } from '../queries/merges.ts'
import { sideOf } from '../queries/sides.ts'
import { SideBySide } from './side-by-side.tsx'

type Shown = { readonly merge: Merge; readonly context: StaffContext }

/** The day of an instant, in words. */
export const dayOf = (instant: string, { language }: Pick<StaffContext, 'language'>) =>
  formatIsoDate(
    Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString(),
    language,
  )

const Said = ({ merge, context }: Shown) => {
  const m = sentences(context.language)
  const by = m.proposedBy({ name: merge.proposedByName, date: dayOf(merge.proposedAt, context) })
  const decided =
    merge.decidedAt === null ? [] : [`${merge.decidedByName} · ${dayOf(merge.decidedAt, context)}`]
  return (
    <SummaryList
      rows={[
        { key: m.state, value: [m.states[merge.state], ...decided].join(' · ') },
        { key: m.why, value: `${merge.reason} (${by})` },
        ...(merge.refusal === null ? [] : [{ key: m.states.refused, value: merge.refusal }]),
        ...(merge.undoneReason === null ? [] : [{ key: m.states.undone, value: merge.undoneReason }]),
        ...(merge.state !== 'merged' || merge.undoUntil === null
          ? []
          : [{ key: m.until, value: formatIsoDate(merge.undoUntil, context.language) }]),
      ]}
    />
  )
}

type Deciding = Shown & { readonly kept: Side; readonly merged: Side; readonly form: FormState }

const Decide = ({ merge, kept, merged, form, context }: Deciding) => {
  const m = sentences(context.language)
  const hidden = {
    _submission: form.submission,
    version: merge.version,
    keptVersion: kept.version,
    mergedVersion: merged.version,
  }
  return (
    <Form action={`/merges/${merge.id}`} hidden={hidden} guard="unsaved">
      <Radios
        name="answer"
        label={m.answer}
        value={textOf(form.values, 'answer')}
        error={problemOf(form, 'answer')}
        choices={[
          { value: 'one', label: m.one({ name: kept.name }) },
          { value: 'two', label: m.two },
        ]}
      />
      <TextArea
        name="refusal"
        label={m.refusal}
        rows={2}
        value={textOf(form.values, 'refusal')}
        error={problemOf(form, 'refusal')}
      />
      <Button>{m.decide}</Button>
    </Form>
  )
}

const Undo = ({ merge, context }: Shown) => {
  const m = sentences(context.language)
  if (merge.state !== 'merged' || merge.undoUntil === null) return null
  if (canUndo(merge.undoUntil, context.today) === 'no') return <p>{m.over}</p>
  return (
    <ButtonRow>
      <ButtonLink kind="secondary" href={`/merges/${merge.id}/undo`}>
        {m.undo}
      </ButtonLink>
      <ButtonLink kind="plain" href={`/people/${merge.keptId}`}>
        {merge.keptName}
      </ButtonLink>
    </ButtonRow>
  )
}

/** Both side by side, for the second human; once decided, what was said and until when it can be undone. */
export async function decidePage(context: StaffContext, typed?: FormState): Promise<Answer> {
  const { db, params, language, worker } = context
  const merge = await mergeById(db, params['id'] ?? '')
  if (merge === undefined) return { notFound: true }
  const [kept, merged] = [await sideOf(db, merge.keptId), await sideOf(db, merge.mergedId)]
  if (kept === undefined || merged === undefined) return { notFound: true }
  context.read({ personId: merge.keptId, subjectIds: [merge.mergedId] })
  const m = sentences(language)
  const waiting = merge.state === 'proposed'
  const own = merge.proposedBy === worker.id
  const deciding = { merge, kept, merged, context, form: typed ?? freshForm() }
  const body = (
    <>
      <Said merge={merge} context={context} />
      {waiting ? <SideBySide one={kept} other={merged} language={language} /> : null}
      {waiting && own ? <Banner kind="info" title={m.own} /> : null}
      {waiting && !own ? <Decide {...deciding} /> : null}
      <Undo merge={merge} context={context} />
    </>
  )
  const title = `${m.proposeTitle} ${merge.keptName}, ${merge.mergedName}`
  return waiting ? { title, lead: m.decideLead, body } : { title, body }
}
