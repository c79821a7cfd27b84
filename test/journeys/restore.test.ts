import { expect, test } from 'vitest'
import { givenMonth, givenPayee, leftFrom } from '#capabilities/continuity/testing/given-months.ts'
import { backUpHouse, restoreTwin } from '#capabilities/continuity/testing/twin-house.ts'
import { withBrowser } from '../support/browser.ts'
import { type Served, serveHouse, useServer } from '../support/server.ts'
import { limits } from './support/limits.ts'
import { arrive, type Script, type Visitor } from './support/visitor.ts'
import { signIn } from './support/workers.ts'

const served = useServer()
const from = '2026-12-01'
const blocked = 'Les paiements sont bloqués depuis une restauration.'

/** A month left after the backup, and the right of one person was decided after it. Gives the backup and what left. */
async function givenAccident({ house }: Served) {
  house.clock.set('2026-11-20T09:00:00Z')
  await givenPayee(house, from, 'two')
  await givenMonth(house, '2026-12', 'prepared')
  const folder = await backUpHouse(house)
  const late = await givenPayee(house, from, 'one')
  await givenMonth(house, '2026-12', 'sent')
  await givenMonth(house, '2027-01', 'written')
  const left = await leftFrom(house, from)
  return { folder, known: left.filter(line => !line.startsWith(late.dossierId)) }
}

/** What finance tries first says why nothing leaves, and leads to what opens it. */
async function meetTheLock(finance: Visitor): Promise<void> {
  await finance.open('/today')
  expect(await finance.reads()).toContain(blocked)
  await finance.open('/runs')
  expect(await finance.reads()).toContain(blocked)
  await finance.press('Préparer')
  expect(await finance.reads()).toContain('Deux personnes doivent les rouvrir.')
  await finance.follow('Rouvrir les paiements, pas à pas')
  expect(await finance.reads()).toContain('Ce qui a été payé depuis n’y figure pas.')
}

/** The journal kept outside is read back; each payment without a place is looked at; one proposes to open. */
async function bringBack(finance: Visitor): Promise<void> {
  await finance.press('Relire le journal')
  expect(await finance.reads()).toContain('2 ordres et 4 paiements retrouvés.')
  await finance.press('Proposer la réouverture')
  expect(await finance.reads()).toContain('2 paiements sans place n’ont pas encore été regardés.')
  for (const words of ['Extrait 231', 'Extrait 232']) {
    const line = finance.page
      .getByRole('row')
      .filter({ has: finance.page.getByRole('radio') })
      .first()
    await line.getByLabel('Payé', { exact: true }).check()
    await line.getByLabel('Comment le savez-vous ?').fill(words)
    await finance.press('Enregistrer', line)
    expect(await finance.reads()).toContain(words)
  }
  await finance.press('Proposer la réouverture')
  await finance.press('Confirmer : rouvrir les paiements')
  expect(await finance.reads()).toContain('Une autre personne que vous doit confirmer.')
}

const visits: readonly [Script, number][] = [
  ['with', 1280],
  ['without', 320],
]

withBrowser('after a restore', newPage => {
  test(
    'finance is told why nothing leaves, brings the payments back and opens them with another; nobody is paid twice',
    async () => {
      const { folder, known } = await givenAccident(served())
      for (const [script, width] of visits) {
        const twin = await restoreTwin(served().house, folder)
        const place = await serveHouse(twin.house)
        const seat = (role: 'finance' | 'director') => async () =>
          signIn(place, await arrive(newPage, { script, width, address: place.address }), role)
        const finance = await seat('finance')()
        await meetTheLock(finance)
        await bringBack(finance)
        const director = await seat('director')()
        await director.open('/continuity')
        await director.press('Confirmer : rouvrir les paiements')
        expect(await director.reads()).toContain('Les paiements sont rouverts.')
        expect(await leftFrom(twin.house, from)).toEqual(known)
        await givenMonth(twin.house, '2027-01', 'sent')
        const all = await leftFrom(twin.house, from)
        expect([new Set(all).size, all.length]).toEqual([known.length, known.length])
        await place.close()
        await twin.close()
      }
    },
    limits.walk,
  )
})
