import type { Role } from '#platform/access/rules.ts'
import type { NewPage } from '../../support/browser.ts'
import type { Served } from '../../support/server.ts'
import { arrive, type Script, type Visitor } from '../support/visitor.ts'
import { deskIn, windows } from '../support/workers.ts'

/** Who plays in the walk, and where things are once they exist. */
export type Walk = {
  readonly served: Served
  /** A worker at a desk. */
  desk(role: Role): Promise<Visitor>
  /** The person, on a small telephone. */
  phone(): Promise<Visitor>
  requestPath: string
  dossierPath: string
  meetingPath: string
  decisionPath: string
  code: string
}

export function castOf(served: Served, newPage: NewPage, script: Script): Walk {
  return {
    served,
    desk: deskIn(served, newPage, script),
    phone: () => arrive(newPage, { script, width: windows.phone, address: served.address }),
    requestPath: '',
    dossierPath: '',
    meetingPath: '',
    decisionPath: '',
    code: '',
  }
}

/** The path of the page somebody stands on. */
export const pathOf = ({ page }: Visitor): string => new URL(page.url()).pathname
