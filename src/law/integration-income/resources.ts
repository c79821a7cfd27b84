import { NoAnswer } from '#law/integration-income/answer.ts'
import { familyBenefit } from '#law/integration-income/ar-22-1-family-benefit.ts'
import { localJob } from '#law/integration-income/ar-22-1-local-job.ts'
import { builtProperty, type Placed } from '#law/integration-income/ar-25-built-property.ts'
import { movableCapital } from '#law/integration-income/ar-27-movable-capital.ts'
import { exemptedWork } from '#law/integration-income/ar-35-work.ts'
import type {
  ExemptResource,
  MovableCapital,
  PlainResource,
  Resource,
  WorkResource,
} from '#law/integration-income/case.ts'
import type { Context } from '#law/integration-income/context.ts'
import type { Counted, Owner } from '#law/integration-income/owner.ts'
import { toYear } from '#law/integration-income/rounding.ts'
import { say } from '#law/integration-income/rules.ts'

/**
 * All resources of one person, per year: everything counts, Belgian or foreign, net and really received, except what the
 * decree leaves out; then the exemption for work. Property and savings are taken together, so they come last.
 *
 * @source L. 26.05.2002, art. 16; AR 11.07.2002, art. 22 §1 (all resources, what is left out) and art. 35.
 */
const all = { article: 'AR 11.07.2002, art. 22 §1', lawVersion: '2002-10-01' }

/** What is gathered while a person's list is read. */
type Gathered = {
  exempted: number
  beyondExemption: number
  readonly properties: Placed[]
  readonly capitals: MovableCapital[]
}

/** What is counted of this person's resources per year. */
export function countResources(context: Context, owner: Owner, resources: readonly Resource[]): Counted {
  const gathered: Gathered = { exempted: 0, beyondExemption: 0, properties: [], capitals: [] }
  let total = 0
  for (let index = 0; index < resources.length; index += 1) {
    const resource = resources[index]
    if (resource) total += countOne(context, owner, { resource, index, gathered })
  }
  total += builtProperty(context, owner, gathered.properties)
  total += movableCapital(context, owner, gathered.capitals)
  return { total, beyondExemption: gathered.beyondExemption }
}

type One<Kind> = { readonly resource: Kind; readonly index: number; readonly gathered: Gathered }

/** What one resource adds per year; property and savings are only gathered here. */
function countOne(context: Context, owner: Owner, { resource, index, gathered }: One<Resource>): number {
  switch (resource.kind) {
    case 'wage':
    case 'selfEmployed':
    case 'training':
    case 'studentJob':
      return countWork(context, owner, { resource, index, gathered })
    case 'familyBenefit':
      return familyBenefit(context, owner, resource)
    case 'localJobScheme':
      return gatherLocalJob(gathered, localJob(context, owner, resource))
    case 'builtProperty':
      gathered.properties.push({ property: resource, index })
      return 0
    case 'movableCapital':
      gathered.capitals.push(resource)
      return 0
    case 'exempt':
      return sayExempt(context, owner, resource)
    case 'notCovered':
      throw new NoAnswer('kind-not-covered', `${owner.pointer}/resources/${index}/kind`)
    default:
      return sayResource(context, owner, resource)
  }
}

const gatherLocalJob = (gathered: Gathered, surplus: number): number => {
  gathered.beyondExemption += surplus
  return surplus
}

function sayResource({ trace }: Context, { who }: Owner, resource: PlainResource | WorkResource): number {
  const { kind, amount, per: period } = resource
  const value = toYear(amount, period)
  return say(trace, { rule: 'resource', law: all, inputs: { who, kind, amount, period }, value, per: 'year' })
}

function countWork(context: Context, owner: Owner, { resource, index, gathered }: One<WorkResource>): number {
  const annual = sayResource(context, owner, resource)
  const exempted = exemptedWork(context, owner, { work: resource, index, annual, used: gathered.exempted })
  gathered.exempted += exempted
  return annual - exempted
}

const sayExempt = ({ trace }: Context, { who }: Owner, { reason }: ExemptResource): number =>
  say(trace, { rule: 'resource-exempt', law: all, inputs: { who, reason }, value: 0, per: 'year' })
