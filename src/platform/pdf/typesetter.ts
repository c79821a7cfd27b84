import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { NodeCompiler, NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFolders, printableCharacters } from './fonts.ts'
import { printable } from './printable.ts'

/** A printed document, and how many characters had no glyph and were replaced. */
export type Typeset = { readonly pdf: Uint8Array; readonly replaced: number }

type Typesetter = (template: string, json: string) => Typeset

/** The compiler keeps every intermediate result; without this, memory grows by about 1 MB a letter. */
const lettersBetweenEvictions = 10

/** Pictures are data, not text: they are handed over as they are. */
const pictureField = 'svg'

function printableData(json: string, characters: ReadonlySet<number>): { data: string; replaced: number } {
  let replaced = 0
  const clean = (field: string, value: unknown): unknown => {
    if (typeof value !== 'string' || field === pictureField) return value
    const made = printable(value, characters)
    replaced += made.replaced
    return made.text
  }
  const data = JSON.stringify(JSON.parse(json, clean))
  return { data, replaced }
}

const loadCompiler = (root: string): typeof NodeCompiler =>
  createRequire(join(root, 'package.json'))('@myriaddreamin/typst-ts-node-compiler').NodeCompiler

function compile(compiler: NodeCompiler, mainFilePath: string, data: string): Uint8Array {
  const compiled = compiler.compile({ mainFilePath, inputs: { data }, resetRead: false })
  const document = compiled.result
  if (!document) throw new Error(describe(compiler, compiled.takeError()))
  return compiler.pdf(document, { pdfStandard: 'ua-1' })
}

const describe = (compiler: NodeCompiler, error: NodeError | null): string =>
  error
    ? compiler
        .fetchDiagnostics(error)
        .map(({ message }) => String(message))
        .join('; ')
    : 'no document'

/**
 * A function that prints a template with its data (JSON) as tagged PDF/UA-1. Synchronous and CPU-bound: for a worker thread.
 *
 * Data reach the template as data, never as markup. When a mark and its letter have no font in common the first try
 * fails; the second keeps only what the main font prints, so that a letter goes out whatever name is on it.
 * @throws Error when the template is wrong or the data do not fit it: a bug.
 */
export function createTypesetter(root: string, templates: string): Typesetter {
  const workspace = join(root, templates)
  const compiler = loadCompiler(root).create({ workspace, fontArgs: [{ fontPaths: [...fontFolders(root)] }] })
  const characters = printableCharacters(root)
  let letters = 0
  const attempt = (template: string, json: string, known: ReadonlySet<number>): Typeset => {
    const { data, replaced } = printableData(json, known)
    return { pdf: compile(compiler, join(workspace, `${template}.typ`), data), replaced }
  }
  return (template, json) => {
    if (++letters % lettersBetweenEvictions === 0) compiler.evictCache(0)
    try {
      return attempt(template, json, characters.all)
    } catch {
      return attempt(template, json, characters.latin)
    }
  }
}
