import type { Who } from '#law/integration-income/case.ts'

/**
 * Whose resources are being counted, and which rules follow from that.
 *
 * @source AR 11.07.2002, art. 34 §1 (a partner: the same exemptions) and §2 (other debtors of maintenance: no art. 35).
 */
export type Owner = {
  readonly who: Who
  /** Where this person is in the case. */
  readonly pointer: string
  /** Whether the exemption for work (art. 35) is open to this person. */
  readonly workExemption: boolean
  /** Of relatives only: whether benefit they receive for the applicant counts. `null` = the benefit is their own. */
  readonly benefitForApplicant: boolean | null
  /** Whether the person has a study grant: until 2022 it lowered the exemption of students. */
  readonly grantHolder: boolean
  readonly birthDate: string | null
}

/** What is counted of somebody per year; `beyondExemption` is the part the general exemption may not touch. */
export type Counted = { readonly total: number; readonly beyondExemption: number }
