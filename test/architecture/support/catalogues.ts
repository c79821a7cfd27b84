import { join } from 'node:path'
import { z } from 'zod'
import { projectFiles, root } from './project.ts'

/** The sentences of one language, by name: a text, or a function of one object of parts. */
export type Catalogue = Readonly<Record<string, unknown>>

/** One sentence as a reader meets it; a part that is filled in later reads `…`. */
export type Sentence = { readonly name: string; readonly text: string }

/** A set of catalogues that translate each other: `folder/messages/`, or `folder/messages/part.` when split. */
export type Translations = {
  readonly place: string
  readonly byLanguage: Readonly<Record<string, Catalogue>>
}

const pattern = /^src\/.*\/(?:messages|sentences)\/(?:[\w-]+\.)?(fr|nl|de|en)\.tsx?$/

/** Loads every catalogue of the project, by the place they translate. */
export async function projectCatalogues(): Promise<readonly Translations[]> {
  const places = new Map<string, Record<string, Catalogue>>()
  for (const { path } of projectFiles(pattern)) {
    const language = pattern.exec(path)?.[1] ?? ''
    const place = path.replace(/(fr|nl|de|en)\.tsx?$/, '')
    const catalogues = places.get(place) ?? {}
    places.set(place, { ...catalogues, [language]: await load(path) })
  }
  return [...places].map(([place, byLanguage]) => ({ place, byLanguage }))
}

const catalogueShape = z.record(z.string(), z.unknown())

/** All that a catalogue file exports, as one catalogue. */
async function load(path: string): Promise<Catalogue> {
  const exported = catalogueShape.parse({ ...(await import(join(root, path))) })
  return Object.assign({}, ...Object.values(exported).filter(value => typeof value === 'object'))
}

/** Every sentence of a catalogue, with its parts filled in by dots. */
export const sentencesOf = (catalogue: Catalogue): readonly Sentence[] =>
  Object.entries(catalogue).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? sentencesOf(catalogueShape.parse({ ...value })).map(inner => ({
          ...inner,
          name: `${name}.${inner.name}`,
        }))
      : [{ name, text: isSaying(value) ? rendered(value) : String(value) }],
  )

type Saying = (parts: unknown) => unknown
const isSaying = (value: unknown): value is Saying => typeof value === 'function'

/** A sentence that needs more than dots to be said gives the texts that stand in its source. */
function rendered(sentence: Saying): string {
  try {
    return String(sentence(anything))
  } catch {
    return [...String(sentence).matchAll(/`([^`]*)`|'([^']*)'/g)].map(([, a, b]) => a ?? b).join(' ')
  }
}

/** Stands in for any part of a sentence: reads as 2 where a number is wanted, as dots in a text. */
const anything: unknown = new Proxy(() => anything, {
  get: (_, property) => {
    if (property === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 2 : '…')
    if (property === Symbol.iterator) return [][Symbol.iterator]
    return property === 'length' ? 2 : anything
  },
  apply: () => anything,
})

/** The longest run of words between two full stops, in words. */
export const longestSentence = (text: string) =>
  Math.max(
    ...text
      .split(/[.!?:;]+(?=\s|$)|\n/)
      .map(part => part.split(/\s+/).filter(word => /[\p{L}\p{N}…]/u.test(word)).length),
  )

/** Where the sentences lie that a person in need reads: short ones only. */
export const isForCitizens = ({ place }: Translations) =>
  /^src\/(capabilities\/(my-file|letters|correspondence|guide)|ui\/([\w-]+\/)*citizen[\w-]*|ui)\/messages\//.test(
    place,
  )
