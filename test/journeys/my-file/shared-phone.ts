import { expect } from 'vitest'
import type { Visitor } from '../support/visitor.ts'
import { type Cast, givenOwner, knock } from './people.ts'

/** Goes away in a hurry, in a tab of its own: where the weather is not reached, the first tab is still there to look. */
async function leaveFast({ page }: Visitor): Promise<void> {
  const tab = await page.context().newPage()
  await tab.goto('/fr/file/status')
  const left = tab.waitForResponse(response => new URL(response.url()).pathname === '/fr/leave')
  await tab.getByRole('link', { name: 'Quitter vite' }).click({ noWaitAfter: true })
  expect((await left).headers()['location']).toBe('https://www.meteo.be/')
  await tab.close()
}

const everyText = async ({ page }: Visitor): Promise<string> => (await page.content()).toLowerCase()
const behind = ['status', 'known', 'say', 'looks', 'everything', 'payments', 'papers', 'choices']

/** Two who share a telephone: the first leaves fast, and nothing of theirs is there for the second. */
export async function shareTelephone(cast: Cast): Promise<void> {
  const amina = await givenOwner(cast, { givenName: 'Amina', familyName: 'Benali' })
  const lea = await givenOwner(cast, { givenName: 'Lea', familyName: 'Peeters' })
  const phone = await cast.phone()
  await knock(phone, amina)
  expect(await phone.reads()).toContain('Bonjour Amina')
  expect(await phone.page.title()).toBe('Ma page')
  await leaveFast(phone)
  expect(await phone.page.context().cookies()).toEqual([])
  await phone.open('/fr/file/status')
  expect(new URL(phone.page.url()).pathname).toBe('/fr/file')
  await knock(phone, lea)
  expect(await phone.reads()).toContain('Bonjour Lea')
  for (const path of behind) {
    await phone.open(`/fr/file/${path}`)
    expect(await everyText(phone), path).not.toMatch(/amina|benali/)
  }
}

/** Closes the online view on the phone; only somebody at the counter opens it again. */
export async function closeAndReopen(cast: Cast, amina: { code: string; personId: string }): Promise<void> {
  const phone = await cast.phone()
  await knock(phone, amina)
  await phone.follow('Choisir comment nous vous joignons')
  await phone.page.getByLabel('Je ne veux plus voir mon dossier en ligne').check()
  await phone.press('Garder mes choix')
  await knock(phone, amina)
  expect(await phone.reads()).toContain('Votre dossier ne se lit pas en ligne')
  const counter = await cast.desk('reception')
  await counter.open(`/people/${amina.personId}/change`)
  await counter.page.getByLabel('La personne ne veut pas que son dossier se voie en ligne').uncheck()
  await counter.press('Enregistrer')
  await knock(phone, amina)
  expect(await phone.reads()).toContain('Bonjour Amina')
}
