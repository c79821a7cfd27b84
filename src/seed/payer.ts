import type { Random } from './random.ts'
import type { World } from './world.ts'

/** An account number with valid checks, of a bank code that no bank has. */
export function inventIban(random: Random): string {
  const account = `9999${String(random.between(0, 999_999)).padStart(6, '0')}`
  const check = String(Number(BigInt(account) % 97n) || 97).padStart(2, '0')
  const rest = BigInt(`${account}${check}111400`) % 97n
  return `BE${String(98n - rest).padStart(2, '0')}${account}${check}`
}

/** The account the centre pays from. */
export function addPayer({ rows, tenantId, newId, since, random }: World): void {
  rows.add('payer_account', {
    tenant_id: tenantId,
    id: newId(since),
    name: 'CPAS de Belle-Rive',
    iban: inventIban(random),
    bic: null,
    organisation_number: null,
    from_on: since.toString().slice(0, 10),
    until_on: null,
    recorded_by: null,
    recorded_at: since,
  })
}
