import { type Compared, type Counted, compared, type Door, digital, doors } from './doors.ts'
import { amongAll, chanceOfSlower } from './slower.ts'
import { middle, type Spread, total } from './spread.ts'

/**
 * When a door is called slower. Habits of our own: three months together, so that a small centre sees something; five
 * waits on each side; one chance in twenty for all that is looked at; a day at least, since with many requests a
 * difference that nobody feels is no chance either.
 */
export const alarmRule = { from: '2026-11-23', months: 3, least: 5, chance: 0.05, days: 1 } as const

/** A door where people waited longer than by the web, beyond chance. Days within which half had it. */
export type Slower = {
  readonly kind: string
  readonly door: Exclude<Door, 'web'>
  readonly measure: Compared
  readonly half: number
  readonly webHalf: number
  readonly chance: number
}

type Side = { readonly kind: string; readonly measure: Compared; readonly door: Exclude<Door, 'web'> }

const others = doors.filter(door => door !== digital)

const spreadOf = (counts: readonly Counted[], { kind, measure }: Omit<Side, 'door'>, door: Door): Spread =>
  counts.filter(each => each.kind === kind && each.measure === measure && each.door === door)

/** The doors that were slower than the web for a kind of request, in what was counted over the months of the rule. */
export function slowerDoors(counts: readonly Counted[]): readonly Slower[] {
  const kinds = [...new Set(counts.map(({ kind }) => kind))].toSorted()
  const sides: readonly Side[] = kinds.flatMap(kind =>
    compared.flatMap(measure => others.map(door => ({ kind, measure, door }))),
  )
  const pairs = sides
    .map(side => ({ side, these: spreadOf(counts, side, side.door), web: spreadOf(counts, side, digital) }))
    .filter(({ these, web }) => total(these) >= alarmRule.least && total(web) >= alarmRule.least)
  const chances = amongAll(pairs.map(({ these, web }) => chanceOfSlower(these, web)))
  return pairs.flatMap(({ side, these, web }, index) => {
    const [half, webHalf] = [middle(these)?.half ?? 0, middle(web)?.half ?? 0]
    const chance = chances[index] ?? 1
    return chance <= alarmRule.chance && half - webHalf >= alarmRule.days
      ? [{ ...side, half, webHalf, chance }]
      : []
  })
}
