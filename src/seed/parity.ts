import { countAgain } from '#capabilities/parity/index.ts'
import type { Executor } from '#platform/command/execute.ts'
import type { Invented } from './seed.ts'

/** The program itself counts how long each door took, as it does every night, so that the first day has figures. */
export async function countTheDoors({ world }: Invented, execute: Executor): Promise<void> {
  const counted = await execute(countAgain, { tenantId: world.tenantId, actor: { kind: 'system' } }, {})
  if (!counted.ok)
    throw new Error(`The doors of the demonstration were not counted: ${counted.refusal.kind}.`)
}
