import { issueAttestation } from '#capabilities/attestations/index.ts'
import { ago, asPerson, asPilot, type Working } from './doing.ts'
import type { SeedRequest } from './files.ts'
import type { Invented } from './seed.ts'
import { inState } from './shown.ts'
import type { World } from './world.ts'

/** Who asks for which paper: persons from their own file, a pilot for somebody at the counter. */
const given = [
  { by: 'person', kind: 'paid', months: 6, fields: ['name'], days: 4 },
  { by: 'person', kind: 'aid', months: 3, fields: ['name', 'amount', 'since'], days: 1 },
  { by: 'pilot', kind: 'aid', months: 3, fields: [], days: 0 },
] as const

type Wish = (typeof given)[number]

/** How many persons are tried before a paper is given up: where nothing is in force, nothing is attested. */
const tries = 20

type Giving = { readonly world: World; readonly request: SeedRequest; readonly wish: Wish }

async function give({ execute, clock }: Working, { world, request, wish }: Giving): Promise<boolean> {
  const { by, days, ...asked } = wish
  clock.set(ago(world, days, 13))
  const caller = by === 'person' ? asPerson(world, request) : asPilot(world, request)
  const { id: personId, language } = request.file.person
  return (await execute(issueAttestation, caller, { ...asked, personId, language })).ok
}

/** Attests what some persons of a planted centre were paid or have a right to. Returns how many papers were given. */
export async function attest(invented: Invented, working: Working): Promise<number> {
  const { world } = invented
  const left = [...inState(invented, 'in-execution'), ...inState(invented, 'notified')]
  let count = 0
  for (const wish of given)
    for (const request of left.slice(0, tries)) {
      if (!(await give(working, { world, request, wish }))) continue
      left.splice(left.indexOf(request), 1)
      count += 1
      break
    }
  working.clock.set(world.now)
  return count
}
