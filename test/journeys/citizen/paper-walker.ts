import { type Language, languages } from '#kernel/language.ts'
import { readPdf } from '#platform/pdf/testing/read-pdf.ts'
import type { Walker } from '../../../scripts/guide/walker.ts'
import type { TestHouse } from '../../support/house.ts'
import { type Asking, ask, bodyOf, type Came } from './asked.ts'
import { isBox, linksIn, mainOf, type Sending, sendingOf, textOf } from './html.ts'

/** A page as one met it: the answer to opening an address or to sending a form, in one language. */
export type Sight = {
  readonly method: 'GET' | 'POST'
  /** The address, with what is asked in it. */
  readonly path: string
  readonly language: Language
  readonly status: number
  readonly html: string
  /** What the page may load and run. */
  readonly policy: string
  /** As sent, packed by brotli. */
  readonly bytes: number
}

/** Who is told of what a walker met: each page, and where each form was sent. */
export type Witness = { meet(sight: Sight): void; sent(path: string): void }

const inLanguage = (path: string, language: Language) => path.replace(/^\/fr(?=[/?]|$)/, `/${language}`)
const isPage = ({ response }: Came) => response.headers.get('content-type')?.startsWith('text/html') === true

/** Each language comes from an address of its own: what is counted by address is counted apart. */
const addressOf = (language: Language) => `198.51.100.${10 + languages.indexOf(language)}`

/**
 * A walker without a browser: reads each page as it is sent, and sends its forms as a browser without script does. Each page
 * and each refusal is asked for in all four languages; an act that succeeds is done once, and the page behind it is then
 * read in all of them.
 */
export class PaperWalker implements Walker {
  readonly #house: TestHouse
  readonly #witness: Witness
  readonly #cookies = new Map<string, string>()
  readonly #typed = new Map<string, readonly string[]>()
  #files: readonly string[] = []
  #page = ''

  constructor(house: TestHouse, witness: Witness) {
    this.#house = house
    this.#witness = witness
  }

  open(path: string): Promise<void> {
    return this.#arrive({ method: 'GET', path })
  }

  follow(part: string): Promise<void> {
    return this.#arrive({ method: 'GET', path: this.#linkTo(part) })
  }

  async write(values: Readonly<Record<string, string | number>>): Promise<void> {
    for (const [name, value] of Object.entries(values)) this.#typed.set(name, [`${value}`])
  }

  async tick(name: string, value: string): Promise<void> {
    const ticked = isBox(this.#page, name) ? (this.#typed.get(name) ?? []) : []
    this.#typed.set(name, [...ticked, value])
  }

  async attach(name: string): Promise<void> {
    this.#files = [...this.#files, name]
  }

  press(label: string): Promise<void> {
    const sending = sendingOf(this.#page, label)
    if (sending === undefined) throw new Error(`No button is called ${label}:\n${textOf(mainOf(this.#page))}`)
    const body = bodyOf(this.#filledIn(sending), this.#files)
    return this.#arrive({ method: 'POST', path: sending.action, body })
  }

  async take(): Promise<void> {}

  async links(start: string): Promise<readonly string[]> {
    return [...new Set(linksIn(mainOf(this.#page)).filter(href => href.startsWith(start)))]
  }

  async find(what: RegExp, paper?: string): Promise<string> {
    const text = paper === undefined ? textOf(mainOf(this.#page)) : await this.#paper(this.#linkTo(paper))
    const [found] = what.exec(text) ?? []
    if (found === undefined) throw new Error(`${what} is not there:\n${text}`)
    return found
  }

  get #cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  #keep({ headers }: Response): void {
    for (const line of headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '' || /max-age=0/i.test(line)) this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    }
  }

  /** What was typed and ticked stands in the place of what stood there. */
  #filledIn(sending: Sending): Sending {
    const kept = sending.fields.filter(([name]) => !this.#typed.has(name))
    const own = [...this.#typed].flatMap(([name, values]) => values.map(value => [name, value] as const))
    return { ...sending, fields: [...kept, ...own] }
  }

  #linkTo(part: string): string {
    const found = linksIn(mainOf(this.#page)).find(href => href.includes(part))
    if (found === undefined) throw new Error(`No link leads to ${part}:\n${textOf(mainOf(this.#page))}`)
    return found
  }

  async #paper(path: string): Promise<string> {
    const { content } = await ask(this.#house, { method: 'GET', path }, { cookie: this.#cookie })
    return (await readPdf(content)).text
  }

  #tell({ method, path }: Asking, came: Came, language: Language): string {
    const html = came.content.toString('utf8')
    const policy = came.response.headers.get('content-security-policy') ?? ''
    const { status } = came.response
    this.#witness.meet({ method, path, language, status, html, policy, bytes: came.bytes })
    return html
  }

  async #arrive(asking: Asking): Promise<void> {
    const came = await ask(this.#house, asking, { cookie: this.#cookie })
    this.#keep(came.response)
    if (asking.method === 'POST') this.#witness.sent(asking.path)
    this.#typed.clear()
    this.#files = []
    if (came.next?.startsWith('/')) return this.open(came.next)
    if (!isPage(came)) throw new Error(`${asking.method} ${asking.path} leads to no page of ours.`)
    this.#page = this.#tell(asking, came, 'fr')
    for (const language of languages.filter(each => each !== 'fr')) await this.#elsewhere(asking, language)
  }

  /** The same page in another language; its address may have another name there. */
  async #elsewhere(asking: Asking, language: Language): Promise<void> {
    const there = { ...asking, path: inLanguage(asking.path, language) }
    const came = await ask(this.#house, there, { cookie: this.#cookie, from: addressOf(language) })
    if (came.next !== null && asking.method === 'GET')
      return this.#elsewhere({ method: 'GET', path: came.next }, language)
    this.#tell(there, came, language)
  }
}
