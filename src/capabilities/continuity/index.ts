/** What holds when the machine does not: backups, the lock after a restore, the journal outside, the emergency file. */
export { journalPayments } from './commands/journal-payments.ts'
export { reconcile as reconcilePaymentsCommand } from './commands/reconcile-payments.ts'
export { seeContinuity } from './domain/access.ts'
export { keepEmergencyFiles, type WriteTransfers } from './jobs/keep-emergency-files.ts'
export { sentences as continuitySentences } from './messages/index.ts'
export { lockPaymentsAfterRestore } from './store/lock.ts'
export { continuityRoutes } from './web/routes.tsx'
export { continuityCard } from './web/today-card.tsx'
