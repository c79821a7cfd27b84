/** One bar. `value` draws it; `text` is what is read: the value with its unit. */
export type Bar = { readonly label: string; readonly value: number; readonly text: string }

type BarChartProps = {
  readonly caption: string
  /** The heads of the two columns: what is compared, and by what. */
  readonly heads: readonly [label: string, value: string]
  readonly bars: readonly Bar[]
}

const share = (value: number, greatest: number) => (greatest > 0 ? (Math.max(0, value) / greatest) * 100 : 0)

const BarRow = ({ bar, greatest }: { bar: Bar; greatest: number }) => (
  <tr>
    <th scope="row">{bar.label}</th>
    <td class="end">{bar.text}</td>
    <td class="chart__bar">
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" width="100%" height="16" aria-hidden="true">
        <rect width={share(bar.value, greatest).toFixed(2)} height="10" fill="currentColor" />
      </svg>
    </td>
  </tr>
)

/**
 * Bars from zero, drawn inside the table of their figures: the picture and its table cannot differ, and paper,
 * screen readers and narrow screens get the same thing.
 */
export const BarChart = ({ caption, heads, bars }: BarChartProps) => {
  const greatest = Math.max(0, ...bars.map(bar => bar.value))
  return (
    <table class="chart">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heads[0]}</th>
          <th scope="col" class="end">
            {heads[1]}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {bars.map(bar => (
          <BarRow bar={bar} greatest={greatest} />
        ))}
      </tbody>
    </table>
  )
}
