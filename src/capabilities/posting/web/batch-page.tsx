import { pdfResponse } from '#capabilities/letters/index.ts'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, ButtonLink, ButtonRow, Card, DateField, Form, Stack, Table, TextField } from '#ui/index.ts'
import { mayUndo } from '../domain/batch.ts'
import { sentences } from '../messages/index.ts'
import { type Batch, type Item, itemsOf, oneBatch } from '../queries/batches.ts'
import { Printing, Standing } from './batch-standing.tsx'
import { batchPath, printPath } from './list-page.tsx'

type Shown = {
  readonly batch: Batch
  readonly items: readonly Item[]
  readonly form: FormState
  readonly language: StaffLanguage
}

/** The name of the field in which the number of a letter is typed. */
export const numberField = (nth: number) => `registered-${nth}`

const NumberField = ({ item, form, language }: { item: Item; form: FormState; language: StaffLanguage }) => {
  const name = numberField(item.nth)
  return (
    <TextField
      name={name}
      label={sentences(language).registeredFor(item)}
      labelled="hidden"
      value={textOf(form.values, name)}
      error={problemOf(form, name)}
      width={20}
      spellcheck="off"
      autocomplete="off"
    />
  )
}

/** The list that goes with the letters to the post, in their order. */
const Deposit = ({ batch, items, form, language }: Shown) => {
  const m = sentences(language)
  const columns = [
    { key: 'nth', label: m.place, role: 'head' },
    { key: 'recipient', label: m.recipient },
    { key: 'postalCode', label: m.postalCode },
    { key: 'kind', label: m.kind },
    { key: 'registered', label: m.registered },
  ] as const
  const rows = items.map(item => ({
    cells: {
      nth: item.nth,
      recipient: <a href={`/documents/${item.documentId}`}>{item.recipient}</a>,
      postalCode: item.postalCode,
      kind: m.kinds[item.registered === null ? 'ordinary' : 'registered'],
      registered:
        batch.state === 'ready' ? (
          <NumberField item={item} form={form} language={language} />
        ) : (
          (item.registered ?? '')
        ),
    },
  }))
  return <Table caption={m.list} columns={columns} rows={rows} />
}

const Numbered = (shown: Shown) => {
  const { batch, form, language } = shown
  const m = sentences(language)
  if (batch.state !== 'ready') return <Deposit {...shown} />
  const action = `${batchPath(batch.id)}/numbers`
  return (
    <Form action={action} hidden={{ _submission: form.submission }} guard="unsaved">
      <p>{m.registeredHint}</p>
      <Deposit {...shown} />
      <ButtonRow>
        <Button kind="secondary">{m.saveNumbers}</Button>
      </ButtonRow>
    </Form>
  )
}

const Posting = ({ batch, form, language }: Shown) => {
  const m = sentences(language)
  if (batch.state !== 'ready') return null
  return (
    <Card title={m.postTitle}>
      <p>{m.postText}</p>
      <Form action={`${batchPath(batch.id)}/post`} hidden={{ _submission: form.submission }}>
        <DateField
          name="postedOn"
          label={m.postedOn}
          value={datePartsOf(form.values, 'postedOn')}
          error={problemOf(form, 'postedOn')}
        />
        <Button>{m.post}</Button>
      </Form>
    </Card>
  )
}

const Undoing = ({ batch, form, language }: Shown) => {
  const m = sentences(language)
  if (!mayUndo(batch.state)) return null
  return (
    <Card title={m.undoTitle}>
      <p>{m.undoText}</p>
      <Form action={`${batchPath(batch.id)}/undo`} hidden={{ _submission: form.submission }}>
        <Button kind="danger">{m.undo}</Button>
      </Form>
    </Card>
  )
}

const saidDone = ({ url, language }: StaffContext) => {
  const m = sentences(language)
  const said: Readonly<Record<string, string>> = { posted: m.posted, numbers: m.numbersKept }
  const text = said[url.searchParams.get('done') ?? '']
  return text === undefined ? undefined : ({ kind: 'done', text } as const)
}

/** The form with what is known, under what was typed. */
function formOf({ today }: StaffContext, items: readonly Item[], typed: FormState | undefined): FormState {
  const numbers = items.map(({ nth, registered }) => [numberField(nth), registered ?? ''])
  const known = { ...Object.fromEntries(numbers), postedOn: today.toString() }
  return typed === undefined ? freshForm(known) : { ...typed, values: { ...known, ...typed.values } }
}

/** One batch: its pages, the list that goes with it, and what became of it. */
export async function batchView(context: StaffContext, typed?: FormState): Promise<Answer> {
  const { db, params, language, read } = context
  const batch = await oneBatch(db, params['batch'] ?? '')
  if (batch === undefined) return { notFound: true }
  const m = sentences(language)
  const items = await itemsOf(db, batch.id)
  read({ subjectIds: items.map(({ personId }) => personId) })
  const shown = { batch, items, form: formOf(context, items, typed), language }
  const body = (
    <>
      <Standing {...shown} />
      <Printing {...shown} />
      <Numbered {...shown} />
      <Stack>
        <Posting {...shown} />
        <Undoing {...shown} />
      </Stack>
      <ButtonRow>
        <ButtonLink kind="plain" href={printPath}>
          {m.back}
        </ButtonLink>
      </ButtonRow>
    </>
  )
  const { number, letters } = batch
  return { title: m.batchTitle({ number }), lead: m.batchLead({ letters }), body, said: saidDone(context) }
}

/** The pages of a batch, for a printer. */
export async function pagesView({ db, params, tenant, tools, read }: StaffContext): Promise<Answer> {
  const batch = await oneBatch(db, params['batch'] ?? '')
  if (batch === undefined || batch.contentHash === null || batch.state === 'undone') return { notFound: true }
  read({ detail: { batchId: batch.id, letters: batch.letters } })
  return pdfResponse(await tools.files.get(tenant.id, batch.contentHash), batch.number)
}
