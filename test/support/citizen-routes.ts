import { readFileSync } from 'node:fs'
import { routes } from '../../src/rooms.ts'

/** The French guide to the pages of a person, and below its last heading what is no page. */
export const citizenGuide = readFileSync('docs/guide/pages-du-citoyen.md', 'utf8')
const [pages = '', others = ''] = citizenGuide.split('## Ce qui n’est pas une page')
export const guideParts = { pages, others } as const

/** What anybody or a person may open, or send: addresses as the French guide writes them, without the rules of their parts. */
export const citizenAddresses = (method: 'get' | 'post'): readonly string[] =>
  routes({ development: false })
    .filter(each => each.method === method && (each.access === 'public' || each.access === 'person'))
    .map(({ path }) => path.replace(':language{(?:fr|nl|de|en)}', 'fr').replace(/\{[^}]*\}/g, ''))

/** The addresses in the table of what is no page. */
export const namedAsNone = (text: string): readonly string[] =>
  [...text.matchAll(/^\| `([^`]+)`/gm)].map(([, address = '']) => address)

/** Whether a path is one that this address stands for. */
export const fits = (address: string, path: string): boolean =>
  new RegExp(`^${address.replace(/:\w+/g, '[^/]+').replaceAll('.', String.raw`\.`)}$`).test(
    path.replace(/\?.*/s, ''),
  )
