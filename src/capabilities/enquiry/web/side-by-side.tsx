import { formatMoney, parseMoney } from '#kernel/money.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Details, Table } from '#ui/index.ts'
import { answerOf, type ExplainedLine, explainedLines, type StoredAnswer } from '../domain/computation.ts'
import { isChanged, type LinePair, linePairs } from '../domain/line-differences.ts'
import { sentences } from '../messages/index.ts'
import { ExplainedAnswer, euros } from './explained.tsx'

type Props = {
  readonly before: StoredAnswer
  readonly after: StoredAnswer
  /** What the two are called: today and with the change, or one day and another. */
  readonly names: { readonly before: string; readonly after: string }
  readonly language: StaffLanguage
}

const Said = ({ line }: { line: ExplainedLine | undefined }) =>
  line === undefined ? (
    <>–</>
  ) : (
    <div>
      {line.printed === '' ? null : <strong class="numbers">{line.printed}</strong>}
      <div>{line.sentence}</div>
    </div>
  )

/** An amount with its sign. */
function signed(amount: number, language: StaffLanguage): string {
  const text = formatMoney(amount, language)
  return amount > 0 ? `+${text}` : text
}

const differenceInWords = ({ difference }: LinePair, language: StaffLanguage): string =>
  difference === null || difference === 0 ? '–' : signed(difference, language)

const Changed = ({
  pairs,
  names,
  language,
}: Pick<Props, 'names' | 'language'> & { pairs: readonly LinePair[] }) => {
  const { computation: m } = sentences(language)
  const columns = [
    { key: 'line', label: m.line, role: 'head' as const },
    { key: 'before', label: names.before },
    { key: 'after', label: names.after },
    { key: 'difference', label: m.difference, align: 'end' as const },
  ]
  const rows = pairs.map(pair => ({
    cells: {
      line: pair.label,
      before: <Said line={pair.before} />,
      after: <Said line={pair.after} />,
      difference: <span class="numbers">{differenceInWords(pair, language)}</span>,
    },
  }))
  return <Table caption={m.linesCompared} columns={columns} rows={rows} />
}

/** Integer cents of an amount of the contract. */
function centsOf(text: string): number {
  const read = parseMoney(text)
  return read.ok ? read.value : 0
}

const Headline = ({ before, after, names, language }: Props) => {
  const { computation: m } = sentences(language)
  const [old, young] = [answerOf({ answer: before }), answerOf({ answer: after })]
  if (old === undefined || young === undefined) return null
  const perMonth = (text: string) => m.perMonth({ amount: euros(text, language) })
  const change = centsOf(young.integrationIncome.monthly) - centsOf(old.integrationIncome.monthly)
  return (
    <p>
      {names.before} : <strong>{perMonth(old.integrationIncome.monthly)}</strong>
      <br />
      {names.after} : <strong>{perMonth(young.integrationIncome.monthly)}</strong>
      <br />
      {m.difference} : <strong>{m.perMonth({ amount: signed(change, language) })}</strong>
    </p>
  )
}

/** Two answers of the law side by side: both amounts, every step that differs in both, and the steps that do not. */
export const SideBySide = (props: Props) => {
  const { before, after, names, language } = props
  const { computation: m } = sentences(language)
  for (const refused of [after, before])
    if ('refused' in refused) return <ExplainedAnswer answer={refused} language={language} />
  const pairs = linePairs(
    explainedLines({ answer: before }, language),
    explainedLines({ answer: after }, language),
  )
  const same = pairs.filter(pair => !isChanged(pair))
  const changed = pairs.filter(isChanged)
  return (
    <>
      <Headline {...props} />
      {changed.length === 0 ? <p>{m.same}</p> : <Changed pairs={changed} names={names} language={language} />}
      {same.length === 0 ? null : (
        <Details summary={`${m.sameLines} (${same.length})`}>
          <ul>
            {same.map(({ after: line }) => (
              <li>{line?.sentence}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}
