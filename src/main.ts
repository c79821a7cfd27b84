// The web process; `serve` leaves the works to processes of their own. Nothing heavier is loaded before the check.
import { requireNode26 } from './cli/require-node.ts'

requireNode26()
const { runWeb } = await import('./cli/run-web.ts')
await runWeb(process.argv.includes('serve') ? 'serve' : 'all')
