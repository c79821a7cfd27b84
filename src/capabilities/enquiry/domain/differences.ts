import type { Computation } from './computation.ts'
import { answerOf } from './computation.ts'

export const comparedParts = ['category', 'own', 'household', 'exemption', 'monthly', 'day'] as const
export type ComparedPart = (typeof comparedParts)[number]

/** One part that differs between two computations; amounts are decimal strings in euros, '' when refused. */
export type Difference = { readonly part: ComparedPart; readonly before: string; readonly after: string }

type Compared = Pick<Computation, 'answer' | 'assessedOn'>

function partsOf(computation: Compared): Readonly<Record<ComparedPart, string>> {
  const answer = answerOf(computation)
  return {
    day: computation.assessedOn,
    category: answer === undefined ? '' : `${answer.category}`,
    own: answer?.counted.own ?? '',
    household: answer?.counted.household ?? '',
    exemption: answer?.counted.generalExemption ?? '',
    monthly: answer?.integrationIncome.monthly ?? '',
  }
}

/** What changed from one computation to a later one, in the order of the law; empty when nothing did. */
export function differencesBetween(before: Compared, after: Compared): readonly Difference[] {
  const [old, young] = [partsOf(before), partsOf(after)]
  return comparedParts
    .filter(part => old[part] !== young[part])
    .map(part => ({ part, before: old[part], after: young[part] }))
}
