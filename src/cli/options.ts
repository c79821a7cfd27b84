import { type ParseArgsConfig, parseArgs } from 'node:util'
import { CannotStart } from './failures.ts'

/**
 * Reads the options of a command; what it does not know is refused by name.
 * @throws CannotStart naming the option.
 */
export function readOptions<Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs({ ...config, strict: true })
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('. ')
    throw new CannotStart('configuration', `${first}. \`--help\` says what is known.`)
  }
}
