import type { LegalClock } from '#law/deadlines/clock.ts'

/**
 * Sanctions: how long at most, from when, and what must come first. The machine only knows the limits; people decide.
 *
 * @source L. 26.05.2002, art. 30 §1 (resources) and §2 (integration project); mi-is.be, FAQ sanctions; bdas-wwsb.brussels/?p=7444.
 */
export type Sanctionable =
  | { readonly ground: 'resources'; readonly fraud: boolean; readonly recidivismWithinThreeYears: boolean }
  | {
      readonly ground: 'project'
      readonly formalNotice: boolean
      readonly caseworkerAdvice: boolean
      readonly informedOfHearing: boolean
      readonly legitimateReason: boolean
      readonly recidivismWithinOneYear: boolean
    }

/** What must be done before a sanction may be taken. */
export type MissingStep =
  | 'formal-notice'
  | 'caseworker-advice'
  | 'hearing-information'
  | 'no-legitimate-reason'

export type SanctionLimit = {
  readonly article: string
  /** Whole months at most; 0 while a step is missing. */
  readonly maxMonths: number
  readonly missing: readonly MissingStep[]
  /** Years after which it can no longer be pronounced. `null` = no limit read. */
  readonly withinYears: number | null
}

/** The ceiling of a sanction, or what is missing for there to be one. */
export function sanctionLimit(facts: Sanctionable): SanctionLimit {
  if (facts.ground === 'resources') {
    const months = facts.fraud ? 12 : 6
    const maxMonths = facts.recidivismWithinThreeYears ? months * 2 : months
    return { article: 'L. 26.05.2002, art. 30 §1', maxMonths, missing: [], withinYears: 2 }
  }
  const missing: MissingStep[] = []
  if (!facts.formalNotice) missing.push('formal-notice')
  if (!facts.caseworkerAdvice) missing.push('caseworker-advice')
  if (!facts.informedOfHearing) missing.push('hearing-information')
  if (facts.legitimateReason) missing.push('no-legitimate-reason')
  const most = facts.recidivismWithinOneYear ? 3 : 1
  const maxMonths = missing.length > 0 ? 0 : most
  return { article: 'L. 26.05.2002, art. 30 §2', maxMonths, missing, withinYears: null }
}

/** A sanction for the project takes effect on the first day of the second month after the decision. */
export function sanctionStart(decidedOn: Temporal.PlainDate): LegalClock {
  const startsOn = decidedOn.with({ day: 1 }).add({ months: 2 })
  return {
    kind: 'sanctionStart',
    startsOn,
    dueOn: startsOn,
    warnOn: decidedOn,
    article: 'L. 26.05.2002, art. 30 §2',
    source: 'droitsquotidiens.be/fr/question/quelles-sanctions-le-cpas-peut-il-prendre-si-jai-recu-un-ris',
    ruleVersion: '2002-10-01',
    reasons: [{ key: 'second-month', inputs: { decidedOn: `${decidedOn}` } }],
  }
}
