import type { Db } from '../database/transaction.ts'
import { hashTreeRoot } from './hash-tree.ts'
import {
  countUnsealed,
  linesUnder,
  markOf,
  noSealBefore,
  type Seal,
  type SealScope,
  sealsAfter,
} from './seal.ts'

/** What is wrong with a seal; the first one found is named, since nothing after it can be trusted. */
export type SealFault =
  /** A number is missing in the row of seals. */
  | 'missing-seal'
  /** It does not follow the seal before it. */
  | 'not-following'
  /** It was not made with the key of this centre. */
  | 'wrong-mark'
  /** Events were taken away or added. */
  | 'other-number'
  /** An event was changed, or two were swapped. */
  | 'changed-events'
  /** The second place holds another seal of this number. */
  | 'other-elsewhere'
  /** The second place holds seals that are gone here: the end was cut off. */
  | 'cut-off'

/** What a verification found. */
export type AuditReport = {
  readonly seals: number
  readonly events: number
  /** Events that no seal covers yet. */
  readonly unsealed: number
  /** Seals that the second place does not hold yet. */
  readonly notElsewhere: number
  readonly broken?: { readonly seal: number; readonly fault: SealFault }
}

type Chain = { readonly id: number; readonly mark: string }
type Elsewhere = ReadonlyMap<number, string>
const together = 200

/** Reads the seals of the second place: number → mark. */
export const seenElsewhere = (seals: readonly Seal[]): Elsewhere =>
  new Map(seals.map(({ id, mark }) => [id, mark]))

/** The fault of one seal, seen by itself, with its neighbour and with its events. */
async function faultOf(
  db: Db,
  scope: SealScope,
  { seal, before, elsewhere }: Judged,
): Promise<SealFault | undefined> {
  if (seal.id !== before.id + 1) return 'missing-seal'
  if (seal.previous !== before.mark) return 'not-following'
  if (seal.mark !== markOf(scope, seal)) return 'wrong-mark'
  const kept = elsewhere.get(seal.id)
  if (kept !== undefined && kept !== seal.mark) return 'other-elsewhere'
  const lines = await linesUnder(db, seal.id)
  if (lines.length !== seal.events) return 'other-number'
  return hashTreeRoot(lines).toString('hex') === seal.root ? undefined : 'changed-events'
}

type Judged = { readonly seal: Seal; readonly before: Chain; readonly elsewhere: Elsewhere }

/** Goes through every seal of a centre, from the first, and names the first that does not hold. */
export async function verifyJournal(db: Db, scope: SealScope, elsewhere: Elsewhere): Promise<AuditReport> {
  let before: Chain = { id: 0, mark: noSealBefore }
  const counted = { seals: 0, events: 0, notElsewhere: 0 }
  for (;;) {
    const seals = await sealsAfter(db, before.id, together)
    for (const seal of seals) {
      const fault = await faultOf(db, scope, { seal, before, elsewhere })
      if (fault !== undefined) {
        const named = fault === 'missing-seal' ? before.id + 1 : seal.id
        return { ...counted, unsealed: await countUnsealed(db), broken: { seal: named, fault } }
      }
      counted.seals += 1
      counted.events += seal.events
      counted.notElsewhere += elsewhere.has(seal.id) ? 0 : 1
      before = seal
    }
    if (seals.length < together) break
  }
  const unsealed = await countUnsealed(db)
  const cut = [...elsewhere.keys()].some(id => id > before.id)
  return { ...counted, unsealed, ...(cut ? { broken: { seal: before.id + 1, fault: 'cut-off' } } : {}) }
}
