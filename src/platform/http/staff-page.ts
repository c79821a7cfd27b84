import type { AccessRule } from '../access/rules.ts'
import type { ActionName } from '../journal/journal.ts'
import type { Answer, Route, StaffContext, TargetOf } from './route.ts'
import { showStaffPage } from './staff-pipeline.ts'

type StaffPageSpec = {
  readonly path: string
  /** One name for the access rule, the journal and the log line. */
  readonly action: ActionName
  readonly access: AccessRule
  /** The file it is about; without, the rule may only ask for roles. */
  readonly target?: TargetOf
  /** Loads and draws. Calls `context.read` for each file whose data it shows. */
  show(context: StaffContext): Promise<Answer>
}

/** A page for staff: signed in, let in by its rule, its reads in the journal. */
export const staffPage = (spec: StaffPageSpec): Route => ({
  method: 'get',
  path: spec.path,
  action: spec.action,
  access: spec.access,
  handle: call => showStaffPage(call, spec),
})
