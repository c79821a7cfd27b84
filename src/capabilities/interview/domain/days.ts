/** Days as people type them in a note. */

const names: readonly (readonly string[])[] = [
  ['lundi', 'maandag'],
  ['mardi', 'dinsdag'],
  ['mercredi', 'woensdag'],
  ['jeudi', 'donderdag'],
  ['vendredi', 'vrijdag'],
  ['samedi', 'zaterdag'],
  ['dimanche', 'zondag'],
]

const figures = /(?<![\d/.])(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?![\d/])/
const span = /\b(?:dans|binnen|over)\s+(\d{1,3})\s+(jours?|dag(?:en)?|semaines?|we(?:ek|ken))\b/
const tomorrow = /\b(?:demain|morgen)\b/

function figured(text: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const [, day = '', month = '', year] = figures.exec(text) ?? []
  if (day === '') return undefined
  const at = (inYear: number) => {
    try {
      return Temporal.PlainDate.from({ year: inYear, month: +month, day: +day }, { overflow: 'reject' })
    } catch {
      return undefined
    }
  }
  if (year !== undefined) return at(+year)
  const here = at(today.year)
  return here && Temporal.PlainDate.compare(here, today) < 0 ? at(today.year + 1) : here
}

function named(text: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const words = text.split(/[^\p{L}]+/u)
  const day = names.findIndex(each => each.some(name => words.includes(name))) + 1
  if (day === 0) return undefined
  const ahead = (day - today.dayOfWeek + 7) % 7
  return today.add({ days: ahead === 0 ? 7 : ahead })
}

/**
 * The day a line speaks of, ISO: « 12/12 », « 12.12.2026 », « demain », « vendredi », « dans 3 semaines », « binnen 5 dagen ».
 * A day without its year is the next one; undefined when none is named or it is no day.
 */
export function dayIn(line: string, today: Temporal.PlainDate): string | undefined {
  const text = line.toLowerCase()
  const read = figured(text, today)
  if (read !== undefined) return read.toString()
  const [, count, unit = ''] = span.exec(text) ?? []
  if (count !== undefined) {
    const days = Number(count) * (/^(sem|we)/.test(unit) ? 7 : 1)
    return today.add({ days }).toString()
  }
  if (tomorrow.test(text)) return today.add({ days: 1 }).toString()
  return named(text, today)?.toString()
}
