import { channelName } from '#capabilities/requests/index.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { SpanChart, Table } from '#ui/index.ts'
import { compareAll, type DoorFigures } from '../domain/compare.ts'
import { type Counted, compared, type Wait } from '../domain/doors.ts'
import { staffSentences } from '../messages/index.ts'
import { monthWords } from './asked.ts'
import { middleWords, shareWords, spanOf } from './figures.ts'

type Drawn = {
  readonly figures: readonly DoorFigures[]
  readonly wait: Wait
  readonly language: StaffLanguage
}

/** One wait, door by door, drawn. */
export const DoorChart = ({ figures, wait, language }: Drawn) => {
  const m = staffSentences(language)
  const spans = figures.map(({ door, waits }) => ({
    label: channelName(door, language),
    text: middleWords(waits[wait], language),
    span: spanOf(waits[wait]),
  }))
  return <SpanChart caption={m.chart({ wait: m.waits[wait] })} heads={[m.door, m.days]} spans={spans} />
}

/** All that is compared, door by door. */
export const DoorTable = ({ figures, language }: Omit<Drawn, 'wait'>) => {
  const m = staffSentences(language)
  const columns = [
    { key: 'door', label: m.door, role: 'head' },
    { key: 'asked', label: m.asked, align: 'end' },
    ...compared.map(wait => ({ key: wait, label: m.waits[wait] })),
    { key: 'granted', label: m.granted },
    { key: 'withdrawn', label: m.withdrawn },
    { key: 'left', label: m.left },
  ] as const
  const rows = figures.map(({ door, asked, waits, granted, withdrawn, left }) => ({
    cells: {
      door: channelName(door, language),
      asked: `${asked}`,
      word: middleWords(waits.word, language),
      receipt: middleWords(waits.receipt, language),
      decision: middleWords(waits.decision, language),
      granted: shareWords(granted, language),
      withdrawn: shareWords(withdrawn, language),
      left: door === 'web' ? shareWords(left, language) : '',
    },
  }))
  return <Table caption={m.caption} columns={columns} rows={rows} />
}

type Monthly = {
  readonly counts: readonly Counted[]
  readonly wait: Wait
  readonly least: number
  readonly language: StaffLanguage
}

/** One wait, month by month and door by door. */
export const MonthTable = ({ counts, wait, least, language }: Monthly) => {
  const m = staffSentences(language)
  const months = [...Map.groupBy(counts, ({ month }) => month)].toSorted(([a], [b]) => b.localeCompare(a))
  const told = months.map(([month, own]) => ({ month, figures: compareAll(own, least) }))
  const columns = [
    { key: 'month', label: m.month, role: 'head' },
    ...compareAll([], least).map(({ door }) => ({ key: door, label: channelName(door, language) })),
  ] as const
  const rows = told.map(({ month, figures }) => ({
    cells: Object.fromEntries([
      ['month', monthWords(month, language)],
      ...figures.map(({ door, waits }) => [door, middleWords(waits[wait], language)]),
    ]),
  }))
  return <Table caption={m.months({ wait: m.waits[wait] })} columns={columns} rows={rows} />
}
