import { z } from 'zod'
import { brusselsDate, formatDate, formatIsoDate } from '#kernel/calendar.ts'
import { textOf } from '#platform/http/form-body.ts'
import { formChoice } from '#platform/http/form-fields.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Card, EmptyState, Form, type Kind, LiveRegion, Radios, Table, Tag } from '#ui/index.ts'
import { type MakeBatches, postingTopic } from '../commands/make.ts'
import { type BatchState, mostInBatch, sidesOf } from '../domain/batch.ts'
import { sentences } from '../messages/index.ts'
import { type Batch, lastBatches, type Waiting, waitingLetters } from '../queries/batches.ts'

/** The page of the letters that wait for the post, and the page of one batch. */
export const printPath = '/letters/print'
export const batchPath = (id: string) => `${printPath}/${id}`

const shown = 20

const kinds: Readonly<Record<BatchState, Kind>> = {
  making: 'know',
  ready: 'soon',
  stuck: 'late',
  posted: 'done',
  undone: 'quiet',
}

/** Where a batch stands, in a word. */
export const StateTag = ({ state, language }: { state: BatchState; language: StaffLanguage }) => (
  <Tag kind={kinds[state]} text={sentences(language).states[state]} />
)

const WaitingTable = ({ rows, language }: { rows: readonly Waiting[]; language: StaffLanguage }) => {
  const m = sentences(language)
  const columns = [
    { key: 'recipient', label: m.recipient, role: 'head' },
    { key: 'postalCode', label: m.postalCode },
    { key: 'on', label: m.writtenOn },
    { key: 'letter', label: m.letter },
  ] as const
  const cells = rows.map(({ recipient, postalCode, on, documentId, personId }) => ({
    cells: {
      recipient: <a href={`/people/${personId}/messages`}>{recipient}</a>,
      postalCode,
      on: formatIsoDate(on, language),
      letter: <a href={`/documents/${documentId}`}>{m.letter}</a>,
    },
  }))
  return <Table caption={m.firstOnes} captionShown="hidden" columns={columns} rows={cells} />
}

type Asked = {
  readonly form: FormState
  readonly language: StaffLanguage
  readonly waiting: Awaited<ReturnType<typeof waitingLetters>>
}

const WaitingCard = ({ form, language, waiting: { rows, total } }: Asked) => {
  const m = sentences(language)
  if (total === 0) return <EmptyState title={m.none} text={m.noneText} />
  return (
    <Card title={m.waiting({ count: total })}>
      <WaitingTable rows={rows} language={language} />
      {total > rows.length ? <p>{m.more({ count: total - rows.length })}</p> : null}
      <Form action={printPath} hidden={{ _submission: form.submission }}>
        <Radios
          name="sides"
          label={m.sides}
          hint={m.sidesHint}
          value={textOf(form.values, 'sides')}
          error={problemOf(form, 'sides')}
          choices={sidesOf.map(value => ({ value, label: m.sideNames[value] }))}
        />
        <p>{m.makeHint({ most: mostInBatch })}</p>
        <Button>{m.make}</Button>
      </Form>
    </Card>
  )
}

function rowOf(batch: Batch, language: StaffLanguage) {
  return {
    cells: {
      number: <a href={batchPath(batch.id)}>{batch.number}</a>,
      state: <StateTag state={batch.state} language={language} />,
      letters: batch.letters,
      madeOn: formatDate(brusselsDate(batch.madeAt), language),
      maker: batch.maker,
    },
  }
}

const Batches = ({ batches, language }: { batches: readonly Batch[]; language: StaffLanguage }) => {
  const m = sentences(language)
  if (batches.length === 0) return <EmptyState title={m.noBatches} text={m.noBatchesText} />
  const columns = [
    { key: 'number', label: m.number, role: 'head' },
    { key: 'state', label: m.state },
    { key: 'letters', label: m.letters, align: 'end' },
    { key: 'madeOn', label: m.madeOn },
    { key: 'maker', label: m.maker },
  ] as const
  const making = batches.filter(({ state }) => state === 'making').length
  const going = batches.filter(({ state }) => state === 'making' || state === 'ready').length
  return (
    <>
      {making > 0 ? <p role="status">{m.progress({ ready: going - making, all: going })}</p> : null}
      <Table
        caption={m.batches}
        captionShown="hidden"
        columns={columns}
        rows={batches.map(batch => rowOf(batch, language))}
      />
    </>
  )
}

const saidDone = ({ url, language }: StaffContext) => {
  const m = sentences(language)
  const said: Readonly<Record<string, string>> = { made: m.made, undone: m.undone }
  const text = said[url.searchParams.get('done') ?? '']
  return text === undefined ? undefined : ({ kind: 'done', text } as const)
}

/** The letters that wait for the post, and the batches that were made of them. */
export async function listView(context: StaffContext, typed?: FormState): Promise<Answer> {
  const { db, language, read } = context
  const m = sentences(language)
  const waiting = await waitingLetters(db, shown)
  read({ subjectIds: waiting.rows.map(({ personId }) => personId) })
  const body = (
    <>
      <WaitingCard form={typed ?? freshForm({ sides: 'two' })} language={language} waiting={waiting} />
      <Card title={m.batches}>
        <LiveRegion id="batches" topic={postingTopic} stream="/live" from={printPath}>
          <Batches batches={await lastBatches(db)} language={language} />
        </LiveRegion>
      </Card>
    </>
  )
  return { title: m.title, lead: m.lead, body, said: saidDone(context) }
}

/** What the page of waiting letters posts. */
export const makeForm = (language: StaffLanguage): z.ZodType<MakeBatches> =>
  z.strictObject({ sides: formChoice(sidesOf, sentences(language).sidesRequired) })
