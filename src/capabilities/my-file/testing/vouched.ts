import { afterAll, beforeAll, beforeEach } from 'vitest'
import { givenPerson } from '#capabilities/people/testing/given-person.ts'
import { givenRequest } from '#capabilities/requests/testing/given-request.ts'
import { type TestHouse, useHouse } from '../../../../test/support/house.ts'
import { StandInProvider } from '../../../../test/support/stand-in-provider/provider.ts'
import { type Said, sayWhoOneIs } from '../../../../test/support/stand-in-provider/walk.ts'

/** The national number of Amina, who has a file; and one that nobody has. */
export const known = '85073003328'
export const stranger = '17073003384'

/** Where an answer leads. */
export const locationOf = (response: Response): string => response.headers.get('location') ?? ''

/** A browser without script that keeps its cookies. */
function browserAt(house: () => TestHouse) {
  const cookies = new Map<string, string>()
  return {
    cookies,
    async get(path: string): Promise<Response> {
      const cookie = [...cookies].map(pair => pair.join('=')).join('; ')
      const response = await house().app.request(path, { headers: { host: 'localhost', cookie } })
      for (const line of response.headers.getSetCookie()) {
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
        cookies.set(name, value)
      }
      return response
    },
  }
}

export type Browser = ReturnType<typeof browserAt>

/** What one does in a house where a provider vouches for persons. */
function handles(house: () => TestHouse) {
  const newBrowser = () => browserAt(house)
  /** Leaves for the provider and says there who one is; gives the path with which one is back. */
  async function leave(browser: Browser, said: Said, id = 'itsme'): Promise<string> {
    const gone = await browser.get(`/nl/file/with/${id}`)
    if (gone.status !== 303) throw new Error(`The door answered ${gone.status}.`)
    const { pathname, search } = new URL(await sayWhoOneIs(locationOf(gone), said))
    return `${pathname}${search}`
  }
  return {
    house,
    newBrowser,
    leave,
    /** Goes and comes back; gives where the house leads then. */
    signIn: async (said: Said, browser = newBrowser()): Promise<string> =>
      locationOf(await browser.get(await leave(browser, said))),
    /** What a passer-by reads there. */
    readAt: async (path: string): Promise<string> => (await newBrowser().get(path)).text(),
  }
}

/** A house with three providers on real sockets: one that is there, one that may leave, one that never was. */
export function useVouched() {
  const provider = new StandInProvider()
  const leaving = new StandInProvider()
  beforeAll(() => Promise.all([provider.start(), leaving.start()]))
  afterAll(() => Promise.all([provider.stop(), leaving.stop()]))
  const house = useHouse(() => ({
    providers: [
      provider.settings(),
      leaving.settings({ id: 'leaving', name: 'Partie' }),
      provider.settings({ id: 'nowhere', name: 'Nulle part', issuer: new URL('http://127.0.0.1:9/') }),
    ],
  }))
  const amina = { personId: '' }
  beforeAll(async () => {
    amina.personId = await givenPerson(house(), { givenName: 'Amina', nationalNumber: known })
    await givenRequest(house(), { personId: amina.personId, state: 'enquiry' })
  })
  beforeEach(() => house().clock.set('2026-11-23T10:00:00Z'))
  return { provider, leaving, amina, ...handles(house) }
}
