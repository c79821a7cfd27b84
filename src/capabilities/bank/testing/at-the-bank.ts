import type { TestHouse } from '../../../../test/support/house.ts'
import { type BankRules, StandInBank } from '../../../../test/support/stand-in-bank/bank.ts'
import { importAnswer } from '../commands/import-answer.ts'
import { importStatement } from '../commands/import-statement.ts'
import { handOver } from '../commands/write-file.ts'
import { writeRunFile } from '../jobs/write-file.ts'
import { filesOfRun } from '../queries/bank-files.ts'
import { type GivenRun, payerIban } from './given-run.ts'

/** A bank that is none, where the centre of the tests has its account. */
export const bank = (rules: BankRules = {}): StandInBank =>
  new StandInBank({ iban: payerIban, openingCents: 9_000_000 }, rules)

const fileOf = (text: string) => ({ file: { name: 'bank.xml', bytes: new Uint8Array(Buffer.from(text)) } })

/** The finance role of a house, at its errands with the bank. */
export function financeOf(house: () => TestHouse) {
  const finance = () => ({ tenantId: house().centre.tenantId, actor: house().actor('finance') })
  return {
    finance,
    takeStatement: (text: string) => house().execute(importStatement, finance(), fileOf(text)),
    takeAnswer: (text: string) => house().execute(importAnswer, finance(), fileOf(text)),
    /** The bytes of the file of a run: written by the job, as after an approval, and handed over by a human. */
    async written({ runId }: GivenRun): Promise<Uint8Array> {
      const { tenantId } = house().centre
      await writeRunFile.run(house(), { tenantId, runId })
      const [file] = await house().inside(db => filesOfRun(db, runId))
      const handed = await house().execute(handOver, finance(), { runId })
      if (file === undefined || !handed.ok) throw new Error('No file was written and handed over.')
      return house().tools.files.get(tenantId, file.hash)
    },
  }
}
