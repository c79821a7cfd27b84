import { brusselsDate, formatDate, formatIsoDate, formatTime } from '#kernel/calendar.ts'
import type { StaffContext } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { mayManage } from '../domain/absence.ts'
import type { Days } from '../domain/days.ts'
import { sentences } from '../messages/index.ts'

/** A stretch of days in words. */
export function daysWords({ from, until }: Days, language: StaffLanguage): string {
  const m = sentences(language)
  const first = formatIsoDate(from, language)
  return until === null
    ? m.fromOpen({ from: first })
    : m.fromTo({ from: first, until: formatIsoDate(until, language) })
}

/** A moment in words: its day and its hour. */
export function momentWords(at: string, language: StaffLanguage): string {
  const instant = Temporal.Instant.from(at)
  return `${formatDate(brusselsDate(instant), language)}, ${formatTime(instant, language)}`
}

/** True when whoever looks may change the absences of this worker. */
export const managesIn = ({ worker }: StaffContext, workerId: string): boolean => mayManage(worker, workerId)

export const absencesPath = '/absences'
export const absencePath = (id: string, part = ''): string => `${absencesPath}/${id}${part}`
