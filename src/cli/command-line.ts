import type { Said } from './command-door.ts'
import { type CliCommand, commands } from './command-table.ts'
import { explain } from './failures.ts'
import { nearest } from './nearest.ts'

const program = 'npm run --silent reliance --'

function overview(): string {
  const width = Math.max(...Object.keys(commands).map(name => name.length))
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`)
  return [`${program} COMMAND`, '', ...lines, '', `${program} COMMAND --help says more.`].join('\n')
}

const helpOf = ({ usage, summary, help }: CliCommand) => `${program} ${usage}\n\n${summary}\n\n${help}`

const unknown = (name: string): Said => {
  const near = nearest(name, Object.keys(commands))
  const meant = near === undefined ? '`--help` lists them all.' : `Did you mean \`${near}\`?`
  return { code: 2, out: [], err: [`There is no command \`${name}\`. ${meant}`] }
}

/** Runs one command line, given without the program's name. Never throws for what an operator can mend. */
export async function runCommandLine([name = '--help', ...words]: readonly string[]): Promise<Said> {
  if (['--help', '-h', 'help'].includes(name)) return { code: 0, out: [overview()], err: [] }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) return unknown(name)
  if (words.includes('--help') || words.includes('-h')) return { code: 0, out: [helpOf(command)], err: [] }
  try {
    return await command.run(words)
  } catch (error) {
    const { sentence, code } = explain(error)
    return { code, out: [], err: [sentence] }
  }
}
