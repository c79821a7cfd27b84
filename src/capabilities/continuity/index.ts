/** What holds when the machine does not: backups, the lock after a restore, the journal outside, the emergency file. */
export { journalPayments } from './commands/journal-payments.ts'
export { reconcile as reconcilePaymentsCommand } from './commands/reconcile-payments.ts'
export { lockPaymentsAfterRestore } from './store/lock.ts'
