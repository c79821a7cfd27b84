import { uuidv7 } from '#kernel/uuid.ts'
import type { Asked, Device } from '../../../../test/support/authenticator.ts'
import type { Client, TestHouse } from '../../../../test/support/house.ts'

/** Where a person sees their telephones. */
export const telephonesPath = '/fr/file/telephones'

async function asked(browser: Client, address: string) {
  const answer = await browser.post(address, {})
  return { status: answer.status, options: (await answer.json()) as Asked }
}

/** What is asked where a person adds a telephone. */
export const askToAddTelephone = (browser: Client) => asked(browser, `${telephonesPath}/options`)

/** Adds a telephone as a browser does. */
export async function addTelephoneTo(browser: Client, device: Device) {
  const { options } = await askToAddTelephone(browser)
  const credential = device.create(options)
  const answer = await browser.post(telephonesPath, { _submission: uuidv7(), credential })
  return { credential, options, said: answer.headers.get('location') }
}

/** The door of the file, for a telephone that nobody is signed in on. */
export const fileDoor = (house: () => TestHouse) => ({
  options: async () => (await asked(await house().browse(), '/fr/file/telephone/options')).options,
  open: async (credential: string) => (await house().browse()).post('/fr/file/telephone', { credential }),
})
