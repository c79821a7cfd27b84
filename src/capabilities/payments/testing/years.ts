import type { TestHouse } from '../../../../test/support/house.ts'
import { markRunSent, markRunWritten } from '../store/settlement.ts'
import { approveAsIs } from './given-run.ts'

/** Each test its own month of its own year, so that runs of others do not stand in the way. */
export function useYears(house: () => TestHouse) {
  let year = 2030
  const at = (day: string) => house().clock.set(`${day}T09:00:00Z`)
  const tenant = () => ({ tenantId: house().centre.tenantId, now: house().clock.now() })
  return {
    at,
    tenant,
    year: () => year,
    async nextYear() {
      const gone = { state: 'cancelled', closed_reason: 'of another test' }
      await house().inside(db =>
        db.updateTable('due_item').set(gone).where('state', '=', 'planned').execute(),
      )
      year += 1
      at(`${year}-03-20`)
      return { month: `${year}-04`, executeOn: `${year}-04-01`, from: `${year}-04-01` }
    },
    /** Approves, writes and sends a run; gives its payments, by share. */
    async sentRun(runId: string): Promise<readonly string[]> {
      await approveAsIs(house(), runId)
      const sentBy = house().centre.workers.finance
      await house().inside(db => markRunWritten(db, { ...tenant(), runId, fileHash: 'a'.repeat(64) }))
      await house().inside(db => markRunSent(db, { ...tenant(), runId, sentBy }))
      const rows = await house().inside(db =>
        db.selectFrom('payment').select('id').where('run_id', '=', runId).orderBy('share').execute(),
      )
      return rows.map(({ id }) => id)
    },
  }
}
