import type { Page } from 'playwright-core'
import { expect, test, vi } from 'vitest'
import { hashPassword } from '#platform/secrets/password.ts'
import { axe } from '../support/axe.ts'
import { sidewaysOverflow, withBrowser } from '../support/browser.ts'
import { useServer } from '../support/server.ts'
import { type Cast, givenOwner, knock } from './my-file/people.ts'
import { limits } from './support/limits.ts'
import { giveDevice } from './support/passkeys.ts'
import { arrive } from './support/visitor.ts'
import { deskIn } from './support/workers.ts'

vi.setConfig({ testTimeout: limits.walk })

const served = useServer()
const password = 'correct horse battery staple'

/** Keys are bound to a name: a number as address is refused by browsers. */
const localhost = () => served().address.replace('127.0.0.1', 'localhost')

async function givenWorker(): Promise<string> {
  const { house } = served()
  const id = house.centre.workers.caseworker
  const hash = await hashPassword(password)
  return house.inside(async db => {
    await db.updateTable('worker').set({ password_hash: hash }).where('id', '=', id).execute()
    return (await db.selectFrom('worker').select('login').where('id', '=', id).executeTakeFirstOrThrow())
      .login
  })
}

async function typePassword(page: Page, login: string): Promise<void> {
  await page.goto('/sign-in?to=/account/passkeys')
  await page.getByLabel('Nom de connexion').fill(login)
  await page.getByLabel('Mot de passe').fill(password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
}

withBrowser('passkeys of workers', newPage => {
  test('a worker adds a key, enters with it alone and after the password, and removes it', async () => {
    const login = await givenWorker()
    const page = await newPage({ baseURL: localhost(), width: 320 })
    const device = await giveDevice(page)
    await typePassword(page, login)
    await page.getByLabel('Votre mot de passe').fill('not this one')
    await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click()
    await page.getByText('Ce mot de passe ne va pas').waitFor()
    const paper = await page.locator('code').allTextContents()
    await page.getByLabel('Nom', { exact: true }).fill('Téléphone du bureau')
    await page.getByLabel('Votre mot de passe').fill(password)
    await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click()
    await page.getByText('La clé d’accès est ajoutée').waitFor()
    expect(await page.getByRole('table').textContent()).toContain('Téléphone du bureau')
    expect(await axe(page)).toEqual([])
    expect(await sidewaysOverflow(page)).toBe(0)

    await page.context().clearCookies()
    await page.goto('/sign-in?to=/account/passkeys')
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Entrer avec une clé d’accès' }).click()
    await page.getByRole('heading', { name: 'Mes clés d’accès' }).waitFor()

    await page.context().clearCookies()
    await typePassword(page, login)
    await page.getByRole('button', { name: 'Prendre ma clé d’accès' }).waitFor()
    expect(await axe(page)).toEqual([])
    await page.getByRole('button', { name: 'Prendre ma clé d’accès' }).click()
    await page.getByRole('heading', { name: 'Mes clés d’accès' }).waitFor()

    await page.getByRole('link', { name: 'Enlever « Téléphone du bureau »' }).click()
    await page.getByLabel('Code gardé sur papier').fill(paper[0] ?? '')
    await page.getByRole('button', { name: 'Enlever cette clé' }).click()
    await page.getByText('Votre mot de passe seul ouvre de nouveau').waitFor()

    await page.context().clearCookies()
    await page.goto('/sign-in')
    await page.getByRole('button', { name: 'Entrer avec une clé d’accès' }).click()
    await page.getByText('Cette clé d’accès n’ouvre pas').waitFor()
    await device.holderRefuses()
    await page.getByRole('button', { name: 'Entrer avec une clé d’accès' }).click()
    await page.getByText('L’appareil n’a pas donné de clé').waitFor()
  })

  test('without script, no page offers a key, and the password stays', async () => {
    const page = await newPage({ baseURL: localhost(), javaScript: false })
    await page.goto('/sign-in')
    expect(await page.getByRole('button', { name: 'Entrer avec une clé d’accès' }).isVisible()).toBe(false)
    expect(await page.getByRole('button', { name: 'Se connecter' }).isVisible()).toBe(true)
    await typePassword(page, await givenWorker())
    expect(await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).isVisible()).toBe(false)
    expect(await page.getByText('Ce navigateur n’a pas de clés d’accès').isVisible()).toBe(true)
  })
})

withBrowser('a person and their telephone', newPage => {
  const cast = (): Cast => ({
    served: { ...served(), address: localhost() },
    phone: () => arrive(newPage, { script: 'with', width: 320, address: localhost() }),
    desk: deskIn({ ...served(), address: localhost() }, newPage, 'with'),
  })

  test('in with the code, a person adds this telephone, opens with it, and the counter takes it away', async () => {
    const amina = await givenOwner(cast(), { givenName: 'Amina', familyName: 'Benali' })
    const phone = await cast().phone()
    const device = await giveDevice(phone.page)
    await knock(phone, amina)
    await phone.follow('Ouvrir mon dossier avec mon téléphone')
    expect(await phone.reads()).toContain('Quelqu’un d’autre prend ce téléphone ?')
    expect(await phone.reads()).not.toContain('Ce navigateur ne permet pas')
    await phone.press('Ajouter ce téléphone')
    expect(await phone.reads()).toContain('Ce téléphone ouvre maintenant votre dossier')
    expect(await device.holders()).toEqual(['Ma page (A.)'])
    await phone.page.getByRole('button', { name: 'Ajouter ce téléphone' }).click()
    await phone.page.getByText('ou il est déjà ajouté').waitFor()

    await phone.page.context().clearCookies()
    await phone.open('/fr/file')
    await phone.press('Ouvrir avec ce téléphone')
    expect(await phone.reads()).toContain('Bonjour Amina')

    const counter = await cast().desk('reception')
    await counter.open(`/people/${amina.personId}/telephones`)
    await counter.press('Enlever tous les téléphones')
    expect(await counter.reads()).toContain('Aucun téléphone n’ouvre ce dossier')
    await phone.open('/fr/file/status')
    expect(new URL(phone.page.url()).pathname).toBe('/fr/file')
    await phone.page.getByRole('button', { name: 'Ouvrir avec ce téléphone' }).click()
    await phone.page.getByRole('heading', { name: 'Ce téléphone n’ouvre pas de dossier' }).waitFor()
    await knock(phone, amina)
    expect(await phone.reads()).toContain('Bonjour Amina')
  })

  test('two who share a telephone: each opens their own file, and removes it with one press', async () => {
    const [amina, lea] = [
      await givenOwner(cast(), { givenName: 'Amina', familyName: 'Benali' }),
      await givenOwner(cast(), { givenName: 'Lea', familyName: 'Peeters' }),
    ]
    const phone = await cast().phone()
    const device = await giveDevice(phone.page)
    for (const person of [amina, lea]) {
      await knock(phone, person)
      await phone.open('/nl/file/telephones')
      await phone.press('Deze telefoon toevoegen')
      await phone.page.context().clearCookies()
    }
    expect((await device.holders()).toSorted()).toEqual(['Mijn pagina (A.)', 'Mijn pagina (L.)'])
    await knock(phone, amina)
    await phone.open('/de/file/telephones')
    await phone.press(/entfernen/)
    await phone.open('/en/file/telephones')
    expect(await phone.reads()).toContain('None. Only your code opens it.')
  })
})
