import { formatMoney } from '#kernel/money.ts'
import type { Block, Cell, NonEmpty } from '../domain/letter.ts'
import type { ComputedLine, NotificationData } from '../domain/notification.ts'
import { heading, listOf, paragraph, written } from './blocks.ts'
import type { Say } from './sentences.ts'

/** The terms as a table, the result under them, then every intermediate step as a sentence. */
function figures(say: Say, lines: NonEmpty<ComputedLine>, { language }: NotificationData): Block[] {
  const amount = (line: ComputedLine) => (line.amount === null ? '' : formatMoney(line.amount, language))
  const cells = (line: ComputedLine): readonly Cell[] => [
    { text: line.label, note: line.sentence },
    line.article,
    amount(line),
  ]
  const [first, ...terms] = lines.filter(({ role }) => role === 'term').map(cells)
  const result = lines.find(({ role }) => role === 'result')
  const steps = lines.filter(({ role }) => role === 'detail').map(({ sentence }) => ({ text: sentence }))
  if (!first || !result) return []
  return [
    {
      kind: 'table',
      columns: [
        { label: say.columnLine, align: 'start', width: 'wide' },
        { label: say.columnArticle, align: 'start', width: 'narrow' },
        {
          label: result.per === 'year' ? say.columnAmount : say.columnAmountMonth,
          align: 'end',
          width: 'narrow',
        },
      ],
      rows: [first, ...terms],
      total: [result.label, result.article, amount(result)],
    },
    ...(steps.length === 0 ? [] : [paragraph(say.stepByStep), ...listOf(steps)]),
  ]
}

function otherAmount(say: Say, { outcome }: NotificationData): Block[] {
  const because = outcome.kind === 'refuse' ? undefined : outcome.granted.otherAmountBecause
  return because ? [paragraph(say.otherAmount), written(because)] : []
}

/** How the amount was computed, or why there was nothing to compute. */
export function computation(say: Say, data: NotificationData): Block[] {
  const body =
    data.computation.kind === 'computed'
      ? figures(say, data.computation.lines, data)
      : [paragraph(say.notComputed), written(data.computation.because)]
  return [heading(say.computation), ...body, ...otherAmount(say, data)]
}
