import { existsSync } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { type BoxKey, type BoxManifest, checkBox, openBox } from '#platform/emergency/box.ts'
import { writeWhole } from '#platform/files/durable.ts'
import { findMasterKey, keyFileOf } from '#platform/secrets/master-key.ts'
import type { Said } from './command-door.ts'
import { CannotStart } from './failures.ts'
import { readOptions } from './options.ts'
import { readEnvironment } from './read-environment.ts'

const usage = 'Say `emergency verify FOLDER`, or `emergency open FOLDER --to EMPTY-FOLDER`.'

/** The master key, when it is at hand; none is ever made here. */
function keyAtHand(): Buffer | undefined {
  const config = readEnvironment()
  if (config.key === undefined && !existsSync(keyFileOf(config.dataDir))) return undefined
  const found = findMasterKey(config)
  return found.ok ? found.value : undefined
}

const frontOf = ({ label, files }: BoxManifest): readonly string[] => [
  ...Object.entries(label).map(([name, value]) => `${name}: ${value}`),
  `inside: ${files.map(({ name }) => name).join(', ')}`,
]

async function verify(folder: string): Promise<Said> {
  const { front, mark, ours } = await checkBox(folder, keyAtHand())
  const whose = {
    yes: 'Sealed with the master key at hand: it is of this house.',
    no: 'It is NOT sealed with the master key at hand: it comes from another house, or the key is another.',
  }
  const known =
    ours === undefined
      ? `No master key is at hand. Compare the seal with the one on paper: ${mark}`
      : whose[ours]
  return {
    code: ours === 'no' ? 1 : 0,
    out: ['The seal holds: nobody changed it.', known, ...frontOf(front)],
    err: [],
  }
}

/** From EMERGENCY_PHRASE, else typed: asked on the error channel, so that the answer may be piped. */
async function askPhrase(): Promise<string> {
  const given = process.env['EMERGENCY_PHRASE']
  if (given !== undefined) return given
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return (await terminal.question('Phrase of finance: ')).trim()
  } finally {
    terminal.close()
  }
}

async function open(folder: string, to: string): Promise<Said> {
  if (existsSync(to) && (await readdir(to)).length > 0)
    throw new CannotStart('configuration', `${to} is not empty. The files go into a new folder.`)
  const { ours } = await checkBox(folder, keyAtHand())
  const masterKey = ours === 'yes' ? keyAtHand() : undefined
  const key: BoxKey = masterKey === undefined ? { phrase: await askPhrase() } : { masterKey }
  const files = await openBox(folder, key)
  await mkdir(to, { recursive: true, mode: 0o700 })
  for (const { name, bytes } of files) await writeWhole(join(to, name), bytes)
  return {
    code: 0,
    out: [
      `${to}: ${files.map(({ name }) => name).join(', ')}.`,
      'They name people and accounts: keep them under lock, and remove them afterwards.',
      'Never use the list and the bank’s file together. When Reliance is back, say at /continuity that the month was paid.',
    ],
    err: [],
  }
}

/** `emergency verify|open FOLDER`: needs no database, and no server. */
export async function emergencyCommand(words: readonly string[]): Promise<Said> {
  const { values, positionals } = readOptions({
    args: [...words],
    options: { to: { type: 'string' } },
    allowPositionals: true,
  })
  const [act, folder] = positionals
  if (folder === undefined) throw new CannotStart('configuration', usage)
  if (act === 'verify') return verify(resolve(folder))
  if (act === 'open' && typeof values.to === 'string') return open(resolve(folder), resolve(values.to))
  throw new CannotStart('configuration', usage)
}
