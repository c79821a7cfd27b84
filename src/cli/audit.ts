import { SealShelfDamaged } from '#platform/journal/seal-shelf.ts'
import { type AuditReport, type SealFault, seenElsewhere, verifyJournal } from '#platform/journal/verify.ts'
import type { Tenant } from '#platform/tenants/tenants.ts'
import type { Said } from './command-door.ts'
import { CannotStart } from './failures.ts'
import type { OpenHouse } from './open-house.ts'

const faults: Readonly<Record<SealFault, string>> = {
  'missing-seal': 'is missing',
  'not-following': 'does not follow the one before it',
  'wrong-mark': 'was not made with the key of this installation',
  'other-number': 'covers events that were taken away or added',
  'changed-events': 'covers an event that was changed, or two that were swapped',
  'other-elsewhere': 'is not the one that the second place holds',
  'cut-off': 'and those after it are in the second place, and gone here',
}

const reportLine = ({ seals, events, unsealed, notElsewhere, broken }: AuditReport): string => {
  const waiting = `${unsealed} events wait for a seal`
  if (broken !== undefined)
    return `BROKEN: seal ${broken.seal} ${faults[broken.fault]}. ${seals} seals before it hold; ${waiting}.`
  return `${seals} seals over ${events} events hold; ${waiting}; ${notElsewhere} seals are not in the second place yet.`
}

async function verifyOne({ database, tools }: OpenHouse, tenant: Tenant): Promise<Said> {
  const name = tenant.name[tenant.languages[0] ?? 'fr']
  try {
    const elsewhere = seenElsewhere(await tools.seals.read(tenant.id))
    const scope = { tenantId: tenant.id, secrets: tools.secrets }
    const report = await database.transact({ tenantId: tenant.id }, db => verifyJournal(db, scope, elsewhere))
    return { code: report.broken === undefined ? 0 : 1, out: [`${name}: ${reportLine(report)}`], err: [] }
  } catch (error) {
    if (!(error instanceof SealShelfDamaged)) throw error
    return { code: 1, out: [`${name}: BROKEN: the second place was written in: ${error.message}.`], err: [] }
  }
}

/** `audit verify`: goes through every seal of every centre. Exit 1 when one does not hold. */
export async function auditCommand(house: OpenHouse, words: readonly string[]): Promise<Said> {
  if (words.join(' ') !== 'verify') throw new CannotStart('configuration', 'Say `audit verify`.')
  const said: Said[] = []
  for (const tenant of await house.tenants.all()) said.push(await verifyOne(house, tenant))
  return { code: said.some(({ code }) => code > 0) ? 1 : 0, out: said.flatMap(({ out }) => out), err: [] }
}
