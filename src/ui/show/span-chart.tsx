/** One line: a value between two bounds, or nothing to draw. `text` is what is read: the value with its unit. */
export type Span = {
  readonly label: string
  readonly text: string
  readonly span: { readonly low: number; readonly value: number; readonly high: number } | null
}

type SpanChartProps = {
  readonly caption: string
  /** The heads of the two columns: what is compared, and by what. */
  readonly heads: readonly [label: string, value: string]
  readonly spans: readonly Span[]
}

const at = (value: number, greatest: number) => (greatest > 0 ? (value / greatest) * 98 : 0)

const Drawn = ({ line, greatest }: { line: Span; greatest: number }) => {
  if (line.span === null) return null
  const { low, value, high } = line.span
  const width = Math.max(0.5, at(high - low, greatest))
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" width="100%" height="16" role="img">
      <title>{`${line.label} : ${line.text}`}</title>
      <rect y="4.5" width="100" height="1" fill="var(--line)" />
      <rect
        x={at(low, greatest).toFixed(2)}
        y="3"
        width={width.toFixed(2)}
        height="4"
        fill="currentColor"
        opacity="0.4"
      />
      <rect x={at(value, greatest).toFixed(2)} width="2" height="10" fill="currentColor" />
    </svg>
  )
}

/**
 * Values with their bounds on one scale from zero, drawn beside their words: a thick stroke for the value, a pale one for
 * what it may be. The picture and its table cannot differ; each picture has its words as title.
 */
export const SpanChart = ({ caption, heads, spans }: SpanChartProps) => {
  const greatest = Math.max(0, ...spans.map(({ span }) => span?.high ?? 0))
  return (
    <table class="chart">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {spans.map(line => (
          <tr>
            <th scope="row">{line.label}</th>
            <td>{line.text}</td>
            <td class="chart__bar">
              <Drawn line={line} greatest={greatest} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
