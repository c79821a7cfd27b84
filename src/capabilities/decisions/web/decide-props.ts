import type { PointableFact } from '#capabilities/enquiry/index.ts'
import type { FormState } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { OnDay } from '../commands/grounds.ts'
import type { ItemView } from './item-view.ts'

/** What the form is drawn from. `facts`: what a refusal can rest on; `again`: the law for the day that was typed. */
export type DecideProps = {
  readonly view: ItemView
  readonly form: FormState
  readonly language: StaffLanguage
  readonly facts: readonly PointableFact[]
  readonly again: OnDay | undefined
}
