import { fileView, withFile } from '#capabilities/enquiry/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Card, EmptyState, Pagination, Table, Tag } from '#ui/index.ts'
import { seeFilePayments, seeRuns } from '../domain/access.ts'
import { fileSentences } from '../messages/index.ts'
import {
  type ItemLine,
  itemsOfDossier,
  itemsPerPage,
  type OverpaymentLine,
  overpaymentsOf,
  type PaymentLine,
  rightsOfDossier,
} from '../queries/file-payments.ts'
import { explainedIn } from './explain.ts'
import { Right } from './right-card.tsx'
import { addressOf, pageOf, periodIn, saidOf } from './shared.tsx'

type Shown = { readonly context: StaffContext; readonly items: readonly ItemLine[]; readonly total: number }

const Paid = ({ payment, context }: { payment: PaymentLine; context: StaffContext }) => {
  const { language } = context
  const m = fileSentences(language)
  const state = Object.entries(m.paymentStates).find(([code]) => code === payment.state)?.[1] ?? payment.state
  const on = payment.on === null ? '' : `, ${formatIsoDate(payment.on, language)}`
  const run = context.may(seeRuns) ? (
    <a href={`/runs/${payment.runId}`}>{payment.runNumber}</a>
  ) : (
    payment.runNumber
  )
  return (
    <div>
      {formatMoney(payment.amountCents, language)} · {payment.payeeName} · {state}
      {on} {payment.code === null ? '' : `(${payment.code}) `}· {run}
    </div>
  )
}

const tones = { planned: 'quiet', 'in-run': 'soon', paid: 'done', cancelled: 'quiet' } as const

const Items = ({ context, items, total }: Shown) => {
  const { language, url } = context
  const m = fileSentences(language)
  if (total === 0) return null
  return (
    <Card title={m.items} count={total}>
      <Table
        caption={m.items}
        captionShown="hidden"
        columns={[
          { key: 'period', label: m.period, role: 'head' },
          { key: 'kind', label: m.kind },
          { key: 'amount', label: m.amount, align: 'end' },
          { key: 'why', label: m.why },
          { key: 'payOn', label: m.payOn },
          { key: 'state', label: m.state },
        ]}
        rows={items.map(item => ({
          id: item.id,
          cells: {
            period: periodIn({ from: item.periodFrom, until: item.periodUntil }, language),
            kind: m.kinds[item.kind],
            amount: formatMoney(item.amountCents, language),
            why: explainedIn(item.explanation, language),
            payOn: formatIsoDate(item.payOn, language),
            state: (
              <>
                <Tag kind={tones[item.state]} text={m.itemStates[item.state]} />
                {item.payments.map(payment => (
                  <Paid payment={payment} context={context} />
                ))}
              </>
            ),
          },
        }))}
      />
      <Pagination address={addressOf(url)} page={pageOf(url)} pages={Math.ceil(total / itemsPerPage)} />
    </Card>
  )
}

const Overpaid = ({
  context: { language },
  all,
}: {
  context: StaffContext
  all: readonly OverpaymentLine[]
}) => {
  const m = fileSentences(language)
  if (all.length === 0) return null
  return (
    <Card title={m.overpayments} count={all.length}>
      <p class="prose">{m.overpaymentsText}</p>
      <Table
        caption={m.overpayments}
        captionShown="hidden"
        columns={[
          { key: 'period', label: m.period, role: 'head' },
          { key: 'amount', label: m.amount, align: 'end' },
          { key: 'why', label: m.why },
          { key: 'state', label: m.state },
        ]}
        rows={all.map(each => ({
          cells: {
            period: periodIn({ from: each.periodFrom, until: each.periodUntil }, language),
            amount: formatMoney(each.amountCents, language),
            why: explainedIn(each.explanation, language),
            state: m.overStates[each.state],
          },
        }))}
      />
    </Card>
  )
}

async function bodyOf(context: StaffContext, dossierId: string) {
  const { db, language, url } = context
  const m = fileSentences(language)
  const rights = await rightsOfDossier(db, dossierId)
  const { rows, total } = await itemsOfDossier(db, dossierId, pageOf(url))
  const overpaid = await overpaymentsOf(db, dossierId)
  return (
    <>
      {rights.length === 0 ? <EmptyState title={m.none} text={m.noneText} /> : null}
      <Overpaid context={context} all={overpaid} />
      {rights.map(right => (
        <Right right={right} dossierId={dossierId} context={context} />
      ))}
      <Items context={context} items={rows} total={total} />
    </>
  )
}

/** The money of a file: rights, routes, what is planned, what was paid, and why. */
export const filePaymentsPage = staffPage({
  path: '/dossiers/:id/payments',
  action: 'payments:file',
  access: seeFilePayments,
  target: params => ({ dossierId: params['id'] }),
  show: context =>
    withFile(context, async file => ({
      ...fileView(context, { file, tab: 'payments', body: await bodyOf(context, file.dossierId) }),
      said: saidOf(context.url, fileSentences(context.language).done),
    })),
})
