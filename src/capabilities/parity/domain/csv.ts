import type { DoorFigures } from './compare.ts'
import { waits } from './doors.ts'
import type { Share } from './share.ts'
import type { Middle } from './spread.ts'

/** The columns, in the order they stand. Days since the request; shares in percent with one decimal. */
export const columns = ['month', 'kind', 'door', 'measure', 'count', 'value', 'low', 'high'] as const

/** Marks UTF-8 for programs that would guess otherwise. */
const byteOrderMark = '\ufeff'

const row = (cells: readonly (string | number)[]): string => `${cells.join(';')}\r\n`

const ofMiddle = (middle: Middle | null): readonly (string | number)[] | undefined =>
  middle === null
    ? undefined
    : [middle.count, middle.half, middle.bounds?.low ?? '', middle.bounds?.high ?? '']

const percent = (share: number): string => (share * 100).toFixed(1).replace('.', ',')

const ofShare = (share: Share | null): readonly (string | number)[] | undefined =>
  share === null ? undefined : [share.of, percent(share.share), percent(share.low), percent(share.high)]

/** The figures of one month and kind. What too few came for has no line. */
export type CsvPart = {
  readonly month: string
  readonly kind: string
  readonly figures: readonly DoorFigures[]
}

function linesOf({ month, kind, figures }: CsvPart): readonly string[] {
  return figures.flatMap(({ door, waits: told, granted, withdrawn, left }) => {
    const measured = [
      ...waits.map(wait => [wait, ofMiddle(told[wait])] as const),
      ['granted', ofShare(granted)] as const,
      ['withdrawn', ofShare(withdrawn)] as const,
      ['left', ofShare(left)] as const,
    ]
    return measured.flatMap(([measure, cells]) =>
      cells === undefined ? [] : [row([month.slice(0, 7), kind, door, measure, ...cells])],
    )
  })
}

/** The whole file: one line a month, kind, door and measure. All cells are codes and numbers of ours. */
export const csvOf = (parts: readonly CsvPart[]): string =>
  byteOrderMark + row(columns) + parts.flatMap(linesOf).join('')
