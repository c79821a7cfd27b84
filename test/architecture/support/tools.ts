import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from './project.ts'

/** How a tool ended: its exit code, and what it printed on both channels. */
export type Ended = { readonly code: number; readonly printed: string }

/** Runs a tool of `node_modules` under the Node of the tests, in a tree; a tool that cannot start is thrown. */
export function runTool(tree: string, [script, ...words]: readonly [string, ...string[]]): Promise<Ended> {
  const path = join(root, 'node_modules', script)
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [path, ...words], { cwd: tree, maxBuffer: 2 ** 26 }, (error, out, err) => {
      if (error && typeof error.code !== 'number') reject(error)
      else resolve({ code: Number(error?.code ?? 0), printed: `${out}${err}` })
    })
  })
}

const knipReport = z.object({
  issues: z.array(z.record(z.string(), z.union([z.string(), z.array(z.unknown())]))),
})
const named = z.object({ name: z.string() })

/** What knip finds unused or unknown in a tree, as `kind: file name`. `words` are knip's own options. */
export async function unusedIn(tree: string, words: readonly string[] = []): Promise<readonly string[]> {
  const options = ['--config', join(root, 'knip.json'), '--reporter', 'json', '--no-progress', ...words]
  const { printed } = await runTool(tree, ['knip/bin/knip.js', ...options])
  return knipReport
    .parse(JSON.parse(printed))
    .issues.flatMap(issue =>
      Object.entries(issue).flatMap(([kind, found]) =>
        Array.isArray(found) ? found.map(each => wordsFor(kind, String(issue['file']), each)) : [],
      ),
    )
}

/** Two exports of one thing come as a list, everything else as one name. */
function wordsFor(kind: string, file: string, found: unknown): string {
  const parts = z.array(named).safeParse(Array.isArray(found) ? found : [found])
  const name = parts.success ? parts.data.map(part => part.name).join(' = ') : JSON.stringify(found)
  return kind === 'files' ? `files: ${file}` : `${kind}: ${file} ${name}`
}

const place = z.object({ name: z.string(), start: z.number(), end: z.number() })
const clonesReport = z.object({
  duplicates: z.array(z.object({ firstFile: place, secondFile: place })),
  statistics: z.object({ total: z.object({ percentage: z.number(), sources: z.number() }) }),
})

/** Copied code of a tree's `src`: the share of lines, the number of sources read, and each pair. */
export type Clones = {
  readonly percentage: number
  readonly sources: number
  readonly pairs: readonly string[]
}

/** Looks for clones of at least 8 lines and 60 tokens; tests, builders and generated code are apart. */
export async function clonesIn(tree: string, words: readonly string[] = []): Promise<Clones> {
  mkdirSync(join(root, '.tmp'), { recursive: true })
  const output = mkdtempSync(join(root, '.tmp', 'clones-'))
  const size = ['--min-lines', '8', '--min-tokens', '60', '--format', 'typescript,tsx']
  const apart = ['--ignore', '**/*.test.*,**/testing/**,**/database/schema.ts']
  const report = ['--silent', '--reporters', 'json', '--output', output]
  try {
    await runTool(tree, ['jscpd/run-jscpd.js', 'src', ...size, ...apart, ...report, ...words])
    const { duplicates, statistics } = clonesReport.parse(
      JSON.parse(readFileSync(join(output, 'jscpd-report.json'), 'utf8')),
    )
    const at = ({ name, start, end }: z.infer<typeof place>) => `${name}:${start}-${end}`
    return {
      ...statistics.total,
      pairs: duplicates.map(({ firstFile, secondFile }) => `${at(firstFile)} = ${at(secondFile)}`),
    }
  } finally {
    rmSync(output, { recursive: true, force: true })
  }
}
