import { beforeAll, expect, test } from 'vitest'
import { useHouse } from '../../../../test/support/house.ts'
import { closeMonth } from '../commands/close-month.ts'
import { enterByHand } from '../commands/correct.ts'
import { bookNow, bookStep } from '../testing/books.ts'
import { type Accounts, act, done, givenAccounts } from '../testing/given-accounts.ts'
import { givenApprovedRun, movePayment } from '../testing/given-run.ts'

const house = useHouse()
let accounts: Accounts
let paid = { runId: '', paymentId: '' }

beforeAll(async () => {
  house().clock.set('2026-12-02T09:00:00Z')
  accounts = await givenAccounts(house())
  paid = await givenApprovedRun(house())
  await bookNow(house(), paid.runId)
  await movePayment(house(), paid.paymentId, { state: 'settled' })
  await bookStep(house(), 'settle', [paid.paymentId])
})

const page = async (path: string, role: 'finance' | 'director' = 'finance') =>
  (await (await house().browse(role)).get(path)).text()

test('the month by article and account, with its equality in words; from there to the payment', async () => {
  const month = await page('/ledger?month=2026-11', 'director')
  expect(month).toContain('Les comptes sont en équilibre')
  expect(month).toContain('8320/33301')
  expect(month).toMatch(/1\s314,20\s€/)
  const entries = await page(`/ledger/entries?month=2026-11&article=${accounts.articleId}`)
  expect(entries).toContain('Ordre de paiement approuvé')
  expect(entries).not.toContain('Payé par la banque')
  const entry = /\/ledger\/entries\/[0-9a-f-]{36}/.exec(entries)?.[0] ?? ''
  expect(await page(entry)).toContain(paid.paymentId.replaceAll('-', ''))
  const { rows } = await house().engine.pool.query(
    "select cardinality(subject_ids) as shown from journal_event where action = 'ledger:entry'",
  )
  expect(rows).toEqual([{ shown: 1 }])
})

test('in Dutch, the balance of the year sums to zero', async () => {
  const { finance } = house().centre.workers
  await house().engine.pool.query("update worker set ui_language = 'nl' where id = $1", [finance])
  expect(await page('/ledger/balance?year=2026')).toContain('De rekeningen zijn in evenwicht')
  await house().engine.pool.query("update worker set ui_language = 'fr' where id = $1", [finance])
})

test('an empty month says what to do, and a month from nowhere is this month', async () => {
  expect(await page('/ledger?month=2020-01')).toContain('Rien n’est encore comptabilisé')
  expect(await page('/ledger?month=jadis')).toContain('décembre 2026')
})

test('the closing asks to have read, closes, and shows the totals it kept', async () => {
  const finance = await house().browse('finance')
  const blind = await finance.post('/ledger/closing', { month: '2026-11-01' })
  expect(blind.status).toBe(422)
  expect(await blind.text()).toContain('Cochez la case')
  const early = await finance.post('/ledger/closing', { month: '2026-12-01', read: 'yes' })
  expect(early.status).toBe(422)
  expect(await early.text()).toContain('Le mois court jusqu’au')
  const closed = await finance.post('/ledger/closing', { month: '2026-11-01', read: 'yes' })
  expect(closed.headers.get('location')).toBe('/ledger/closing?month=2026-11&done=closed')
  expect(await page('/ledger/closing?month=2026-11')).toContain('Totaux gardés à la clôture')
  const again = await act(house(), closeMonth, { input: { month: '2026-11-01' } })
  expect(again.ok).toBe(false)
})

test('the export is the same twice, adds up, holds no formula, and is journalled', async () => {
  await done(house(), enterByHand, {
    debitAccountId: accounts.accountIds.get('bank') ?? '',
    debitArticleId: null,
    creditAccountId: accounts.accountIds.get('cash') ?? '',
    creditArticleId: null,
    cents: 1_000,
    valueOn: '2026-12-01',
    text: '=HYPERLINK("x")',
  })
  const finance = await house().browse('finance')
  const first = await finance.get('/ledger/export.csv?year=2026')
  expect(first.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(first.headers.get('content-disposition')).toContain('ledger-2026.csv')
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await first.arrayBuffer())
  expect(text.startsWith('\ufeffnumber;book_year;')).toBe(true)
  expect(text).toContain(`;"'=HYPERLINK(""x"")";`)
  const lines = text.trimEnd().split('\r\n')
  const sum = (column: number) =>
    lines
      .slice(1, -1)
      .reduce((cents, line) => cents + Number((line.split(';')[column] ?? '').replace(',', '') || 0), 0)
  expect([sum(10), sum(11)]).toEqual([263_840, 263_840])
  expect(lines.at(-1)).toBe('TOTAL;;;;;;6;;;;2638,40;2638,40;;')
  const second = await (await finance.get('/ledger/export.csv?year=2026')).text()
  expect(`\ufeff${second.replace('\ufeff', '')}`).toBe(text)
  expect((await finance.get('/ledger/export.csv')).status).toBe(404)
  const { rows } = await house().engine.pool.query(
    "select detail from journal_event where action = 'ledger:export' order by id limit 1",
  )
  expect(rows).toEqual([{ detail: { period: '2026', lines: 6 } }])
})

test('settings: what is missing is listed, a wrong code is told in words, what was typed stays', async () => {
  expect(await page('/ledger/settings')).toContain('règles manquent encore')
  const finance = await house().browse('finance')
  const wrong = await finance.post('/ledger/settings/account', {
    code: 'é',
    nameFr: 'Banque',
    nameNl: '',
    kind: '',
  })
  expect(wrong.status).toBe(422)
  const text = await wrong.text()
  expect(text).toContain('Écrivez un code de 40 caractères au plus')
  expect(text).toContain('value="Banque"')
  const taken = await finance.post('/ledger/settings/article', {
    code: '8320/33301',
    nameFr: 'A',
    nameNl: 'B',
  })
  expect(await taken.text()).toContain('Ce code existe déjà')
  expect((await (await house().browse('director')).get('/ledger/settings/account')).status).toBe(403)
})

test('a wrong rate comes back with what the law gives and what was typed', async () => {
  const finance = await house().browse('finance')
  const averages = {
    year: '2026',
    averageHundredths: '400',
    beforeHundredths: '400,5',
    previousPercent: '',
    source: 'p. 3',
  }
  const noted = await finance.post('/ledger/subsidies/averages', averages)
  expect(noted.headers.get('location')).toBe('/ledger/subsidies?year=2026&done=averages')
  const typed = { year: '2026', articleId: accounts.articleId, percent: '100' }
  const answer = await finance.post('/ledger/subsidies/rate', typed)
  expect(answer.status).toBe(422)
  const text = await answer.text()
  expect(text).toContain('La loi donne 55 %, pas 100 %. Le taux de base s’applique.')
  expect(text).toContain('value="100"')
})
