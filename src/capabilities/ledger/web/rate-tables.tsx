import { formatMoney } from '#kernel/money.ts'
import type { StaffContext } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, ButtonLink, ButtonRow, EmptyState, Table, Tag } from '#ui/index.ts'
import { keepLedger, overrideRate } from '../domain/access.ts'
import { lawOfYear } from '../domain/rate-check.ts'
import type { SubsidyFacts } from '../domain/subsidy.ts'
import { ledgerSentences, subsidySentences } from '../messages/index.ts'
import type { OverriddenClaim, RateCard, RateGroup } from '../queries/subsidies.ts'
import type { RecordedFacts } from '../queries/subsidy-facts.ts'
import { reasonWords } from './rate-words.ts'
import { monthWords } from './shared.tsx'

const percentWords = (percent: number | null, language: StaffLanguage) =>
  percent === null ? subsidySentences(language).noRate : `${percent} %`

/** The items of a year by rate, with the law's reason. */
export const GroupsTable = ({
  groups,
  language,
}: {
  readonly groups: readonly RateGroup[]
  readonly language: StaffLanguage
}) => {
  const m = subsidySentences(language)
  const columns = [
    { key: 'rate', label: m.rate, role: 'head' },
    { key: 'booked', label: m.booked },
    { key: 'reason', label: m.reason },
    { key: 'items', label: m.items, align: 'end' },
    { key: 'base', label: m.base, align: 'end' },
    { key: 'expected', label: m.expected, align: 'end' },
  ] as const
  const rows = groups.map(group => ({
    cells: {
      rate: percentWords(group.percent, language),
      booked: group.bookedPercent === null ? '–' : `${group.bookedPercent} %`,
      reason: reasonWords(group.reasons, language),
      items: `${group.items}`,
      base: formatMoney(group.baseCents, language),
      expected: formatMoney(group.expectedCents, language),
    },
  }))
  return <Table caption={m.groups} columns={columns} rows={rows} />
}

const Verdict = ({
  rate,
  facts,
  language,
}: {
  readonly rate: RateCard
  readonly facts: readonly SubsidyFacts[]
  readonly language: StaffLanguage
}) => {
  const m = subsidySentences(language)
  const law = lawOfYear(facts, rate.year).percent
  if (law === rate.percent) return <Tag kind="done" text={m.agrees} />
  return (
    <>
      <Tag kind={rate.overrideReason === null ? 'late' : 'soon'} text={m.differs} />{' '}
      {m.differsNow({ law: percentWords(law, language) })}
      {rate.overrideReason === null ? null : (
        <>
          <br />
          {m.overriddenBy({ name: rate.by ?? '–' })} : {rate.overrideReason}
        </>
      )}
    </>
  )
}

type RatesProps = {
  readonly rates: readonly RateCard[]
  readonly facts: readonly SubsidyFacts[]
  readonly context: StaffContext
}

const RateLinks = ({ context }: Pick<RatesProps, 'context'>) => {
  const m = subsidySentences(context.language)
  return (
    <div class="no-print">
      <ButtonRow>
        {context.may(keepLedger) ? (
          <ButtonLink kind="secondary" href="/ledger/subsidies/rate">
            {m.declare}
          </ButtonLink>
        ) : null}
        {context.may(overrideRate) ? (
          <ButtonLink kind="secondary" href="/ledger/subsidies/rate-override">
            {m.override}
          </ButtonLink>
        ) : null}
      </ButtonRow>
    </div>
  )
}

/** The rates the centre books, each beside what the law gives now. */
export const RatesTable = ({ rates, facts, context }: RatesProps) => {
  const { language } = context
  const m = subsidySentences(language)
  const columns = [
    { key: 'year', label: ledgerSentences(language).year, role: 'head' },
    { key: 'article', label: ledgerSentences(language).article },
    { key: 'percent', label: m.booked, align: 'end' },
    { key: 'verdict', label: m.rate },
  ] as const
  const rows = rates.map(rate => ({
    cells: {
      year: `${rate.year}`,
      article: rate.article,
      percent: `${rate.percent} %`,
      verdict: <Verdict rate={rate} facts={facts} language={language} />,
    },
  }))
  return (
    <>
      {rates.length === 0 ? (
        <EmptyState title={m.ratesNone} text={m.ratesNoneText} />
      ) : (
        <Table caption={m.rates} captionShown="hidden" columns={columns} rows={rows} />
      )}
      <RateLinks context={context} />
    </>
  )
}

const people = (hundredths: number, language: StaffLanguage) =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(hundredths / 100)

const AveragesLink = ({ label }: { readonly label: string }) => (
  <p class="no-print">
    <ButtonLink kind="secondary" href="/ledger/subsidies/averages">
      {label}
    </ButtonLink>
  </p>
)

/** The averages recorded, with their source and the rate they give. */
export const FactsTable = ({
  facts,
  context,
}: {
  readonly facts: readonly RecordedFacts[]
  readonly context: StaffContext
}) => {
  const { language } = context
  const m = subsidySentences(language)
  const columns = [
    { key: 'year', label: m.year, role: 'head' },
    { key: 'average', label: m.average, align: 'end' },
    { key: 'before', label: m.before, align: 'end' },
    { key: 'rate', label: m.rate, align: 'end' },
    { key: 'source', label: m.source },
  ] as const
  const rows = facts.map(one => ({
    cells: {
      year: `${one.year}`,
      average: people(one.averageHundredths, language),
      before: people(one.beforeHundredths, language),
      rate: percentWords(lawOfYear(facts, one.year).percent, language),
      source: one.source,
    },
  }))
  return (
    <>
      {facts.length === 0 ? (
        <EmptyState title={m.factsNone} text={m.factsNoneText} />
      ) : (
        <Table caption={m.facts} captionShown="hidden" columns={columns} rows={rows} />
      )}
      {context.may(keepLedger) ? <AveragesLink label={m.averages} /> : null}
    </>
  )
}

/** Claims beyond the law that a director let through: they stay to be seen. */
export const ClaimsOverridden = ({
  claims,
  language,
}: {
  readonly claims: readonly OverriddenClaim[]
  readonly language: StaffLanguage
}) => {
  const m = subsidySentences(language)
  return claims.length === 0 ? null : (
    <Banner kind="warn" title={m.tooMuchClaims}>
      <ul>
        {claims.map(claim => (
          <li>
            {monthWords(claim.month, language)} : {formatMoney(claim.cents, language)}.{' '}
            {m.overriddenBy({ name: claim.by ?? '–' })} : {claim.reason}
          </li>
        ))}
      </ul>
    </Banner>
  )
}
