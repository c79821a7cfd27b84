import { formatTime } from '#kernel/calendar.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { type Leaving, priorityOf, type Reason, type Visit } from '../domain/visit.ts'
import { sentences } from '../messages/index.ts'

/** How somebody is called on the pages of staff. */
export const nameOf = ({ name }: Pick<Visit, 'name'>, language: StaffLanguage): string =>
  name ?? sentences(language).unknown

/** For whom somebody came. */
export function hostOf(
  { workerName, serviceName }: Pick<Visit, 'workerName' | 'serviceName'>,
  language: StaffLanguage,
): string {
  if (workerName !== null) return workerName
  return sentences(language).anyone({ service: serviceName?.[language] ?? '' })
}

/** What brings somebody forward, in words; undefined when they wait their turn. */
export function urgencyOf(
  { reason }: { readonly reason: Reason | null },
  language: StaffLanguage,
): { readonly kind: 'late' | 'soon'; readonly text: string } | undefined {
  if (reason === null) return undefined
  const m = sentences(language)
  const first = priorityOf(reason) === 0
  return {
    kind: first ? 'late' : 'soon',
    text: `${first ? m.priority.now : m.priority.soon} · ${m.reason[reason]}`,
  }
}

/** Where somebody is now, and with whom. */
export function stateOf(visit: Visit, language: StaffLanguage): string {
  const m = sentences(language)
  const name = visit.calledByName ?? ''
  if (visit.state === 'called') return `${m.state.called} · ${m.calledBy({ name, place: visit.place ?? '' })}`
  if (visit.state === 'with' || visit.state === 'ended')
    return `${m.state[visit.state]} · ${m.withWhom({ name })}`
  return m.state[visit.state]
}

/** The hour of an instant. */
export const hour = (instant: Temporal.Instant, language: StaffLanguage): string =>
  formatTime(instant, language)

/** The words of each way of being gone. */
export const leavingWords = (language: StaffLanguage): Readonly<Record<Leaving, string>> => {
  const m = sentences(language)
  return { 'gave-up': m.gaveUp, 'not-come': m.notCome }
}
