import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import { brusselsDate, formatLongDate, formatTime } from '#kernel/calendar.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formText } from '#platform/http/form-fields.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Details, EmptyState, Form, Radios, Table, Tag, TextField } from '#ui/index.ts'
import { type ReviewGlass, reviewGlass } from '../commands/review-glass.ts'
import { reviewGlassRule } from '../domain/break-glass.ts'
import { glassSentences } from '../messages/glass.ts'
import { type Opening, openings, openingsPerPage } from '../queries/openings.ts'

const path = '/openings'

function readForm(language: StaffLanguage): z.ZodType<ReviewGlass> {
  const m = glassSentences(language)
  const faults = { required: m.remarkRequired, long: m.remarkLong, control: m.reasonControl }
  return z.strictObject({
    id: z.uuid({ error: m.reviewed }),
    verdict: z.enum(['justified', 'not-justified'], { error: m.verdictRequired }),
    remark: formText(1000, faults),
  })
}

type Shown = { readonly opening: Opening; readonly form: FormState; readonly language: StaffLanguage }

/** The form of one opening; what was typed comes back under the one it was typed for. */
const Ask = ({ opening, form, language }: Shown) => {
  const m = glassSentences(language)
  const mine = textOf(form.values, 'id') === opening.id ? form : freshForm()
  return (
    <Form action={path} hidden={{ _submission: mine.submission, id: opening.id }}>
      <Radios
        name="verdict"
        label={m.verdictAsk}
        value={textOf(mine.values, 'verdict')}
        error={problemOf(mine, 'verdict')}
        choices={[
          { value: 'justified', label: m.verdict.justified },
          { value: 'not-justified', label: m.verdict['not-justified'] },
        ]}
      />
      <TextField
        name="remark"
        label={m.remark}
        value={textOf(mine.values, 'remark')}
        error={problemOf(mine, 'remark')}
      />
      <Button kind="secondary">{m.keep}</Button>
    </Form>
  )
}

const Review = ({ opening, form, language }: Shown) => {
  const m = glassSentences(language)
  const { verdict, remark, reviewer } = opening
  if (verdict === 'justified' || verdict === 'not-justified')
    return (
      <>
        <Tag kind={verdict === 'justified' ? 'done' : 'late'} text={m.verdict[verdict]} /> {remark}{' '}
        {reviewer === null ? null : m.by({ name: reviewer })}
      </>
    )
  if (textOf(form.values, 'id') === opening.id)
    return <Ask opening={opening} form={form} language={language} />
  return (
    <Details summary={m.verdictAsk}>
      <Ask opening={opening} form={form} language={language} />
    </Details>
  )
}

const cellsOf = ({ opening, form, language }: Shown) => ({
  when: `${formatLongDate(brusselsDate(opening.openedAt), language)}, ${formatTime(opening.openedAt, language)}`,
  who: opening.worker,
  file: opening.number,
  why: opening.reason,
  review: <Review opening={opening} form={form} language={language} />,
})

async function openingsPage({ db, language, url, read }: StaffContext, form: FormState): Promise<Answer> {
  const m = glassSentences(language)
  const page = Math.max(1, Math.trunc(Number(url.searchParams.get('page') ?? '1')) || 1)
  const list = await openings(db, page)
  for (const { dossierId } of list.slice(0, openingsPerPage)) read({ dossierId })
  const columns = (['when', 'who', 'file', 'why', 'review'] as const).map(key => ({ key, label: m[key] }))
  const rows = list
    .slice(0, openingsPerPage)
    .map(opening => ({ cells: cellsOf({ opening, form, language }), id: opening.id }))
  const body = (
    <>
      {rows.length === 0 ? (
        <EmptyState title={m.none} text={m.noneText} />
      ) : (
        <Table caption={m.caption} captionShown="hidden" columns={columns} rows={rows} />
      )}
      <p>
        {page > 1 ? <a href={`${path}?page=${page - 1}`}>{m.newer}</a> : null}{' '}
        {list.length > openingsPerPage ? <a href={`${path}?page=${page + 1}`}>{m.older}</a> : null}
      </p>
    </>
  )
  const said = url.searchParams.has('done') ? { kind: 'done' as const, text: m.done } : undefined
  return { title: m.title, lead: m.lead, body, said }
}

/** The openings to review, and the form that reviews one. */
export const openingsRoutes = [
  staffPage({
    path,
    action: 'governance:openings',
    access: reviewGlassRule,
    show: context => openingsPage(context, freshForm()),
  }),
  staffForm({
    path,
    command: reviewGlass,
    form: readForm,
    redisplay: openingsPage,
    refusal: (refusal, language) =>
      refusal.kind === 'Reviewed'
        ? { text: glassSentences(language).reviewed }
        : { text: directorySentences(language)[refusal.kind === 'Forbidden' ? 'forbidden' : 'notFound'] },
    done: () => `${path}?done=1`,
  }),
]
