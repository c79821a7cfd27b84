import { addDays, daysBetween } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'

/**
 * For how many days a merge can be undone, from a day on. A habit of our own: no law gives it
 * (`docs/law/open-questions.md`). The last entry that began counts.
 */
const undoPeriods = [{ from: '2026-01-01', days: 30 }] as const

/** The last day (ISO) on which what is merged on this day can be undone. */
export function undoUntil(day: Temporal.PlainDate): string {
  const period = undoPeriods.findLast(({ from }) => from <= day.toString()) ?? undoPeriods[0]
  return addDays(day, period.days).toString()
}

/** Whether that day has not passed. */
export const canUndo = (until: string, today: Temporal.PlainDate): 'yes' | 'no' =>
  daysBetween(today, Temporal.PlainDate.from(until)) >= 0 ? 'yes' : 'no'

/** What of a person is laid beside that of the other. */
export const comparedFields = [
  'familyName',
  'givenName',
  'birthDate',
  'nationalNumber',
  'language',
  'phone',
  'email',
  'address',
  'safeContactNote',
] as const
export type ComparedField = (typeof comparedFields)[number]

/** How much of each kind stands in the files of a person: counted, never opened. */
export const movedKinds = [
  'requests',
  'tasks',
  'facts',
  'meetings',
  'letters',
  'decisions',
  'rights',
] as const
export type MovedKind = (typeof movedKinds)[number]

/** One of the two, as they are laid side by side. */
export type Side = {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly language: Language
  /** Null: not known. */
  readonly fields: Readonly<Record<ComparedField, string | null>>
  /** Numbers of the files, the own one first. */
  readonly files: readonly string[]
  readonly counts: Readonly<Record<MovedKind, number>>
  /** Who it is already, when it was merged before; itself otherwise. */
  readonly keptId: string
  /** The last request went to another centre, and nothing is open here. */
  readonly transferred: boolean
  /** ISO instant. */
  readonly createdAt: string
}

/** Why two persons do not become one. */
export type MergeFault =
  | 'Oneself'
  | 'AlreadyMerged'
  | 'TwoNumbers'
  | 'KeepTheNumber'
  | 'Transferred'
  | 'BothPaid'

type Pair = {
  readonly kept: Side
  readonly merged: Side
  /** Each has a right of one kind in force for one time. */
  readonly bothPaid: boolean
}

/** The first reason why not; undefined when a human may decide. */
export function faultOf({ kept, merged, bothPaid }: Pair): MergeFault | undefined {
  if (kept.id === merged.id) return 'Oneself'
  if (kept.keptId !== kept.id || merged.keptId !== merged.id) return 'AlreadyMerged'
  const [a, b] = [kept.fields.nationalNumber, merged.fields.nationalNumber]
  if (a !== null && b !== null && a !== b) return 'TwoNumbers'
  if (a === null && b !== null) return 'KeepTheNumber'
  if (kept.transferred || merged.transferred) return 'Transferred'
  return bothPaid ? 'BothPaid' : undefined
}

/** Which of the two would stay: the one with the national number, else the one who was there first. */
export function likelyKept(one: Side, other: Side): Side {
  const [a, b] = [one.fields.nationalNumber, other.fields.nationalNumber]
  if ((a === null) !== (b === null)) return a === null ? other : one
  return one.createdAt <= other.createdAt ? one : other
}

/** The fields in which both say something, and not the same. */
export const differing = (one: Side, other: Side): readonly ComparedField[] =>
  comparedFields.filter(
    field =>
      one.fields[field] !== null && other.fields[field] !== null && one.fields[field] !== other.fields[field],
  )
