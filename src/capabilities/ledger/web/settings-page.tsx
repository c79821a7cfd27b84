import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, ButtonLink, Card, EmptyState, Table } from '#ui/index.ts'
import { readLedger as access, keepLedger } from '../domain/access.ts'
import { accountKinds, aids, purposes } from '../domain/purposes.ts'
import { ledgerSentences } from '../messages/index.ts'
import {
  type AccountCard,
  accountCards,
  articleCards,
  type RuleCard,
  ruleCards,
} from '../queries/accounts.ts'
import { aidWords, dayOf, LedgerTabs, purposeWords, saidOf } from './shared.tsx'

const Accounts = ({
  cards,
  language,
}: {
  readonly cards: readonly AccountCard[]
  readonly language: StaffLanguage
}) => {
  const m = ledgerSentences(language)
  if (cards.length === 0) return <EmptyState title={m.noAccounts} text={m.noAccountsText} />
  const columns = [
    { key: 'code', label: m.code, role: 'head' },
    { key: 'name', label: m.account },
    { key: 'kind', label: m.kind },
  ] as const
  const kindOf = (code: string | null) => {
    const known = accountKinds.find(kind => kind === code)
    return known === undefined ? '–' : m.kinds[known]
  }
  const rows = cards.map(card => ({
    id: card.id,
    cells: { code: card.code, name: card.name, kind: kindOf(card.kind) },
  }))
  return <Table caption={m.accounts} captionShown="hidden" columns={columns} rows={rows} />
}

const Articles = ({
  cards,
  language,
}: {
  readonly cards: readonly AccountCard[]
  readonly language: StaffLanguage
}) => {
  const m = ledgerSentences(language)
  if (cards.length === 0) return <EmptyState title={m.noArticles} text={m.noArticlesText} />
  const columns = [
    { key: 'code', label: m.code, role: 'head' },
    { key: 'name', label: m.article },
  ] as const
  const rows = cards.map(card => ({ id: card.id, cells: { code: card.code, name: card.name } }))
  return <Table caption={m.articles} captionShown="hidden" columns={columns} rows={rows} />
}

const Rules = ({
  cards,
  language,
}: {
  readonly cards: readonly RuleCard[]
  readonly language: StaffLanguage
}) => {
  const m = ledgerSentences(language)
  if (cards.length === 0) return <EmptyState title={m.noRules} text={m.noRulesText} />
  const columns = [
    { key: 'purpose', label: m.purpose, role: 'head' },
    { key: 'aid', label: m.aid },
    { key: 'account', label: m.account },
    { key: 'article', label: m.article },
    { key: 'fromOn', label: m.fromOn },
    { key: 'source', label: m.source },
  ] as const
  const rows = cards.map(card => ({
    id: card.id,
    cells: {
      purpose: purposeWords(card.purpose, language),
      aid: card.aid === null ? m.anyAid : aidWords(card.aid, language),
      account: card.account,
      article: card.article ?? '–',
      fromOn: dayOf(card.fromOn, language),
      source: card.source,
    },
  }))
  return <Table caption={m.rules} captionShown="hidden" columns={columns} rows={rows} />
}

/** What no rule leads anywhere yet: purposes, and for expenses each kind of aid. */
function missingOf(cards: readonly RuleCard[], language: StaffLanguage): readonly string[] {
  const has = (purpose: string, aid: string | null) =>
    cards.some(one => one.purpose === purpose && one.aid === aid)
  return purposes.flatMap(purpose =>
    purpose === 'expense'
      ? aids
          .filter(aid => !has(purpose, aid))
          .map(aid => `${purposeWords(purpose, language)}, ${aidWords(aid, language)}`)
      : has(purpose, null)
        ? []
        : [purposeWords(purpose, language)],
  )
}

const Add = ({
  context,
  href,
  label,
}: {
  readonly context: StaffContext
  readonly href: string
  readonly label: string
}) =>
  context.may(keepLedger) ? (
    <p class="no-print">
      <ButtonLink kind="secondary" href={href}>
        {label}
      </ButtonLink>
    </p>
  ) : null

async function settings(context: StaffContext): Promise<Answer> {
  const { db, language } = context
  const m = ledgerSentences(language)
  const rules = await ruleCards(db)
  const missing = missingOf(rules, language)
  const body = (
    <>
      <LedgerTabs context={context} here="settings" />
      {missing.length === 0 ? null : (
        <Banner kind="info" title={m.missingRules({ count: missing.length })}>
          <ul>
            {missing.map(one => (
              <li>{one}</li>
            ))}
          </ul>
        </Banner>
      )}
      <Card title={m.rules}>
        <Rules cards={rules} language={language} />
        <Add context={context} href="/ledger/settings/rule" label={m.addRule} />
      </Card>
      <Card title={m.accounts}>
        <Accounts cards={await accountCards(db, language)} language={language} />
        <Add context={context} href="/ledger/settings/account" label={m.addAccount} />
      </Card>
      <Card title={m.articles}>
        <Articles cards={await articleCards(db, language)} language={language} />
        <Add context={context} href="/ledger/settings/article" label={m.addArticle} />
      </Card>
    </>
  )
  return { title: m.settings, lead: m.settingsLead, said: saidOf(context), body }
}

/** The centre's accounts, articles and rules, and what is still missing. */
export const settingsRoute: Route = staffPage({
  path: '/ledger/settings',
  action: 'ledger:settings',
  access,
  show: settings,
})
