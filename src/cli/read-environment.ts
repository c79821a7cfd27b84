import { type Config, readConfig } from '#platform/config/config.ts'
import { CannotStart } from './failures.ts'

/**
 * The configuration of this process.
 * @throws CannotStart with one line per faulty variable.
 */
export function readEnvironment(): Config {
  const config = readConfig(process.env)
  if (!config.ok) throw new CannotStart('configuration', config.refusal.join('\n'))
  return config.value
}
