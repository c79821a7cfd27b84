import { z } from 'zod'

const day = z.iso.date()
const cents = z.int().positive()

const earlier = z.object({
  attempt: z.int(),
  state: z.enum(['prepared', 'sent', 'settled', 'rejected', 'returned', 'withdrawn']),
  settledOn: day.nullable(),
  failedOn: day.nullable(),
  failureCode: z.string().nullable(),
})

/** One payment as the journal and the emergency file tell it. */
export const paid = z.object({
  id: z.uuid(),
  endToEndId: z.string(),
  dossierId: z.uuid(),
  entitlementId: z.uuid(),
  rightKind: z.string(),
  share: z.int(),
  attempt: z.int(),
  routeId: z.uuid(),
  method: z.enum(['transfer', 'counter']),
  payeeName: z.string(),
  iban: z.string().nullable(),
  reference: z.string().nullable(),
  cents,
  item: z.object({
    id: z.uuid(),
    termId: z.uuid(),
    kind: z.string(),
    from: day,
    until: day,
    causeId: z.uuid().nullable(),
    cents,
    payOn: day,
    explanation: z.unknown(),
  }),
  /** What had become of the attempts before this one, when it was made. */
  earlier: z.array(earlier),
})

/** One payment, as the journal outside keeps it: enough to make its rows again. */
export type PaidEntry = z.infer<typeof paid>

const handed = z.object({
  paymentId: z.uuid(),
  on: day,
  at: z.string(),
  signedBy: z.string(),
  handedBy: z.uuid(),
})

/**
 * What the journal outside says of a run each time it goes on. `payments` is there the first time, and again after a
 * run that was approved went back.
 */
export const runEntry = z.object({
  state: z.enum(['approved', 'written', 'sent', 'closed', 'dropped']),
  run: z.object({
    id: z.uuid(),
    number: z.string(),
    kind: z.enum(['month', 'supplement', 'urgent']),
    month: day,
    executeOn: day,
    messageId: z.string(),
    preparedBy: z.uuid().nullable(),
    preparedAt: z.string(),
    approvedBy: z.uuid().nullable(),
    approvedAt: z.string().nullable(),
    fileHash: z.string().nullable(),
  }),
  payments: z.array(paid).optional(),
  /** Cash that was handed out, all of it up to this entry. */
  handed: z.array(handed).optional(),
})

export type RunEntry = z.infer<typeof runEntry>
export type JournalState = RunEntry['state']

/** A run as the whole journal tells of it: its last state, and what it pays. */
export type ToldRun = Pick<RunEntry, 'state' | 'run'> & {
  readonly payments: readonly PaidEntry[]
  readonly handed: NonNullable<RunEntry['handed']>
}

/** Puts entries, in their order, together into runs. A run that was dropped and approved anew tells its later story. */
export function tellRuns(entries: readonly RunEntry[]): readonly ToldRun[] {
  const runs = new Map<string, ToldRun>()
  for (const { state, run, payments, handed } of entries) {
    const known = runs.get(run.id)
    runs.set(run.id, {
      state,
      run,
      payments: payments ?? known?.payments ?? [],
      handed: handed ?? known?.handed ?? [],
    })
  }
  return [...runs.values()]
}
