import type { TestHouse } from '../../../../test/support/house.ts'

/**
 * What the database answers to its own owner: `allowed`, or why not. Undone either way, on one connection, so that
 * the embedded engine's only session is given back clean.
 */
export async function databaseSays(
  { engine }: TestHouse,
  text: string,
  values: readonly unknown[],
): Promise<string> {
  const client = await engine.pool.connect()
  try {
    await client.query('begin')
    await client.query(text, [...values])
    return 'allowed'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    await client.query('rollback')
    client.release()
  }
}
