import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const isOurs = (folder: string): boolean => {
  const file = join(folder, 'package.json')
  return existsSync(file) && /"name":\s*"reliance"/.test(readFileSync(file, 'utf8'))
}

/**
 * The folder of the project: the nearest parent that holds its package.json. Works from the source and from a
 * bundle in dist/, so that files which are not bundled (templates, fonts, the worker) are found from both.
 * @throws Error when the code runs outside the project's folder.
 */
export function projectRoot(from: string = import.meta.dirname): string {
  let folder = from
  while (!isOurs(folder)) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error(`No Reliance project folder above ${from}`)
    folder = parent
  }
  return folder
}
