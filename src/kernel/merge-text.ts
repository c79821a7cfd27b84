/** Which line of `before` each line of `after` is, by the longest common run of lines; -1 = a line of its own. */
function linesKept(before: readonly string[], after: readonly string[]): readonly number[] {
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
  const kept = after.map(() => -1)
  for (let row = 0, column = 0; row < before.length && column < after.length; ) {
    if (before[row] === after[column]) kept[column++] = row++
    else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  return kept
}

/** Where line `row` of the base stands in a text; -1 when that text no longer has it. */
function placesOf(base: readonly string[], text: readonly string[]): readonly number[] {
  const places = base.map(() => -1)
  linesKept(base, text).forEach((row, column) => {
    if (row >= 0) places[row] = column
  })
  return places
}

const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((line, index) => line === b[index])

type Stretch = {
  readonly base: readonly string[]
  readonly mine: readonly string[]
  readonly theirs: readonly string[]
}

/** What `text` has before and after the base, when the base stands whole at its end or at its start. */
function around(base: readonly string[], text: readonly string[]) {
  const more = text.length - base.length
  if (base.length === 0 || more <= 0) return undefined
  if (same(base, text.slice(0, base.length))) return { before: [], after: text.slice(base.length) }
  return same(base, text.slice(more)) ? { before: text.slice(0, more), after: [] } : undefined
}

const without = (lines: readonly string[], told: readonly string[]) => {
  const kept = linesKept(told, lines)
  return lines.filter((_line, index) => kept[index] === -1)
}

/**
 * One stretch that somebody changed. When both did and one of them only added lines, the other's changes stand among
 * them; otherwise theirs stands first, then what only mine has.
 */
function mergeStretch({ base, mine, theirs }: Stretch): readonly string[] {
  if (same(mine, theirs) || same(mine, base)) return theirs
  if (same(theirs, base)) return mine
  const added = around(base, theirs)
  if (added) return [...without(added.before, mine), ...mine, ...without(added.after, mine)]
  const own = around(base, mine)
  if (own) return [...without(own.before, theirs), ...theirs, ...without(own.after, theirs)]
  return [...theirs, ...without(mine, theirs)]
}

/**
 * Joins two texts that grew from the same one, line by line, so that nothing typed is lost: a line that only one changed
 * is as they left it, a line that both changed stands twice, a line that both wrote alike stands once.
 */
export function mergeText(base: string, mine: string, theirs: string): string {
  if (mine === theirs || mine === base) return theirs
  if (theirs === base) return mine
  const [before, own, other] = [base.split('\n'), mine.split('\n'), theirs.split('\n')]
  const [ownPlaces, otherPlaces] = [placesOf(before, own), placesOf(before, other)]
  const merged: string[] = []
  let [row, ownRow, otherRow] = [0, 0, 0]
  for (let next = 0; next <= before.length; next++) {
    const [ownNext = own.length, otherNext = other.length] = [ownPlaces[next], otherPlaces[next]]
    if (ownNext < 0 || otherNext < 0) continue
    const stretch = {
      base: before.slice(row, next),
      mine: own.slice(ownRow, ownNext),
      theirs: other.slice(otherRow, otherNext),
    }
    merged.push(...mergeStretch(stretch), ...before.slice(next, next + 1))
    ;[row, ownRow, otherRow] = [next + 1, ownNext + 1, otherNext + 1]
  }
  return merged.join('\n')
}
