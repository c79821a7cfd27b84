import { type Counted, type Door, doors, type End, type Wait, waits } from './doors.ts'
import { type Share, shareOf } from './share.ts'
import { type Middle, middle, within } from './spread.ts'

/** How one door serves: null where too few came to say. */
export type DoorFigures = {
  readonly door: Door
  /** How many asked. */
  readonly asked: number
  readonly waits: Readonly<Record<Wait, Middle | null>>
  /** Of what was decided, what was given in whole or in part. */
  readonly granted: Share | null
  /** Of what was decided or taken back, what was taken back. */
  readonly withdrawn: Share | null
  /** Of what was begun on the web and is over, what was never sent. */
  readonly left: Share | null
}

const countOf = (counts: readonly Counted[], end: End): number =>
  counts.filter(({ measure }) => measure === end).reduce((sum, { count }) => sum + count, 0)

const toldShare = (count: number, { of, least }: { of: number; least: number }): Share | null =>
  of < least ? null : (shareOf(count, of) ?? null)

function toldMiddle(counts: readonly Counted[], wait: Wait, least: number): Middle | null {
  const found = middle(counts.filter(({ measure }) => measure === wait))
  return found === undefined || found.count < least ? null : found
}

function figuresOf(counts: readonly Counted[], door: Door, least: number): DoorFigures {
  const own = counts.filter(each => each.door === door)
  const [granted, withdrawn, left] = [
    countOf(own, 'granted'),
    countOf(own, 'withdrawn'),
    countOf(own, 'left'),
  ]
  const decided = granted + countOf(own, 'refused')
  const asked = countOf(own, 'asked')
  const told = (wait: Wait) => toldMiddle(own, wait, least)
  return {
    door,
    asked,
    waits: {
      receipt: told('receipt'),
      word: told('word'),
      report: told('report'),
      decision: told('decision'),
      letter: told('letter'),
    },
    granted: toldShare(granted, { of: decided, least }),
    withdrawn: toldShare(withdrawn, { of: decided + withdrawn, least }),
    left: left === 0 ? null : toldShare(left, { of: left + asked, least }),
  }
}

/** Every door, in one order, from what was counted. `least`: below so many nothing is told. */
export const compareAll = (counts: readonly Counted[], least: number): readonly DoorFigures[] =>
  doors.map(door => figuresOf(counts, door, least))

/** Days: one in ten had it by `low`, half by `half`, nine in ten by `high`; so eight in ten between the two. */
export type Usual = { readonly low: number; readonly half: number; readonly high: number }

/** By kind of request and by what is waited for; what too few had is left out. */
export type UsualByKind = Readonly<Record<string, Readonly<Partial<Record<Wait, Usual>>>>>

/** What a kind of request usually waits for, by all doors together; a step of which too few are known is left out. */
export function usualOf(counts: readonly Counted[], least: number): Readonly<Partial<Record<Wait, Usual>>> {
  const told = waits.flatMap(wait => {
    const own = counts.filter(({ measure }) => measure === wait)
    const count = own.reduce((sum, each) => sum + each.count, 0)
    if (count < least) return []
    return [[wait, { low: within(own, 0.1), half: within(own, 0.5), high: within(own, 0.9) }]] as const
  })
  return Object.fromEntries(told)
}
