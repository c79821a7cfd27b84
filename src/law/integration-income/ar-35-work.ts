import type { Dated } from '#law/dated.ts'
import {
  artistExemption,
  derivedWorkExemption,
  grantHolderExemption,
  oneStudentExemptionSince,
  shortageExemption,
  workExemption,
} from '#law/integration-income/amounts/exemptions.ts'
import type { Exemption, WorkResource } from '#law/integration-income/case.ts'
import { amountOf, type Context, warn } from '#law/integration-income/context.ts'
import type { Owner } from '#law/integration-income/owner.ts'
import { say } from '#law/integration-income/rules.ts'

/**
 * Exemption for work: what somebody who begins to work, to train or to study with a project may keep each month.
 *
 * Taken from what the work pays and never more than it; one person has one exemption a month, however many jobs.
 * An occupation in shortage has a higher amount for its first three months, with a contract of three months or more;
 * when that is not so, the general amount applies.
 *
 * @source AR 11.07.2002, art. 35 §1, §2 (students) and AR 23.11.2023 (occupations in shortage).
 */
export type Worked = { readonly work: WorkResource; readonly index: number; readonly annual: number }

type Ceiling = { readonly exemption: Exemption; readonly annual: number; readonly lawVersion: string }

/** What is exempted of one job per year, when `used` was already exempted of the person's other jobs. */
export function exemptedWork(
  context: Context,
  owner: Owner,
  worked: Worked & { readonly used: number },
): number {
  const pointer = `${owner.pointer}/resources/${worked.index}/exemption`
  if (worked.work.exemption === 'none') return 0
  if (!owner.workExemption) {
    warn(context, { code: 'exemption-not-for-relatives', pointer })
    return 0
  }
  const ceiling = ceilingOf(context, owner, { ...worked, pointer })
  const value = Math.min(worked.annual, Math.max(0, ceiling.annual - worked.used))
  const paragraph = ceiling.exemption === 'student' ? '§2' : '§1'
  return say(context.trace, {
    rule: 'work-exemption',
    law: { article: `AR 11.07.2002, art. 35 ${paragraph}`, lawVersion: ceiling.lawVersion },
    inputs: {
      who: owner.who,
      exemption: ceiling.exemption,
      ceiling: ceiling.annual,
      resource: worked.annual,
    },
    value,
    per: 'year',
  })
}

type Claim = Worked & { readonly pointer: string }

function ceilingOf(context: Context, owner: Owner, claim: Claim): Ceiling {
  const { work, pointer } = claim
  warnWhenBegunBefore(context, claim)
  switch (work.exemption) {
    case 'artist':
      return yearly(context, { series: artistExemption, exemption: 'artist', pointer, months: 1 })
    case 'student':
      return student(context, owner, pointer)
    case 'shortageJob':
      return shortage(context, claim)
    default:
      return general(context, 'socioProfessional', pointer)
  }
}

function warnWhenBegunBefore(context: Context, { work, pointer }: Claim): void {
  const { startedOn, exemption } = work
  if (startedOn !== null && startedOn < context.requestedOn && exemption === 'socioProfessional')
    warn(context, { code: 'work-began-before-request', date: startedOn, pointer })
}

type Wanted = {
  readonly series: Dated<number | null>
  readonly exemption: Exemption
  readonly pointer: string
  readonly months: number
}

const same = (value: number | null): number | null => value

function yearly(context: Context, { series, exemption, pointer, months }: Wanted): Ceiling {
  const { amount, entry } = amountOf(context, series, { pick: same, pointer })
  return { exemption, annual: amount * months, lawVersion: entry.from }
}

function general(context: Context, exemption: Exemption, pointer: string): Ceiling {
  const ceiling = yearly(context, { series: workExemption, exemption, pointer, months: 12 })
  if (derivedWorkExemption.includes(ceiling.lawVersion))
    warn(context, { code: 'exemption-derived', date: ceiling.lawVersion })
  return ceiling
}

function student(context: Context, owner: Owner, pointer: string): Ceiling {
  if (owner.birthDate !== null && yearsLater(owner.birthDate, 25) <= context.requestedOn)
    warn(context, { code: 'student-over-25', pointer })
  if (owner.grantHolder && context.on < oneStudentExemptionSince)
    return yearly(context, { series: grantHolderExemption, exemption: 'student', pointer, months: 12 })
  return general(context, 'student', pointer)
}

function shortage(context: Context, { work, pointer }: Claim): Ceiling {
  const [first] = shortageExemption
  const longEnough = (work.contractMonths ?? 0) >= 3
  const inItsMonths = work.startedOn === null || context.on < monthsLater(work.startedOn, 3)
  if (first && context.on >= first.from && longEnough && inItsMonths)
    return yearly(context, { series: shortageExemption, exemption: 'shortageJob', pointer, months: 12 })
  warn(context, { code: 'shortage-conditions-not-met', pointer })
  return general(context, 'socioProfessional', pointer)
}

const monthsLater = (day: string, months: number): string => `${Temporal.PlainDate.from(day).add({ months })}`
const yearsLater = (day: string, years: number): string => `${Temporal.PlainDate.from(day).add({ years })}`
