import {
  bringRoutes,
  carryOutPastRuns,
  nightlyPayments,
  openEntitlements,
  rightsToRoute,
} from '#capabilities/payments/index.ts'
import type { Executor } from '#platform/command/execute.ts'
import type { Database } from '#platform/database/transaction.ts'
import type { SeedDecision } from './agenda.ts'
import type { PastClock } from './letters.ts'
import { closingOf } from './path.ts'
import { inventIban } from './payer.ts'
import type { Random } from './random.ts'
import type { Invented } from './seed.ts'
import { at } from './time.ts'

type Tools = { readonly execute: Executor; readonly database: Database; readonly clock: PastClock }

/** How far back the program pays: what was decided before was paid by another one. Keeps the first start short. */
const paidDays = 100

const landlords = ['Immo du Canal', 'Habitations de la Senne', 'Régie foncière de Belle-Rive'] as const

type Right = Awaited<ReturnType<typeof rightsToRoute>>[number]

/** The account of a person; for some with a rent, a part goes to the landlord. */
function routesOf({ entitlementId, personName, cents }: Right, on: string, random: Random) {
  const own = {
    entitlementId,
    share: 0,
    method: 'transfer',
    payeeKind: 'person',
    payeeName: personName,
    iban: inventIban(random),
    accountHolder: null,
    holderReason: null,
    reference: null,
    partCents: null,
    basis: 'own',
    basisOn: on,
    decisionId: null,
    source: 'Carte bancaire vue au guichet',
  } as const
  const rent = {
    ...own,
    share: 1,
    payeeKind: 'landlord',
    payeeName: random.pick(landlords),
    iban: inventIban(random),
    partCents: random.between(38, 62) * 1_000,
    basis: 'consent',
    source: 'Accord signé par la personne',
  } as const
  return cents > 90_000 && random.chance(0.12) ? [own, rent] : [own]
}

type Meeting = { readonly on: Temporal.PlainDate; readonly decisions: readonly SeedDecision[] }

/** Opens the rights of one meeting at the moment it closed, and says where each is paid; a few are still asked for. */
async function openMeeting(
  { world }: Invented,
  { database, clock }: Tools,
  { on, decisions }: Meeting,
): Promise<void> {
  const { tenantId, random, today } = world
  const now = closingOf(on)
  clock.set(now)
  const by = decisions[0]?.brought.request.pilot.id ?? tenantId
  const recent = on.until(today, { largestUnit: 'days' }).days < 14
  await database.transact({ tenantId }, async db => {
    await openEntitlements(db, { tenantId, decisionIds: decisions.map(({ id }) => id), now })
    const rights = (await rightsToRoute(db)).filter(() => !(recent && random.chance(0.25)))
    const routes = rights.flatMap(right => routesOf(right, on.toString(), random))
    await bringRoutes(db, { tenantId, by, now, routes })
  })
}

/**
 * Lets the program pay what the decisions of the past gave, month by month: rights open when their meeting closes, runs
 * are prepared ten days ahead and carried out. The run of next month waits for who signs in. Gives how many runs.
 */
export async function payThePast(invented: Invented, tools: Tools): Promise<number> {
  const { world, decisions } = invented
  const { tenantId, staff, now, today } = world
  const approvedBy = staff.find(({ roles }) => roles.includes('director'))?.id
  if (approvedBy === undefined) throw new Error('The invented centre has nobody who approves.')
  const first = today.subtract({ days: paidDays }).toString()
  const meetings = [...Map.groupBy(decisions, ({ brought }) => brought.meetingOn.toString())]
    .filter(([day]) => day >= first)
    .toSorted()
  let runs = 0
  let month = Temporal.PlainDate.from(meetings[0]?.[0] ?? today).with({ day: 1 })
  const open = meetings.map(([day, held]) => ({ on: Temporal.PlainDate.from(day), decisions: held }))
  while (Temporal.PlainDate.compare(month, today) <= 0) {
    const preparing = month.add({ months: 1 }).subtract({ days: 8 })
    const late = Temporal.PlainDate.compare(preparing, today) >= 0
    while (open[0] !== undefined && Temporal.PlainDate.compare(open[0].on, late ? today : preparing) <= 0) {
      const meeting = open.shift()
      if (meeting !== undefined) await openMeeting(invented, tools, meeting)
    }
    const moment = late ? now : at(preparing, 6)
    tools.clock.set(moment)
    if (late) break
    await nightlyPayments.run(tools, { tenantId })
    runs += await tools.database.transact({ tenantId }, db =>
      carryOutPastRuns(db, { tenantId, approvedBy, now: moment }),
    )
    month = month.add({ months: 1 })
  }
  tools.clock.set(now)
  await nightlyPayments.run(tools, { tenantId })
  return runs
}
