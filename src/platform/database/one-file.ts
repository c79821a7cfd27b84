import { type RawBuilder, sql } from 'kysely'

/**
 * The files that are one with this one, as an array of their ids: those of the same person, of whom nearly everybody has
 * one. `of`: the id of a file, or a column that holds it. Asked as a view, since the planner looks through it.
 */
export const oneFile = (of: string | null | RawBuilder<unknown>) =>
  sql<string[]>`array(select sf.id from same_file sf where sf.of_id = ${of})`

/**
 * Joins to the file `d` what is one with it, as `one.ids`: for a statement that asks for many things of a file, which
 * otherwise looks them up for each.
 */
export const withOneFile = sql`cross join lateral (select ${oneFile(sql.ref('d.id'))} as ids offset 0) one`
