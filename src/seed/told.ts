import type { SeedRequest } from './files.ts'
import { stateOf } from './path.ts'
import type { World } from './world.ts'

/** The newest requests that are looked at, one a person who can be written to. */
export function written(requests: readonly SeedRequest[]): readonly SeedRequest[] {
  const open = requests.filter(({ path, file }) => stateOf(path) === 'enquiry' && !file.person.noAddress)
  return [...new Map(open.map(request => [request.file.person.id, request])).values()].toReversed()
}

type Try = { readonly way: 'sms' | 'email' | 'call'; readonly state: string; readonly fault?: string }

/** What was tried to tell four persons some days ago: it arrived, it came back and somebody called, nobody answered. */
const tried: readonly (readonly Try[])[] = [
  [{ way: 'sms', state: 'delivered' }],
  [
    { way: 'email', state: 'bounced', fault: 'no-such-user' },
    { way: 'call', state: 'reached' },
  ],
  [
    { way: 'call', state: 'not-reached' },
    { way: 'call', state: 'reached' },
  ],
  [{ way: 'email', state: 'sent' }],
]

const daysAgo = 6

/** Messages of last week, as they stand in the file and in my file. */
export function addMessages(requests: readonly SeedRequest[], world: World): void {
  const { rows, tenantId, newId, now } = world
  for (const [index, request] of written(requests).slice(-tried.length).entries()) {
    const at = now.subtract({ hours: 24 * daysAgo })
    const [id, { person, dossierId }] = [newId(at), request.file]
    const about = { person_id: person.id, dossier_id: dossierId, request_id: request.id }
    rows.add('sending', { tenant_id: tenantId, id, reason: 'news', cause_id: id, ...about, created_at: at })
    for (const [nth, { way, state, fault }] of (tried[index] ?? []).entries()) {
      const settled = at.add({ hours: 1 + 24 * nth })
      const address = way === 'email' ? `${person.id.slice(-6)}@courriel.example` : '0499 00 00 00'
      rows.add('sending_attempt', {
        tenant_id: tenantId,
        id: newId(settled),
        sending_id: id,
        nth: nth + 1,
        way,
        address,
        state,
        queued_at: settled,
        not_before: settled,
        handed_at: settled,
        settled_at: settled,
        fault: fault ?? null,
      })
    }
  }
}
