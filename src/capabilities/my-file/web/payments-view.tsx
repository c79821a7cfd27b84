import type { RequestCard } from '#capabilities/requests/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { formatMoney } from '#kernel/money.ts'
import { Banner, EmptyState, Phone, Table } from '#ui/index.ts'
import { paymentSentences } from '../messages/payments.ts'
import type { MyDueItem, MyPayments } from '../queries/my-payments.ts'
import { overWords, periodWords, shareWords, whereWords, whyWords } from './payment-words.ts'

type Shown = { readonly payments: MyPayments; readonly language: Language }

const isWaiting = ({ state, shares }: MyDueItem) =>
  state === 'planned' || shares.some(share => share.state === 'prepared')

/** The earliest amount that has not left yet. */
const nextOf = (items: readonly MyDueItem[]): MyDueItem | undefined =>
  items.filter(isWaiting).toSorted((a, b) => a.payOn.localeCompare(b.payOn))[0]

const codesOf = ({ holds, routeMissing }: MyPayments) => [
  ...holds,
  ...(routeMissing && !holds.includes('no-route') ? ['no-route'] : []),
]

const Waits = ({ payments, language }: Shown) => {
  const m = paymentSentences(language)
  const words: Readonly<Record<string, string>> = m.hold
  const codes = codesOf(payments)
  if (codes.length === 0) return null
  return (
    <Banner kind="warn" title={m.waits}>
      {codes.map(code => (
        <p>{words[code] ?? m.hold.other}</p>
      ))}
    </Banner>
  )
}

const Next = ({ payments, language }: Shown) => {
  const m = paymentSentences(language)
  const next = nextOf(payments.items)
  return (
    <section aria-labelledby="next">
      <h2 id="next">{m.next}</h2>
      <p>
        {next === undefined
          ? m.noNext
          : m.nextText({
              amount: formatMoney(next.amountCents, language),
              date: formatIsoDate(next.payOn, language),
            })}
      </p>
    </section>
  )
}

const State = ({ item, language }: { item: MyDueItem; language: Language }) => {
  const m = paymentSentences(language)
  if (item.shares.length === 0) return <>{m.planned({ date: formatIsoDate(item.payOn, language) })}</>
  return (
    <>
      {item.shares.map(share => (
        <div>
          {shareWords(share, language)}, {whereWords(share, language)}
        </div>
      ))}
    </>
  )
}

function rowOf(item: MyDueItem, language: Language) {
  const m = paymentSentences(language)
  const kinds: Readonly<Record<string, string>> = m.kind
  const kind = kinds[item.kind] ?? ''
  const period = periodWords(item.from, item.until, language)
  return {
    id: item.id,
    cells: {
      period: kind === '' ? period : `${period} · ${kind}`,
      amount: formatMoney(item.amountCents, language),
      state: <State item={item} language={language} />,
      why: (
        <>
          {whyWords(item, language).map(text => (
            <div>{text}</div>
          ))}
        </>
      ),
    },
  }
}

const List = ({ payments, language }: Shown) => {
  const m = paymentSentences(language)
  const columns = [
    { key: 'period', label: m.period, role: 'head' as const },
    { key: 'amount', label: m.amount, align: 'end' as const },
    { key: 'state', label: m.state },
    { key: 'why', label: m.why },
  ]
  const rows = payments.items.map(item => rowOf(item, language))
  return <Table caption={m.caption} captionShown="hidden" columns={columns} rows={rows} />
}

const Overpaid = ({ payments, language }: Shown) => {
  const m = paymentSentences(language)
  if (payments.overpayments.length === 0) return null
  return (
    <section aria-labelledby="over">
      <h2 id="over">{m.overTitle}</h2>
      <ul>
        {payments.overpayments.map(overpayment => (
          <li>{overWords(overpayment, language).join(' ')}</li>
        ))}
      </ul>
      <p>{m.overText}</p>
    </section>
  )
}

type Asking = { readonly requests: readonly RequestCard[]; readonly language: Language }

const Ask = ({ requests, language }: Asking) => {
  const pilots = new Map(requests.map(({ pilot }) => [pilot.name, pilot.phone]))
  if (pilots.size === 0) return null
  return (
    <>
      <p>{paymentSentences(language).ask}</p>
      <ul>
        {[...pilots].map(([name, phone]) => (
          <li>
            {name} · <Phone number={phone} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** What was paid, what comes next, why, and whom to ask. */
export const PaymentsView = ({ payments, requests, language }: Shown & Asking) => {
  const m = paymentSentences(language)
  if (payments.items.length === 0)
    return (
      <>
        <EmptyState title={m.none} text={m.noneText} />
        <Ask requests={requests} language={language} />
      </>
    )
  return (
    <>
      <Waits payments={payments} language={language} />
      <Next payments={payments} language={language} />
      <List payments={payments} language={language} />
      <Overpaid payments={payments} language={language} />
      <Ask requests={requests} language={language} />
    </>
  )
}
