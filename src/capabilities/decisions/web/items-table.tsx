import type { Child } from 'hono/jsx'
import { kindName, kinds } from '#capabilities/requests/index.ts'
import type { Language } from '#kernel/language.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, type Column, Form, type Kind, Table, Tag } from '#ui/index.ts'
import { proposalWords } from '../compose/wording.ts'
import type { Outcome } from '../domain/decision.ts'
import { committeeSentences, decisionSentences } from '../messages/index.ts'
import type { AgendaItem } from '../queries/agenda.ts'
import { amountOf, dayOf } from './shared.ts'

/** What was asked, in a word. */
export const kindWord = (code: string, language: Language): string => {
  const kind = kinds.find(one => one === code)
  return kind === undefined ? code : kindName(kind, language)
}

const tones: Readonly<Record<Outcome, Kind>> = {
  grant: 'done',
  'grant-in-part': 'done',
  refuse: 'know',
  adjourn: 'soon',
}

/** What was decided, in a word with its shape. */
export const OutcomeTag = ({ outcome, language }: { outcome: Outcome; language: StaffLanguage }) => (
  <Tag kind={tones[outcome]} text={decisionSentences(language).decided[outcome]} />
)

type Props = {
  readonly meetingId: string
  readonly items: readonly AgendaItem[]
  readonly language: StaffLanguage
  /** Names are shown for a month. */
  readonly names: 'shown' | 'gone'
  /** `keep`: the reader orders and removes. */
  readonly hand: 'read' | 'keep'
}

const Decided = ({ item, language }: { item: AgendaItem; language: StaffLanguage }) => {
  if (item.outcome === null) return <Tag kind="quiet" text={committeeSentences(language).open} />
  return (
    <div>
      <OutcomeTag outcome={item.outcome} language={language} />
      {item.decidedCents === null ? null : (
        <span class="numbers"> {amountOf(item.decidedCents, language)}</span>
      )}
      {item.decisionNumber === null ? null : <span> · {item.decisionNumber}</span>}
    </div>
  )
}

type KeepProps = Pick<Props, 'meetingId' | 'language'> & {
  readonly item: AgendaItem
  readonly place: 'first' | 'last' | 'only' | 'middle'
}

const Arrow = ({ direction, label }: { direction: 'up' | 'down'; label: string }) => (
  <Button kind="plain" name="direction" value={direction}>
    <span aria-hidden="true">{direction === 'up' ? '\u00a0↑\u00a0' : '\u00a0↓\u00a0'}</span>
    <span class="hidden">{label}</span>
  </Button>
)

/** Up, down, off the agenda: plain buttons and a link, which work without script. */
const Keep = ({ meetingId, item, language, place }: KeepProps) => {
  const m = committeeSentences(language)
  const name = item.personName
  const action = `/meetings/${meetingId}/items/${item.requestId}`
  return (
    <Form action={`${action}/move`} hidden={{ _submission: uuidv7() }}>
      {place === 'middle' || place === 'last' ? <Arrow direction="up" label={m.upOf({ name })} /> : null}{' '}
      {place === 'middle' || place === 'first' ? <Arrow direction="down" label={m.downOf({ name })} /> : null}{' '}
      <a href={`${action}/remove`} aria-label={m.removeOf({ name })}>
        {m.remove}
      </a>
    </Form>
  )
}

function placeOf(index: number, count: number): KeepProps['place'] {
  if (count === 1) return 'only'
  if (index === 0) return 'first'
  return index === count - 1 ? 'last' : 'middle'
}

function nameCell(item: AgendaItem, props: Props): Child {
  const { meetingId, names, language } = props
  if (names === 'gone') return item.requestNumber
  return (
    <>
      <a href={`/meetings/${meetingId}/items/${item.requestId}`}>{item.personName}</a>{' '}
      {item.urgent ? <Tag kind="late" text={committeeSentences(language).urgent} /> : null}
    </>
  )
}

/** The agenda: one row an item, in its order, with what is proposed and what is decided. */
export const ItemsTable = (props: Props) => {
  const { items, language, hand, meetingId } = props
  const m = committeeSentences(language)
  type Key = 'place' | 'person' | 'subject' | 'proposal' | 'due' | 'decision' | 'keep'
  const columns: Column<Key>[] = [
    { key: 'place', label: m.item, align: 'end' },
    { key: 'person', label: m.person, role: 'head' },
    { key: 'subject', label: m.subject },
    { key: 'proposal', label: m.proposal },
    { key: 'due', label: m.due },
    { key: 'decision', label: m.decision },
  ]
  if (hand === 'keep') columns.push({ key: 'keep', label: m.order })
  const rows = items.map((item, index) => ({
    id: item.requestId,
    cells: {
      place: index + 1,
      person: nameCell(item, props),
      subject: (
        <div>
          {kindWord(item.kind, language)}
          <br />
          {item.requestNumber}
        </div>
      ),
      proposal: proposalWords(item, language),
      due: dayOf(item.dueOn, language),
      decision: <Decided item={item} language={language} />,
      keep: (
        <Keep meetingId={meetingId} item={item} language={language} place={placeOf(index, items.length)} />
      ),
    },
  }))
  return <Table caption={m.agenda} captionShown="hidden" columns={columns} rows={rows} />
}
