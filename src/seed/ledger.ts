import type { World } from './world.ts'

/** Said wherever a code could be taken for a real one. */
const invented = 'Inventé pour la démonstration'

type Account = {
  readonly code: string
  readonly fr: string
  readonly nl: string
  readonly kind: 'asset' | 'liability' | 'expense' | 'revenue'
  readonly purpose: string
  readonly article?: string
}

/** No chart of accounts: codes begin with DEMO, so that nobody copies them. */
const accounts: readonly Account[] = [
  { code: 'DEMO-60', fr: 'Aides payées', nl: 'Betaalde hulp', kind: 'expense', purpose: 'expense' },
  { code: 'DEMO-44', fr: 'Aides à payer', nl: 'Te betalen hulp', kind: 'liability', purpose: 'payable' },
  { code: 'DEMO-55', fr: 'Banque', nl: 'Bank', kind: 'asset', purpose: 'bank' },
  { code: 'DEMO-57', fr: 'Caisse du guichet', nl: 'Kas van het loket', kind: 'asset', purpose: 'cash' },
  { code: 'DEMO-41', fr: 'À récupérer', nl: 'Terug te vorderen', kind: 'asset', purpose: 'receivable' },
  {
    code: 'DEMO-70',
    fr: 'Récupérations',
    nl: 'Terugvorderingen',
    kind: 'revenue',
    purpose: 'recovery',
    article: 'DEMO/380',
  },
  {
    code: 'DEMO-40',
    fr: 'Subsides à recevoir',
    nl: 'Te ontvangen toelagen',
    kind: 'asset',
    purpose: 'subsidy-receivable',
  },
  {
    code: 'DEMO-71',
    fr: 'Subsides de l’État',
    nl: 'Toelagen van de Staat',
    kind: 'revenue',
    purpose: 'subsidy-revenue',
    article: 'DEMO/465',
  },
]

const articles = [
  ['DEMO/333', 'Revenu d’intégration', 'Leefloon'],
  ['DEMO/334', 'Autres aides', 'Andere hulp'],
  ['DEMO/380', 'Récupérations', 'Terugvorderingen'],
  ['DEMO/465', 'Subsides', 'Toelagen'],
] as const

const aids = [
  'integration-income',
  'equivalent-aid',
  'financial-aid',
  'medical-aid',
  'housing',
  'energy',
  'debt-mediation',
  'other',
  'urgent-aid',
]

const named = (fr: string, nl: string) => ({ fr: `${fr} (inventé)`, nl: `${nl} (verzonnen)` })

function addArticles({ rows, tenantId, newId, since, staff }: World): ReadonlyMap<string, string> {
  const by = staff.find(({ roles }) => roles.includes('finance'))?.id
  return new Map(
    articles.map(([code, fr, nl]) => {
      const id = newId(since)
      const recorded = { recorded_by: by, recorded_at: since }
      rows.add('ledger_article', { tenant_id: tenantId, id, code, names: named(fr, nl), ...recorded })
      return [code, id]
    }),
  )
}

/** The averages and the rate of the last years; all but the oldest, so that the page of subsidies also shows what is not known. */
function addSubsidies({ rows, tenantId, newId, since, today, staff }: World, articleId: string): void {
  const by = staff.find(({ roles }) => roles.includes('finance'))?.id
  const recorded = { recorded_by: by, recorded_at: since }
  for (const year of [today.year, today.year - 1]) {
    const averages = { average_hundredths: 21_450, before_hundredths: 20_800, previous_percent: null }
    const at = { tenant_id: tenantId, id: newId(since), year }
    rows.add('subsidy_facts', { ...at, ...averages, source: invented, ...recorded })
    const rate = { article_id: articleId, percent: 55, law_percent: 55, override_reason: null }
    rows.add('subsidy_rate', { tenant_id: tenantId, id: newId(since), year, ...rate, ...recorded })
  }
}

/** The books' settings of the demonstration: accounts, articles, rules and averages, each marked as invented. */
export function addLedger(world: World): void {
  const { rows, tenantId, newId, since, staff } = world
  const by = staff.find(({ roles }) => roles.includes('finance'))?.id
  const recorded = { recorded_by: by, recorded_at: since }
  const articleIds = addArticles(world)
  const articleOf = (code: string | undefined) => (code === undefined ? null : articleIds.get(code))
  for (const { code, fr, nl, kind, purpose, article } of accounts) {
    const accountId = newId(since)
    const account = { tenant_id: tenantId, id: accountId, code, names: named(fr, nl), kind, unassigned: null }
    rows.add('ledger_account', { ...account, ...recorded })
    for (const aid of purpose === 'expense' ? aids : [null]) {
      const own = aid === null ? article : aid === 'integration-income' ? 'DEMO/333' : 'DEMO/334'
      const rule = { purpose, aid, account_id: accountId, article_id: articleOf(own) }
      const from = { from_on: since.toString().slice(0, 10), source: invented, superseded_at: null }
      rows.add('ledger_rule', { tenant_id: tenantId, id: newId(since), ...rule, ...from, ...recorded })
    }
  }
  addSubsidies(world, articleIds.get('DEMO/333') ?? '')
}
