import { readFileSync } from 'node:fs'
import { type Language, languages } from '#kernel/language.ts'
import {
  type CommandOptions,
  type CommandOutput,
  deadlinesCommand,
  integrationIncomeCommand,
  subsidyRateCommand,
} from '#law/index.ts'
import type { Said } from './command-door.ts'
import { CannotStart } from './failures.ts'
import { readOptions } from './options.ts'

const options = { text: { type: 'string' }, 'known-on': { type: 'string' } } as const

const isLanguage = (text: string): text is Language => languages.some(language => language === text)

function languageOf(text: string | undefined): Language | undefined {
  if (text === undefined || isLanguage(text)) return text
  throw new CannotStart('configuration', `--text must be one of ${languages.join(', ')}.`)
}

/** The document named by the only word, or standard input for `-`. */
function documentOf(words: readonly string[], usage: string): string {
  const [file, ...more] = words
  if (file === undefined || more.length > 0) throw new CannotStart('configuration', `Say \`${usage}\`.`)
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch {
    throw new CannotStart('configuration', `${file} cannot be read.`)
  }
}

type LawCommand = (text: string, options: CommandOptions) => CommandOutput

/** Reads a document, asks the law, and hands on its answer as it is. */
const asking =
  (name: string, law: LawCommand) =>
  (words: readonly string[]): Said => {
    const { values, positionals } = readOptions({ args: [...words], options, allowPositionals: true })
    const asked = { text: languageOf(values.text), knownOn: values['known-on'] }
    const answer = law(documentOf(positionals, `${name} CASE.json`), asked)
    return { code: answer.exitCode, out: lines(answer.stdout), err: lines(answer.stderr) }
  }

const lines = (text: string): readonly string[] => (text === '' ? [] : [text.replace(/\n$/, '')])

/** `integration-income CASE.json|-`. */
export const integrationIncome = asking('integration-income', integrationIncomeCommand)

/** `deadlines EVENTS.json|-`. */
export const deadlines = asking('deadlines', deadlinesCommand)

/** `subsidy-rate FACTS.json|-`. */
export const subsidyRate = asking('subsidy-rate', subsidyRateCommand)
