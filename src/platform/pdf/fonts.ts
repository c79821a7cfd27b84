import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readCoverage } from './coverage.ts'

const faces = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  'noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold.ttf',
  'noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf',
  'noto-sans-ethiopic/600SemiBold/NotoSansEthiopic_600SemiBold.ttf',
] as const

/** The folders of the pinned fonts, one face each: the only fonts a letter is printed with. */
export function fontFolders(root: string): readonly string[] {
  const { resolve } = createRequire(join(root, 'package.json'))
  return faces.map(face => dirname(resolve(`@expo-google-fonts/${face}`)))
}

/** What the pinned fonts can print: `all` in any of them, `latin` in the main one alone. */
export type Printable = { readonly all: ReadonlySet<number>; readonly latin: ReadonlySet<number> }

/** Reads which characters the pinned fonts hold; every weight of a script holds the same ones. */
export function printableCharacters(root: string): Printable {
  const { resolve } = createRequire(join(root, 'package.json'))
  const coverage = (face: (typeof faces)[number]) =>
    readCoverage(readFileSync(resolve(`@expo-google-fonts/${face}`)))
  const latin = coverage(faces[0])
  return { latin, all: latin.union(coverage(faces[3])).union(coverage(faces[5])) }
}
