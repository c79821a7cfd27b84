import type { Applicant, Case, Category } from '#law/integration-income/case.ts'
import type { Context } from '#law/integration-income/context.ts'
import { say } from '#law/integration-income/rules.ts'

/**
 * Which of the three categories the person belongs to.
 *
 * Under one roof AND household matters settled mainly together = cohabiting, whatever the tie; the case lists only such
 * people. At least one unmarried minor child to support = family. A homeless person with an integration project = alone.
 *
 * @source L. 26.05.2002, art. 14 §1, 1° to 3°.
 */
const law = { article: 'L. 26.05.2002, art. 14 §1', lawVersion: '2002-10-01' }

/** The category; a caseworker's choice prevails, and its motive lives in the file. */
export function categoryOf(context: Context, { applicant, household }: Case): Category {
  const children = household.filter(one => one.relation === 'minorChild' && one.dependent).length
  const facts = { applicant, children, people: household.length }
  const category = applicant.category ?? derived(facts)
  sayCategory(context, facts, category)
  return category
}

type Facts = { readonly applicant: Applicant; readonly children: number; readonly people: number }

const derived = ({ applicant, children, people }: Facts): Category => {
  if (children > 0) return 3
  return people === 0 || applicant.homelessWithProject ? 2 : 1
}

function sayCategory({ trace }: Context, { applicant, children, people }: Facts, category: Category): number {
  const base = { law, value: category, per: 'category' } as const
  if (applicant.category !== null)
    return say(trace, { ...base, rule: 'category-chosen', inputs: { category } })
  if (children > 0) return say(trace, { ...base, rule: 'category-family', inputs: { children } })
  if (people === 0) return say(trace, { ...base, rule: 'category-alone', inputs: { people } })
  if (applicant.homelessWithProject)
    return say(trace, { ...base, rule: 'category-homeless-project', inputs: { category } })
  return say(trace, { ...base, rule: 'category-cohabiting', inputs: { people } })
}
