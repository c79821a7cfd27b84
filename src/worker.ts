// The process of the later works: letters, reminders, sweeping. Several may run beside each other on PostgreSQL.
import { requireNode26 } from './cli/require-node.ts'

requireNode26()
const { runWorks } = await import('./cli/run-works.ts')
await runWorks()
