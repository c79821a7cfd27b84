import { dayIn } from './days.ts'

/** What a line of the page may be. `own`: for the writer alone. `step`: the person does something by a day. */
export const lineKinds = ['own', 'fact', 'question', 'promise', 'paper', 'step'] as const
export type LineKind = (typeof lineKinds)[number]

/** The sign that a line begins with, in the order they are shown; a line without one stays with its writer. */
export const marks = [
  { kind: 'fact', mark: '=' },
  { kind: 'question', mark: '?' },
  { kind: 'promise', mark: '!' },
  { kind: 'paper', mark: '>' },
] as const satisfies readonly { kind: LineKind; mark: string }[]

/** Those that need a day. */
export const needsDay = (kind: string): boolean => kind === 'promise' || kind === 'paper' || kind === 'step'

/** One line of the page, read. `dueOn`: the day it names, ISO. */
export type ReadLine = {
  readonly kind: LineKind
  readonly words: string
  readonly dueOn: string | undefined
}

function readLine(line: string, today: Temporal.PlainDate): ReadLine {
  const found = marks.find(({ mark }) => line.startsWith(mark))
  const words = found === undefined ? line : line.slice(1).trim()
  const kind = found?.kind ?? 'own'
  return { kind, words, dueOn: needsDay(kind) ? dayIn(words, today) : undefined }
}

/** The lines of a page, in order; empty ones are left out. `today` completes days without a year. */
export const readLines = (page: string, today: Temporal.PlainDate): readonly ReadLine[] =>
  page
    .split('\n')
    .map(line => readLine(line.trim(), today))
    .filter(({ words }) => words !== '')

/** What the person may see of the page: never what is the writer's alone. */
export const shownLines = (lines: readonly ReadLine[]): readonly ReadLine[] =>
  lines.filter(({ kind }) => kind !== 'own')
