import type { Db } from '#platform/database/transaction.ts'
import { isLanguage, type Language } from '#platform/i18n/sentences.ts'
import type { Secrets } from '#platform/secrets/secrets.ts'
import type { Kept } from '../domain/identity.ts'

/** For how long somebody may be away to say who they are. */
const minutesAway = 10

/** Where and when: the centre, its secrets, the moment. */
export type RoundPlace = {
  readonly tenantId: string
  readonly now: Temporal.Instant
  readonly secrets: Secrets
}

/** Somebody who goes: in which browser, to whom, read in which language. */
type Going = {
  readonly browser: string
  readonly provider: string
  readonly language: Language
  readonly kept: Kept
}

/** Somebody who comes back. */
type Coming = Pick<Going, 'browser' | 'provider'> & { readonly state: string }

const hashOf = ({ tenantId, secrets }: RoundPlace, what: { state: string } | { browser: string }) =>
  secrets.hash('identity-round', tenantId, Object.entries(what).flat().join(':'))

/** Keeps, sealed, what only we may know until somebody is back. Who never came back is forgotten here too. */
export async function keepRound(db: Db, place: RoundPlace, going: Going): Promise<void> {
  const { tenantId, now, secrets } = place
  await db.deleteFrom('identity_round').where('expires_at', '<=', now).execute()
  await db
    .insertInto('identity_round')
    .values({
      tenant_id: tenantId,
      state_hash: hashOf(place, { state: going.kept.state }),
      browser_hash: hashOf(place, { browser: going.browser }),
      provider: going.provider,
      language: going.language,
      sealed: secrets.seal(tenantId, JSON.stringify(going.kept)),
      started_at: now,
      expires_at: now.add({ minutes: minutesAway }),
    })
    .execute()
}

/** Gives what was kept, once, to the browser that left; undefined when it is another, too late, or back a second time. */
export async function takeRound(
  db: Db,
  place: RoundPlace,
  { state, browser, provider }: Coming,
): Promise<{ readonly kept: Kept; readonly language: Language } | undefined> {
  const row = await db
    .deleteFrom('identity_round')
    .where('state_hash', '=', hashOf(place, { state }))
    .where('browser_hash', '=', hashOf(place, { browser }))
    .where('provider', '=', provider)
    .where('expires_at', '>', place.now)
    .returning(['sealed', 'language'])
    .executeTakeFirst()
  if (row === undefined) return undefined
  const kept: Kept = JSON.parse(place.secrets.open(place.tenantId, row.sealed))
  return { kept, language: isLanguage(row.language) ? row.language : 'fr' }
}
