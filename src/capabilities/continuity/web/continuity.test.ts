import { expect, test } from 'vitest'
import { uuidv7 } from '#kernel/uuid.ts'
import { useHouse } from '../../../../test/support/house.ts'

const house = useHouse()

const page = async (role: 'finance' | 'director' | 'it' | 'caseworker', path = '/continuity') => {
  const response = await (await house().browse(role)).get(path)
  return { status: response.status, text: await response.text() }
}

async function locked(): Promise<string> {
  const { tenantId } = house().centre
  const id = uuidv7()
  await house().engine.pool.query(
    `insert into payment_lock (tenant_id, id, backup_id, taken_at, locked_at) values ($1, $2, $2, '2026-11-20T03:00Z', now())`,
    [tenantId, id],
  )
  return id
}

async function lost(lockId: string): Promise<string> {
  const id = uuidv7()
  await house().engine.pool.query(
    `insert into payment_unmatched (tenant_id, id, lock_id, run_number, end_to_end_id, dossier_id, entitlement_id, right_kind,
       period_from, period_until, payee_name, amount_cents, reason)
     values ($1, $2, $3, 'P-2026-00012', 'e2e', $2, $2, 'integration-income', '2026-12-01', '2026-12-31', 'Nora Haddad', 131420, 'no-right')`,
    [house().centre.tenantId, id, lockId],
  )
  return id
}

test('without a backup, a drill or a phrase, the day’s page of who answers for it says so, and of nobody else', async () => {
  const { text } = await page('director', '/today')
  expect(text).toContain('Aucune sauvegarde n’a été faite.')
  expect((await page('caseworker', '/today')).text).not.toContain('sauvegarde')
  expect((await page('caseworker')).status).toBe(403)
})

test('a drill is noted; a faulty one comes back with what was typed', async () => {
  const it = await house().browse('it')
  const typed = {
    _part: 'drill',
    'on-day': '31',
    'on-month': '2',
    'on-year': '2026',
    minutes: 'une heure',
    words: 'Bien',
  }
  const faulty = await it.post('/continuity/drills', typed)
  expect(faulty.status).toBe(422)
  const text = await faulty.text()
  for (const said of [
    'Écrivez une date qui existe',
    'Écrivez la durée en minutes',
    'Choisissez un résultat',
    'une heure',
  ])
    expect(text).toContain(said)
  const right = { ...typed, 'on-day': '20', 'on-month': '11', minutes: '45', result: 'whole' }
  expect((await it.post('/continuity/drills', right)).status).toBe(303)
  expect((await page('director')).text).toContain('Tout est revenu')
})

test('after a restore two people open payments again, once every payment without a place was looked at', async () => {
  const id = await lost(await locked())
  expect((await page('it')).text).not.toContain('Nora Haddad')
  const finance = await house().browse('finance')
  const said = async (path: string, values: Record<string, string>, who = finance) =>
    (await who.post(path, values)).text()
  expect(await said('/continuity/open', { step: 'propose' })).toContain('Relisez d’abord le journal')
  await finance.post('/continuity/compare', {})
  expect((await page('finance')).text).toContain('Nora Haddad')
  expect(await said('/continuity/open', { step: 'propose' })).toContain('1 paiement sans place n’a')
  const half = await said('/continuity/settle', { _part: id, id, words: 'Extrait 231' })
  expect(half).toContain('Choisissez : payé, ou pas payé.')
  expect(half).toContain('Extrait 231')
  await finance.post('/continuity/settle', { _part: id, id, as: 'paid', words: 'Extrait 231' })
  await finance.post('/continuity/open', { step: 'propose' })
  expect(await said('/continuity/open', { step: 'confirm' })).toContain(
    'Une autre personne que vous doit confirmer.',
  )
  const director = await house().browse('director')
  const done = await director.post('/continuity/open', { step: 'confirm' })
  expect(done.headers.get('location')).toBe('/continuity?done=opened')
  expect((await page('finance')).text).not.toContain('Les paiements sont bloqués')
})
