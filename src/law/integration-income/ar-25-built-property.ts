import { builtProperty as exemptions } from '#law/integration-income/amounts/fixed.ts'
import { NoAnswer } from '#law/integration-income/answer.ts'
import type { BuiltProperty } from '#law/integration-income/case.ts'
import { type Context, lawOf, warn } from '#law/integration-income/context.ts'
import type { Owner } from '#law/integration-income/owner.ts'
import { rounded } from '#law/integration-income/rounding.ts'
import { say } from '#law/integration-income/rules.ts'

/**
 * Built property in full ownership or usufruct: three times what the cadastral income, not indexed, exceeds 750 €, plus
 * 125 € per child the person receives benefit for. Rent counts instead when it is higher; mortgage interest is deducted.
 *
 * Cadastral income is taken globally: several properties have one exemption. A share multiplies both the cadastral income
 * and the exemption. Several properties with different shares, or with rent, follow rules these files do not have: refused.
 *
 * @source AR 11.07.2002, art. 25 §1, 1° and §2, as the unofficial coordination of 01.01.2016
 * prints them (opleid.info); art. 26; bdas-wwsb.brussels/?p=3425; adasasbl.be/2020/04/18; open points in docs/law/open-questions.md.
 */
const article = 'AR 11.07.2002, art. 25'

/** A property and its place among the person's resources. */
export type Placed = { readonly property: BuiltProperty; readonly index: number }

/** What the properties of one person count for per year. */
export function builtProperty(context: Context, owner: Owner, properties: readonly Placed[]): number {
  const [first] = properties
  if (!first) return 0
  for (const other of properties.slice(1)) refuseUnlike(owner, first, other)
  const computed = fromCadastralIncome(context, owner, properties)
  const rented = withRent(context, owner, { property: first.property, computed })
  return withInterest(context, owner, { properties, counted: rented })
}

function refuseUnlike(owner: Owner, first: Placed, other: Placed): void {
  const [a, b] = [first.property, other.property]
  const alike = a.share.part * b.share.of === b.share.part * a.share.of
  if (!alike || a.rentReceived !== null || b.rentReceived !== null)
    throw new NoAnswer('kind-not-covered', `${owner.pointer}/resources/${other.index}`)
}

function fromCadastralIncome(context: Context, { who }: Owner, properties: readonly Placed[]): number {
  const { value, from } = lawOf(context, exemptions)
  const children = Math.max(...properties.map(({ property }) => property.childrenAllocataire))
  const cadastralIncome = properties.reduce((sum, { property }) => sum + property.cadastralIncome, 0)
  const exempt = value.base + value.child * children
  const { part, of } = properties[0]?.property.share ?? { part: 1, of: 1 }
  const counted = rounded(Math.max(0, cadastralIncome - exempt) * value.factor * part, of)
  const share = `${part}/${of}`
  return say(context.trace, {
    rule: 'built-property',
    law: { article, lawVersion: from },
    inputs: { who, cadastralIncome, exempt, children, factor: value.factor, share },
    value: counted,
    per: 'year',
  })
}

type Rented = { readonly property: BuiltProperty; readonly computed: number }

function withRent({ trace }: Context, { who }: Owner, { property, computed }: Rented): number {
  const rent = property.rentReceived
  if (rent === null) return computed
  const law = { article: 'AR 11.07.2002, art. 26', lawVersion: '2002-10-01' }
  const value = Math.max(rent, computed)
  return say(trace, { rule: 'built-property-rent', law, inputs: { who, rent, computed }, value, per: 'year' })
}

type Mortgaged = { readonly properties: readonly Placed[]; readonly counted: number }

function withInterest(context: Context, owner: Owner, { properties, counted }: Mortgaged): number {
  const interest = properties.reduce((sum, { property }) => sum + (property.mortgageInterest ?? 0), 0)
  if (interest === 0) return counted
  warn(context, { code: 'mortgage-interest-conditions', pointer: owner.pointer })
  return say(context.trace, {
    rule: 'built-property-interest',
    law: { article, lawVersion: '2002-10-01' },
    inputs: { who: owner.who, interest, counted },
    value: Math.max(0, counted - interest),
    per: 'year',
  })
}
