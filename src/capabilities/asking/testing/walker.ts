import type { TestHouse } from '../../../../test/support/house.ts'

/** A browser without script that keeps its cookie of an ask, somewhere on the network. */
export type Walker = {
  get(path: string): Promise<Response>
  post(path: string, values?: Record<string, string | readonly string[]>): Promise<Response>
  /** The page behind a post, followed once. */
  send(
    path: string,
    values?: Record<string, string | readonly string[]>,
  ): Promise<{ path: string; html: string }>
  html(path: string): Promise<string>
  /** Sends a form with files. */
  upload(path: string, form: FormData): Promise<Response>
}

const settle = async (response: Response) => (await response.text()).replaceAll(/\u00a0/g, ' ')

/** A browser at an address of its own, so that its asks are counted apart from those of others. */
export function walker(house: TestHouse, address = '198.51.100.7'): Walker {
  let cookie = ''
  const call = async (path: string, init: RequestInit, more: Readonly<Record<string, string>> = {}) => {
    const own = { host: 'localhost', origin: 'http://localhost', cookie, 'x-forwarded-for': address }
    const headers = { ...own, ...more }
    const response = await house.app.request(path, { ...init, headers })
    const given = response.headers.get('set-cookie')
    if (given?.startsWith('reliance_asking=')) cookie = given.split(';')[0] ?? ''
    return response
  }
  const get = (path: string) => call(path, {})
  const post: Walker['post'] = (path, values = {}) => {
    const pairs = Object.entries(values).flatMap(([name, value]) => [value].flat().map(text => [name, text]))
    return call(path, { method: 'POST', body: new URLSearchParams(pairs) })
  }
  return {
    get,
    post,
    html: async path => settle(await get(path)),
    async upload(path, form) {
      const packet = new Response(form)
      const type = packet.headers.get('content-type') ?? ''
      return call(path, { method: 'POST', body: await packet.arrayBuffer() }, { 'content-type': type })
    },
    async send(path, values) {
      const response = await post(path, values)
      const next = response.headers.get('location')
      if (next === null) return { path, html: await settle(response) }
      return { path: next, html: next.startsWith('/') ? await settle(await get(next)) : '' }
    },
  }
}

/** The code that a page of an ask shows. */
export const codeOn = (html: string): string =>
  html.match(/<strong>([0-9A-Z]{5} [0-9A-Z]{5})<\/strong>/)?.[1] ?? ''
