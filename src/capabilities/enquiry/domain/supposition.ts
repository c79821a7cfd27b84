import { z } from 'zod'
import { decimal } from '#kernel/money.ts'
import { relations } from '#law/integration-income/index.ts'
import type { CaseFile, CaseMember, CaseResource } from './case-file.ts'

/** Both parents at once: what somebody who goes back to live at home asks about. */
export const bothParents = 'bothParents'
export const newcomers = [...relations, bothParents] as const

const cents = z.int().min(0).max(1_000_000_000).nullable()

/** What might change. Compared beside the case; kept only when somebody asks. */
export const supposition = z.strictObject({
  /** A wage more of the applicant: integer cents a month. */
  wageCents: cents,
  /** Whether that work began once the income was granted: the exemption for work then applies. */
  exempted: z.boolean(),
  /** A child is born: unmarried, to support. */
  birth: z.boolean(),
  /** Who comes to live here, or with whom the person goes to live. */
  newcomer: z.enum(newcomers).nullable(),
  /** What the newcomer has: integer cents a month. */
  newcomerCents: cents,
  /** Places in the household of those who do not live here any more. */
  leaving: z.array(z.int().min(0).max(49)),
})
export type Supposition = z.infer<typeof supposition>

/** Nothing supposed. */
export const nothingSupposed: Supposition = {
  wageCents: null,
  exempted: false,
  birth: false,
  newcomer: null,
  newcomerCents: null,
  leaving: [],
}

/** Whether anything at all is supposed. */
export const isSupposed = ({ wageCents, birth, newcomer, leaving }: Supposition): boolean =>
  wageCents !== null || birth || newcomer !== null || leaving.length > 0

const monthly = (kind: string, amount: number): CaseResource => ({
  kind,
  amount: decimal(amount),
  per: 'month',
})

function wageOf({ wageCents, exempted }: Supposition): readonly CaseResource[] {
  if (wageCents === null) return []
  const wage = monthly('wage', wageCents)
  return [exempted ? { ...wage, exemption: { kind: 'socioProfessional' } } : wage]
}

const someone = (relation: string, incomeCents: number | null): CaseMember => ({
  relation,
  dependent: relation === 'minorChild',
  receivesIntegrationIncome: false,
  resources: incomeCents === null ? [] : [monthly('otherIncome', incomeCents)],
  counted: null,
})

function newcomersOf({ newcomer, newcomerCents, birth }: Supposition): readonly CaseMember[] {
  const born = birth ? [someone('minorChild', null)] : []
  if (newcomer === null) return born
  if (newcomer !== bothParents) return [...born, someone(newcomer, newcomerCents)]
  return [...born, someone('parent', newcomerCents), someone('parent', null)]
}

/** The same case with the supposition in it; a category that was chosen for the present household is derived anew. */
export function supposedCase(file: CaseFile, supposed: Supposition): CaseFile {
  const { applicant, household } = file
  const staying = household.filter((_, at) => !supposed.leaving.includes(at))
  const arriving = newcomersOf(supposed)
  const sameHousehold = staying.length === household.length && arriving.length === 0
  return {
    ...file,
    applicant: {
      ...applicant,
      category: sameHousehold ? applicant.category : null,
      resources: [...applicant.resources, ...wageOf(supposed)],
    },
    household: [...staying, ...arriving],
  }
}
