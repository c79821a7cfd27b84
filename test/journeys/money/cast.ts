import { payerIban } from '#capabilities/bank/testing/given-run.ts'
import type { Role } from '#platform/access/rules.ts'
import type { NewPage } from '../../support/browser.ts'
import type { Served } from '../../support/server.ts'
import type { StandInBank } from '../../support/stand-in-bank/bank.ts'
import { arrive, type Script, type Visitor } from '../support/visitor.ts'
import { deskIn, signInPerson } from '../support/workers.ts'

/** Who plays when money follows decisions, and the bank that is none. */
export type Money = {
  readonly served: Served
  readonly bank: StandInBank
  /** A worker at a desk, signed in today. */
  desk(role: Role): Promise<Visitor>
  /** The payments of a person, on the smallest telephone. */
  ownPayments(personId: string): Promise<string>
  /** What stands on the page of the money of a file, for its pilot. */
  filePayments(dossierId: string): Promise<Visitor>
}

type Playing = { readonly newPage: NewPage; readonly script: Script; readonly bank: StandInBank }

export function castOf(served: Served, { newPage, script, bank }: Playing): Money {
  const desk = deskIn(served, newPage, script)
  return {
    served,
    bank,
    desk,
    async ownPayments(personId) {
      const phone = await arrive(newPage, { script, width: 320, address: served.address })
      const person = await signInPerson(served, phone, personId)
      await person.open('/fr/file/payments')
      return person.reads()
    },
    async filePayments(dossierId) {
      const pilot = await desk('caseworker')
      await pilot.open(`/dossiers/${dossierId}/payments`)
      return pilot
    },
  }
}

/** The account the centre pays from, without which no file is written. */
export async function givenPayer({ house }: Served): Promise<void> {
  await house.engine.pool.query(
    `insert into payer_account (tenant_id, id, name, iban, bic, organisation_number, from_on, recorded_at)
     values ($1, gen_random_uuid(), 'CPAS de Test', $2, 'GKCCBEBB', '0212347153', '2020-01-01', now())`,
    [house.centre.tenantId, payerIban],
  )
}
