import { formatMoney } from '#kernel/money.ts'
import { textOf } from '#platform/http/form-body.ts'
import { DateField, MoneyField, Radios, Select, TextArea } from '#ui/index.ts'
import { fileSentences } from '../messages/index.ts'
import { openItems } from '../queries/open-items.ts'
import { type Asking, filled, rightPage } from './right-form.tsx'
import { dateParts, kept, keptDate, periodIn } from './shared.tsx'

const HoldFields = ({ form, context }: Pick<Asking, 'form' | 'context'>) => {
  const m = fileSentences(context.language)
  const causes = ['person-asks', 'moved', 'no-route', 'deceased'] as const
  return (
    <>
      <Radios
        {...kept(form, 'kind')}
        label={m.holdKind}
        choices={(['suspend', 'stop'] as const).map(value => ({ value, label: m.holdKindChoices[value] }))}
      />
      <Radios
        {...kept(form, 'cause')}
        label={m.holdCause}
        choices={causes.map(value => ({
          value,
          label: m.holdCauses[value],
          ...(value === 'deceased' ? { hint: m.deceasedHint } : {}),
        }))}
      />
      <DateField {...keptDate(form, 'fromOn')} label={m.fromOn} />
      <DateField {...keptDate(form, 'untilOn')} label={m.untilOn} />
      <TextArea {...kept(form, 'reason')} label={m.reason} rows={3} />
    </>
  )
}

export const holdPage = rightPage(({ form, context }) => {
  const m = fileSentences(context.language)
  const known = { kind: 'suspend', ...dateParts('fromOn', context.today.toString()) }
  return {
    title: m.holdTitle,
    lead: m.holdLead,
    path: 'hold',
    fields: <HoldFields form={filled(form, known)} context={context} />,
    submit: { label: m.holdDo, kind: 'danger' },
  }
})

export const liftPage = rightPage(({ right, form, context }) => {
  const m = fileSentences(context.language)
  const hold = right.holds.find(({ id }) => id === context.params['hold'])
  if (hold === undefined) return undefined
  return {
    title: m.liftTitle,
    lead: m.liftLead,
    path: `lift/${hold.id}`,
    fields: <TextArea {...kept(form, 'reason')} label={m.reason} rows={3} />,
    submit: { label: m.liftDo, kind: 'primary' },
  }
})

export const advancePage = rightPage(async ({ right, form, context }) => {
  const { db, language } = context
  const m = fileSentences(language)
  const items = await openItems(db, right.id)
  const choices = items.map(({ from, until, cents }) => ({
    value: from,
    label: `${periodIn({ from, until }, language)} (${formatMoney(cents, language)})`,
  }))
  const fields = (
    <>
      <Select {...kept(form, 'periodFrom')} label={m.advancePeriod} choices={choices} />
      <MoneyField {...kept(form, 'amountCents')} label={m.advanceAmount} />
      <TextArea {...kept(form, 'reason')} label={m.reason} rows={3} />
    </>
  )
  const most = formatMoney(Math.max(0, ...items.map(({ cents }) => cents)), language)
  return {
    title: m.advanceTitle,
    lead: items.length === 0 ? m.advanceNone : m.advanceLead({ most }),
    path: 'advance',
    fields: textOf(form.values, 'periodFrom') === '' && items.length === 0 ? null : fields,
    submit: { label: m.advanceDo, kind: 'primary' },
  }
})
