import { reconcilePaymentsCommand } from '#capabilities/continuity/index.ts'
import type { Said } from './command-door.ts'
import type { OpenHouse } from './open-house.ts'

/** `reconcile-payments`: every centre that a restore locked reads its journal back. Opening stays with two people. */
export async function reconcileCommand(house: OpenHouse): Promise<Said> {
  const out: string[] = []
  const tenants = await house.tenants.all()
  for (const { id, name } of tenants) {
    const caller = { tenantId: id, actor: { kind: 'system' as const } }
    const result = await house.execute(reconcilePaymentsCommand, caller, {})
    if (!result.ok) {
      out.push(`${name.fr}: payments are not locked, there is nothing to read back.`)
      continue
    }
    const { entries, runs, payments, unmatched, faults } = result.value
    out.push(
      `${name.fr}: ${entries} entries of the journal were read; ${runs} runs and ${payments} payments are known again.`,
      unmatched > 0
        ? `  ${unmatched} payments have no place here: finance looks at each, at /continuity.`
        : '  Every payment has its place.',
      ...(faults > 0
        ? [`  ${faults} entries are missing or damaged: ask the bank what was carried out since the backup.`]
        : []),
      '  Payments stay locked until two people of finance open them, at /continuity.',
    )
  }
  return { code: 0, out, err: [] }
}
