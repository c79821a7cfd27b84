import type { StaffContext } from '#platform/http/route.ts'
import { Button, Form, Select } from '#ui/index.ts'
import type { Month } from '../domain/month.ts'
import { ledgerSentences } from '../messages/index.ts'
import type { MonthRow } from '../queries/months.ts'
import { monthWords } from './shared.tsx'

type Props = {
  readonly context: StaffContext
  readonly action: string
  readonly months: readonly MonthRow[]
  readonly month: Month
}

/** Chooses a month among those that have entries; the one asked for is always there. */
export const MonthPicker = ({ context, action, months, month }: Props) => {
  const m = ledgerSentences(context.language)
  const known = months.map(one => one.month)
  const all = known.includes(month) ? known : [month, ...known]
  const choices = all
    .toSorted()
    .toReversed()
    .map(one => ({
      value: one.slice(0, 7),
      label: monthWords(one, context.language),
    }))
  return (
    <div class="no-print">
      <Form action={action} method="get" shape="line">
        <Select name="month" label={m.month} choices={choices} value={month.slice(0, 7)} empty="none" />
        <Button kind="secondary">{m.show}</Button>
      </Form>
    </div>
  )
}

/** The years that have entries, to choose from. */
export const YearPicker = ({
  context,
  action,
  months,
  year,
}: Omit<Props, 'month'> & { readonly year: number }) => {
  const m = ledgerSentences(context.language)
  const years = new Set([`${year}`, ...months.map(({ month }) => month.slice(0, 4))])
  const choices = [...years]
    .toSorted()
    .toReversed()
    .map(one => ({ value: one, label: one }))
  return (
    <div class="no-print">
      <Form action={action} method="get" shape="line">
        <Select name="year" label={m.year} choices={choices} value={`${year}`} empty="none" />
        <Button kind="secondary">{m.show}</Button>
      </Form>
    </div>
  )
}
