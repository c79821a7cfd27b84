import type { CompiledQuery } from 'kysely'
import type { Db } from './transaction.ts'

type Compilable<Row> = { compile(db: Db): CompiledQuery<Row> }

/** Stands for a value while a query is built. */
class Place {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/**
 * A query that is built once and asked often: on the pages that are asked most, building it again for each took a tenth
 * of the program's work. `build` gets stand-ins for the values: it may pass them on, never look at them.
 */
export function builtOnce<Values extends object, Row>(
  build: (db: Db, values: Values) => Compilable<Row>,
): (db: Db, values: Values) => Promise<readonly Row[]> {
  let known: CompiledQuery<Row> | undefined
  return async (db, values) => {
    const places = Object.fromEntries(Object.keys(values).map(name => [name, new Place(name)]))
    known ??= build(db, Object.assign({ ...values }, places)).compile(db)
    const given = new Map(Object.entries(values))
    const parameters = known.parameters.map(value => (value instanceof Place ? given.get(value.name) : value))
    const { rows } = await db.executeQuery<Row>({ ...known, parameters })
    return rows
  }
}
