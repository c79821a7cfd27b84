import { brusselsDate, formatDate, formatIsoDate } from '#kernel/calendar.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { type Kind, Table, Tag } from '#ui/index.ts'
import { isLate } from '../domain/paper.ts'
import { staffSentences } from '../messages/index.ts'
import type { Ask } from '../queries/asks.ts'
import type { Change, Paper } from '../queries/papers.ts'

/** An asked paper by its name, as staff say it. */
export const askName = ({ kind, words }: Pick<Ask, 'kind' | 'words'>, language: StaffLanguage): string =>
  kind === 'other' && words !== null ? words : staffSentences(language).kinds[kind]

/** A paper by what was asked, what was said of it, or what its file is called. */
export function titleOf(paper: Paper, language: StaffLanguage): string {
  const { askKind, askWords, words, name, form } = paper
  if (askKind !== null) return askName({ kind: askKind, words: askWords }, language)
  return words ?? name ?? staffSentences(language).forms[form]
}

const kinds: Readonly<Record<Ask['state'], Kind>> = {
  open: 'quiet',
  sent: 'soon',
  without: 'soon',
  accepted: 'done',
  withdrawn: 'quiet',
}

/** How an asked paper stands, in a word with its shape. */
export const AskTag = ({ ask, today, language }: { ask: Ask; today: string; language: StaffLanguage }) => {
  const m = staffSentences(language)
  if (isLate(ask, today)) return <Tag kind="late" text={m.late} />
  return <Tag kind={kinds[ask.state]} text={m.askStates[ask.state]} />
}

const paperKinds: Readonly<Record<Paper['state'], Kind>> = {
  unread: 'soon',
  accepted: 'done',
  unreadable: 'know',
  elsewhere: 'quiet',
}

/** How a paper stands, in a word with its shape. */
export const PaperTag = ({ paper, language }: { paper: Paper; language: StaffLanguage }) => (
  <Tag kind={paperKinds[paper.state]} text={staffSentences(language).states[paper.state]} />
)

/** The day of an instant, as people read it. */
export const dayOf = (at: Temporal.Instant, language: StaffLanguage): string =>
  formatDate(brusselsDate(at), language)

/** What is asked and until when, in one line. */
export const askedLine = (ask: Ask, language: StaffLanguage): string =>
  staffSentences(language).askedLine({
    what: askName(ask, language),
    date: formatIsoDate(ask.untilOn, language),
  })

type States = Readonly<Record<string, string>>

/** What became of a paper, or of what was asked, in order. */
export const History = ({ changes, language }: { changes: readonly Change[]; language: StaffLanguage }) => {
  const m = staffSentences(language)
  const words: States = { ...m.askStates, ...m.states }
  const columns = [
    { key: 'when', label: m.historyWhen, role: 'head' },
    { key: 'what', label: m.historyWhat },
    { key: 'who', label: m.historyWho },
  ] as const
  const rows = changes.map(({ to, words: said, by, at }) => ({
    cells: {
      when: dayOf(at, language),
      what: [words[to] ?? to, said].filter(part => part !== null).join(' · '),
      who: by ?? m.historyPerson,
    },
  }))
  return <Table caption={m.history} columns={columns} rows={rows} />
}
