import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The root of the project, without a slash at its end. */
export const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))

/** A file of the project: its path from the root, with slashes, and what it says. */
export type SourceFile = { readonly path: string; readonly text: string }

/** True in a git checkout; an unpacked archive is not one, and has no history to look at. */
export const isCheckout = existsSync(join(root, '.git'))

/** What git answers to a question about the project, without the last line end. */
export const git = (...words: readonly string[]) =>
  execFileSync('git', words, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }).trimEnd()

/**
 * The files of the project whose path matches: those that are, or could be, committed.
 * What git ignores (packages, bundles, data) is not ours to judge.
 */
export function projectFiles(wanted: RegExp): readonly SourceFile[] {
  return git('ls-files', '--cached', '--others', '--exclude-standard')
    .split('\n')
    .filter(path => wanted.test(path) && existsSync(join(root, path)))
    .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/**
 * A small tree of files beside the real one, gone when the test ends: the place to plant a breach.
 * It lies inside the project, so that packages resolve as they do for our own files.
 */
export function plantedTree(files: Readonly<Record<string, string>>): string {
  mkdirSync(join(root, '.tmp'), { recursive: true })
  const tree = mkdtempSync(join(root, '.tmp', 'breach-'))
  onTestFinished(() => rmSync(tree, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    writeFileSync(join(tree, path), text)
  }
  return tree
}
