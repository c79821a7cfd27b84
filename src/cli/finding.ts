import type { Said } from './command-door.ts'

/** One thing the doctor looked at. `bad`: it will not work; `warn`: it works, and may hurt one day. */
export type Finding = { readonly level: 'ok' | 'warn' | 'bad'; readonly sentence: string }

export const fine = (sentence: string): Finding => ({ level: 'ok', sentence })
export const warn = (sentence: string): Finding => ({ level: 'warn', sentence })
export const bad = (sentence: string): Finding => ({ level: 'bad', sentence })

const marks = { ok: 'ok  ', warn: 'warn', bad: 'BAD ' } as const

/** Findings as lines; exit 1 when one of them is bad. */
export const report = (findings: readonly Finding[]): Said => ({
  code: findings.some(({ level }) => level === 'bad') ? 1 : 0,
  out: findings.map(({ level, sentence }) => `${marks[level]}  ${sentence}`),
  err: [],
})
