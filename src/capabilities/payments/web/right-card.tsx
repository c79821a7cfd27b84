import { kindName, kinds } from '#capabilities/requests/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { formatIban } from '#kernel/iban.ts'
import { formatMoney } from '#kernel/money.ts'
import type { StaffContext } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, ButtonLink, ButtonRow, Card, Table } from '#ui/index.ts'
import { giveAdvances, holdPayments, liftHolds, setRoutes } from '../domain/access.ts'
import { fileSentences } from '../messages/index.ts'
import type { HoldLine, RightCard, RouteLine, TermLine } from '../queries/file-payments.ts'

type Shown = { readonly right: RightCard; readonly dossierId: string; readonly context: StaffContext }

/** The name of an aid, as requests call it. */
export function aidName(kind: string, language: StaffLanguage): string {
  if (kind === 'urgent-aid') return fileSentences(language).urgentAid
  const known = kinds.find(each => each === kind)
  return known === undefined ? kind : kindName(known, language)
}

/** The address of a right. */
export const rightPath = (dossierId: string, rightId: string): string =>
  `/dossiers/${dossierId}/payments/${rightId}`

const span = ({ fromOn, untilOn }: TermLine, language: StaffLanguage) => {
  const m = fileSentences(language)
  const end = untilOn === null ? m.openEnd : `${m.until} ${formatIsoDate(untilOn, language)}`
  return `${m.from} ${formatIsoDate(fromOn, language)} ${end}`
}

const Terms = ({ right, context: { language } }: Shown) => {
  const m = fileSentences(language)
  return (
    <Table
      caption={m.terms}
      columns={[
        { key: 'when', label: m.period, role: 'head' },
        { key: 'amount', label: m.amount, align: 'end' },
        { key: 'decision', label: m.decision },
      ]}
      rows={right.terms.map(term => ({
        cells: {
          when: right.per === 'once' ? formatIsoDate(term.fromOn, language) : span(term, language),
          amount: term.amountCents === 0 ? m.nothingMore : formatMoney(term.amountCents, language),
          decision: <a href={`/decisions/${term.decisionId}`}>{term.decisionNumber}</a>,
        },
      }))}
    />
  )
}

const accountOf = (route: RouteLine, language: StaffLanguage) => {
  const m = fileSentences(language)
  if (route.iban === null) return m.atCounter
  return [formatIban(route.iban), route.accountHolder].filter(part => part !== null).join(' · ')
}

const Routes = ({ right, dossierId, context }: Shown) => {
  const { language, may } = context
  const m = fileSentences(language)
  const here = rightPath(dossierId, right.id)
  if (right.routes.length === 0) return <Banner kind="warn" title={m.noRoute} />
  return (
    <Table
      caption={m.routes}
      columns={[
        { key: 'payee', label: m.payee, role: 'head' },
        { key: 'account', label: m.account },
        { key: 'part', label: m.part, align: 'end' },
        { key: 'basis', label: m.basis },
        { key: 'act', label: m.change },
      ]}
      rows={right.routes.map(route => ({
        cells: {
          payee: `${route.payeeName} (${m.payeeKinds[route.payeeKind]})`,
          account: accountOf(route, language),
          part: route.partCents === null ? m.rest : formatMoney(route.partCents, language),
          basis: `${m.bases[route.basis]}, ${formatIsoDate(route.basisOn, language)} · ${route.source}`,
          act: may(setRoutes) ? (
            <>
              <a href={`${here}/route/${route.share}`}>{m.change}</a>{' '}
              {route.share > 0 ? <a href={`${here}/route/${route.share}/end`}>{m.endPart}</a> : null}
            </>
          ) : (
            '–'
          ),
        },
      }))}
    />
  )
}

const holdTitle = (hold: HoldLine, language: StaffLanguage) => {
  const m = fileSentences(language)
  const cause = Object.entries(m.holdCauses).find(([code]) => code === hold.cause)?.[1] ?? hold.cause
  const until = hold.untilOn === null ? '' : ` ${m.until} ${formatIsoDate(hold.untilOn, language)}`
  return `${m.holdKinds[hold.kind]} : ${cause}, ${m.from} ${formatIsoDate(hold.fromOn, language)}${until}`
}

const Holds = ({ right, dossierId, context: { language, may } }: Shown) => (
  <>
    {right.holds.map(hold => (
      <Banner kind="warn" title={holdTitle(hold, language)}>
        {hold.cause === 'returned' ? null : <p>{hold.reason}</p>}
        {may(liftHolds) && hold.cause !== 'returned' ? (
          <p>
            <a href={`${rightPath(dossierId, right.id)}/lift/${hold.id}`}>{fileSentences(language).lift}</a>
          </p>
        ) : null}
      </Banner>
    ))}
  </>
)

const Actions = ({ right, dossierId, context: { language, may } }: Shown) => {
  const m = fileSentences(language)
  const here = rightPath(dossierId, right.id)
  const free = [1, 2, 3, 4, 5, 6, 7, 8, 9].find(share => right.routes.every(route => route.share !== share))
  const known = right.routes.length > 0
  const links = [
    { href: `${here}/route/0`, text: m.setRest, shown: !known && may(setRoutes) },
    {
      href: `${here}/route/${free}`,
      text: m.addPart,
      shown: known && right.per === 'month' && may(setRoutes),
    },
    { href: `${here}/advance`, text: m.advance, shown: right.per === 'month' && may(giveAdvances) },
    { href: `${here}/hold`, text: m.hold, shown: may(holdPayments) },
  ].filter(({ shown }) => shown)
  return (
    <ButtonRow>
      {links.map(({ href, text }) => (
        <ButtonLink kind="secondary" href={href}>
          {text}
        </ButtonLink>
      ))}
    </ButtonRow>
  )
}

/** One right: what the decisions say, where the money goes, what waits, and what can be done. */
export const Right = (shown: Shown) => {
  const { right, context } = shown
  const m = fileSentences(context.language)
  const rhythm = right.paidEvery === null ? m.once : m.every[right.paidEvery]
  return (
    <Card title={`${aidName(right.kind, context.language)} · ${rhythm}`}>
      <Holds {...shown} />
      <Terms {...shown} />
      <Routes {...shown} />
      <Actions {...shown} />
    </Card>
  )
}
