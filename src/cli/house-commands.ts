import { auditCommand } from './audit.ts'
import { backupInHouse } from './backup-command.ts'
import { centreCommand } from './centre.ts'
import type { RunWords, Said } from './command-door.ts'
import { databaseChecks } from './doctor-database.ts'
import { explain } from './failures.ts'
import { messagesCommand } from './messages-command.ts'
import type { OpenHouse } from './open-house.ts'
import { reconcileCommand } from './reconcile-command.ts'
import { userCommand } from './user.ts'

/** Commands that need the database: run by the process that owns it, wherever they were typed. */
const commands: Readonly<Record<string, (house: OpenHouse, words: readonly string[]) => Promise<Said>>> = {
  user: userCommand,
  centre: centreCommand,
  audit: auditCommand,
  messages: messagesCommand,
  backup: backupInHouse,
  'reconcile-payments': reconcileCommand,
  doctor: house => databaseChecks(house.engine),
}

/** Runs the words of one command in an open house; whatever goes wrong is said, never thrown. */
export const runInHouse =
  (house: OpenHouse): RunWords =>
  async ([name = '', ...words]) => {
    const run = commands[name]
    if (run === undefined) return { code: 2, out: [], err: [`No such command: ${name}`] }
    try {
      return await run(house, words)
    } catch (error) {
      const { sentence, code } = explain(error)
      return { code, out: [], err: [sentence] }
    }
  }
