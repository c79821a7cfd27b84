import { expect, test } from 'vitest'
import { useHouse } from '../../../../test/support/house.ts'
import { StandInBank } from '../../../../test/support/stand-in-bank/bank.ts'
import { filesOfRun } from '../queries/bank-files.ts'
import { givenRun, payerIban } from '../testing/given-run.ts'

const house = useHouse()

const withFile = (text: string, name = 'banque.xml') => {
  const form = new FormData()
  form.append('file', new File([text], name, { type: 'application/xml' }))
  return form
}
const page = async (answer: Promise<Response>) => {
  const response = await answer
  return { status: response.status, at: response.headers.get('location') ?? '', text: await response.text() }
}

test('empty, each part of the bank says what to do', async () => {
  house().clock.set('2026-11-23T09:00:00Z')
  const finance = await house().browse('finance')
  for (const [path, sentence] of [
    ['/bank', 'Aucune liste n’est approuvée'],
    ['/bank/statements', 'Aucun extrait n’est importé'],
    ['/bank/entries', 'Rien n’attend d’explication'],
    ['/bank/answers', 'Aucune réponse n’est importée'],
  ] as const)
    expect((await page(finance.get(path))).text).toContain(sentence)
})

test('from the file to the explained movement, by the pages', async () => {
  const finance = await house().browse('finance')
  const run = await givenRun(house(), [{ name: 'Nora Haddad' }, { name: 'Élise '.repeat(20) }])
  const [kept, second] = run.payments
  const address = `/bank/runs/${run.runId}`
  expect((await page(finance.get('/bank'))).text).toContain(run.number)
  const before = await page(finance.get(address))
  expect(before.text).toContain(`href="/runs/${run.runId}"`)
  expect((await page(finance.get(`/runs/${run.runId}`))).text).toContain(`href="${address}"`)
  expect(before.text).toContain('Le nom est coupé à 70 caractères.')
  expect((await page(finance.post(`${address}/write`, {}))).at).toBe(`${address}?done=written`)
  const written = await page(finance.get(`${address}?done=written`))
  expect(written.text).toContain('Le fichier est écrit.')
  expect(written.text).toContain('Nombre, somme et chaque ligne relus et comparés')
  const [file] = await house().inside(db => filesOfRun(db, run.runId))
  const download = await finance.get(`/bank/files/${file?.id}`)
  expect(download.headers.get('content-disposition')).toBe(`attachment; filename="${run.messageId}.xml"`)
  const bytes = new Uint8Array(await download.arrayBuffer())

  expect(await page(finance.post(`${address}/hand-over`, {}))).toMatchObject({
    status: 422,
    text: expect.stringContaining('Cochez pour dire'),
  })
  expect((await page(finance.post(`${address}/hand-over`, { sure: 'yes' }))).at).toBe(
    `${address}?done=handed`,
  )

  const bank = new StandInBank(
    { iban: payerIban, openingCents: 500_000 },
    { refused: { [second?.iban ?? '']: 'AC04' } },
  )
  const answered = await page(finance.send('/bank/answers/import', withFile(bank.take(bytes, '2026-11-23'))))
  expect(answered.at).toMatch(/^\/bank\/answers\/.*done=answered$/)
  expect((await page(finance.get(answered.at))).text).toContain('Compte clôturé (AC04)')
  bank.move('2026-11-27', -12_50, 'Frais <b>de banque</b>')
  const statement = bank.statement('2026-11-27')
  const taken = await page(finance.send('/bank/statements/import', withFile(statement)))
  const shown = (await page(finance.get(taken.at))).text
  for (const text of [
    'Pointé',
    'À expliquer',
    'Nora Haddad',
    'Frais &lt;b&gt;',
    'La banque ne donne aucune de nos références.',
  ])
    expect(shown).toContain(text)
  expect(kept).toBeDefined()
  const twice = await page(finance.send('/bank/statements/import', withFile(statement)))
  expect(twice).toMatchObject({
    status: 422,
    text: expect.stringContaining('est déjà importé. Rien n’a changé.'),
  })
  const explain =
    /\/bank\/entries\/[^/"]+\/explain/.exec((await page(finance.get('/bank/entries'))).text)?.[0] ?? ''
  expect((await page(finance.post(explain, { version: '1', reason: ' ' }))).text).toContain(
    'Écrivez ce que c’est.',
  )
  expect((await page(finance.post(explain, { version: '1', reason: 'Frais de la banque.' }))).at).toBe(
    '/bank/entries?done=explained',
  )
  expect((await page(finance.get(taken.at))).text).toContain('Frais de la banque.')
})

test.for([
  ['a file cut off', (text: string) => text.slice(0, -50), 'Ce fichier est coupé ou abîmé à la ligne'],
  [
    'another account',
    (text: string) => text.replaceAll(payerIban, 'BE68539007547034'),
    'n’est pas un compte de ce CPAS',
  ],
  [
    'other balances',
    (text: string) => text.replace(/(CLBD.*?<Amt Ccy="EUR">)[^<]*/s, '$17.00'),
    'Les soldes ne se suivent pas',
  ],
  [
    'definitions of its own',
    (text: string) => text.replace('<Document', '<!DOCTYPE x><Document'),
    'Il n’est pas lu.',
  ],
  [
    'another message',
    (text: string) => text.replace('camt.053', 'camt.052'),
    'Ce fichier est un autre message',
  ],
] as const)('%s is refused on the form, in words', async ([, change, words]) => {
  const finance = await house().browse('finance')
  const text = new StandInBank({ iban: payerIban, openingCents: 100 }).statement('2026-11-27')
  const answer = await page(finance.send('/bank/statements/import', withFile(change(text))))
  expect(answer).toMatchObject({ status: 422, text: expect.stringContaining(words) })
})

test('no file chosen, a text in its place, a file too large: said, nothing done', async () => {
  const finance = await house().browse('finance')
  expect((await page(finance.send('/bank/statements/import', new FormData()))).text).toContain(
    'Choisissez le fichier',
  )
  expect((await page(finance.post('/bank/statements/import', { file: 'x' }))).text).toContain(
    'Choisissez le fichier',
  )
  const large = await page(finance.send('/bank/statements/import', withFile('x'.repeat(21 * 1024 * 1024))))
  expect(large).toMatchObject({ status: 413, text: expect.stringContaining('Ce fichier est trop grand') })
})

test('the direction reads, and acts nowhere; the journal knows whose payments were read', async () => {
  const director = await house().browse('director')
  const list = await page(director.get('/bank/statements'))
  expect(list.text).not.toContain('Importer un extrait')
  const address = /\/bank\/statements\/[0-9a-f-]{36}/.exec(list.text)?.[0] ?? ''
  expect((await page(director.get(address))).status).toBe(200)
  const events = await house().inside(db =>
    db
      .selectFrom('journal_event')
      .selectAll()
      .where('action', '=', 'bank:statement')
      .where('actor_role', '=', 'director')
      .execute(),
  )
  expect(events.at(-1)?.kind).toBe('read')
})
