/** What one says at the stand-in. `ago`: for how many seconds it knows one already, and does not ask again. */
export type Said = {
  readonly number?: string
  readonly level?: 'high' | 'low'
  readonly answer?: 'yes' | 'no'
  readonly ago?: number
}

/** Cookies of one browser, for one site. */
class Jar {
  readonly #held = new Map<string, string>()

  take(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s)
      this.#held.set(name, value)
    }
  }

  get header(): string {
    return [...this.#held].map(pair => pair.join('=')).join('; ')
  }
}

const at = (path: string | null, address: string): string => new URL(path ?? '', address).href

/** Goes where the house sent a browser, says who one is there, and gives the address back at the house. */
export async function sayWhoOneIs(address: string, said: Said = {}): Promise<string> {
  const jar = new Jar()
  const { origin } = new URL(address)
  const go = async (to: string, body?: URLSearchParams) => {
    const asked = { redirect: 'manual', headers: { cookie: jar.header } } as const
    const response = await fetch(to, body === undefined ? asked : { ...asked, method: 'POST', body })
    jar.take(response)
    await response.body?.cancel()
    return response
  }
  const begun = await go(address)
  const door = at(begun.headers.get('location'), address)
  if (new URL(door).origin !== origin) return door
  await go(door)
  const { number = '', level = 'high', answer = 'yes', ago = 0 } = said
  let response = await go(door, new URLSearchParams({ number, level, answer, ago: String(ago) }))
  for (;;) {
    if (![302, 303].includes(response.status)) throw new Error(`The stand-in answered ${response.status}.`)
    const next = at(response.headers.get('location'), origin)
    if (new URL(next).origin !== origin) return next
    response = await go(next)
  }
}
