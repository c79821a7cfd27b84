import { uuidv7 } from '#kernel/uuid.ts'
import { hashPassword } from '#platform/secrets/password.ts'
import type { Asked, Device } from '../../../../test/support/authenticator.ts'
import type { Client, TestHouse } from '../../../../test/support/house.ts'

const password = 'correct horse battery staple'
const found = (page: string, pattern: RegExp) => pattern.exec(page)?.[1] ?? ''

/** Where a worker keeps keys. */
export const keysPath = '/account/passkeys'

/** What the server asks the browser of. */
export async function askedBy(browser: Client, address: string, values: Record<string, string> = {}) {
  const answer = await browser.post(address, values)
  const options = (await answer.json()) as Asked & { readonly rp: { readonly id: string } }
  return { status: answer.status, options }
}

/** What is asked where a worker adds a key. */
export const askToAdd = (browser: Client, typed = password) =>
  askedBy(browser, `${keysPath}/options`, { password: typed })

/** The codes for the paper on a page, and the ticket that its form brings back. */
export const paperOn = (page: string) => ({
  paper: [...page.matchAll(/<code>([0-9A-Z]{5}-[0-9A-Z]{5})<\/code>/g)].map(match => match[1] ?? ''),
  ticket: found(page, /name="ticket" value="([^"]*)"/),
})

/** Adds a key as a browser does, and gives the codes that were on the page. */
export async function addKey(browser: Client, device: Device, name = 'Mon téléphone') {
  const { paper, ticket } = paperOn(await (await browser.get(keysPath)).text())
  const { options } = await askToAdd(browser)
  const credential = device.create(options)
  const answer = await browser.post(keysPath, {
    _submission: uuidv7(),
    name,
    ticket,
    credential,
    password: '',
  })
  return { paper, options, credential, ticket, said: answer.headers.get('location') }
}

/** The id of a worker's first key, from its page. */
export const firstKey = async (browser: Client) =>
  found(await (await browser.get(keysPath)).text(), /passkeys\/([0-9a-f-]{36})"/)

/** The door of the staff, and workers who come to it; each on a day of their own. */
export function staffDoor(house: () => TestHouse) {
  let day = 1
  const given = async (role: 'caseworker' | 'lead' = 'caseworker') => {
    day += 1
    house().clock.set(`2026-12-${String(day).padStart(2, '0')}T09:00:00Z`)
    const id = house().centre.workers[role]
    const hash = await hashPassword(password)
    const login = await house().inside(async db => {
      await db.deleteFrom('passkey').execute()
      await db.deleteFrom('worker_factor').execute()
      await db.deleteFrom('sign_in_guard').execute()
      await db.updateTable('worker').set({ password_hash: hash, active: true }).where('id', '=', id).execute()
      const row = await db.selectFrom('worker').select('login').where('id', '=', id).executeTakeFirstOrThrow()
      return row.login
    })
    return { id, login, browser: await house().browse(role) }
  }
  return {
    given,
    later: (seconds: number) => house().clock.set(house().clock.now().add({ seconds }).toString()),
    enterWith: async (credential: string) =>
      (await house().browse()).post('/sign-in/passkey', { credential, to: '/requests', draft: '' }),
    signInOptions: async (ticket = '') =>
      (await askedBy(await house().browse(), '/sign-in/passkey/options', { ticket })).options,
    passwordStep: async (login: string) => {
      const answer = await (await house().browse()).post('/sign-in', { login, password, to: '/requests' })
      const page = await answer.text()
      const ticket = found(page, /name="ticket" value="([^"]+)"/)
      return { page, cookie: answer.headers.get('set-cookie'), ticket }
    },
  }
}
