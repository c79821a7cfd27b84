import pg from 'pg'

const parsers = new Map<number, (text: string) => unknown>([
  [20, text => Number(text)], // bigint: cents and counts stay far below 2^53
  [1082, text => text], // date: ISO text; a JS Date would lose a day east of Greenwich
  [1184, text => Temporal.Instant.from(text)], // timestamptz
  [1700, text => text], // numeric: exact text
])

/** How column values become TypeScript values, on both engines: dates as ISO text, instants as Temporal.Instant. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: string) =>
    parsers.get(oid) ?? pg.types.getTypeParser(oid, format === 'binary' ? 'text' : 'text'),
}

/** How TypeScript values travel to the database: Temporal values as their ISO text. */
export function toDatabase(value: unknown): unknown {
  if (value instanceof Temporal.Instant || value instanceof Temporal.PlainDate) return value.toString()
  return value
}
