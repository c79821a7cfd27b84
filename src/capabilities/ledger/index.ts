/**
 * The books of the centre. This room reads the payments' tables by its own queries and is called by those who pay and by
 * those who read the bank's statements; it knows neither.
 */
export {
  type Booked,
  bookCancellations,
  bookFailures,
  bookReceivables,
  bookRun,
  bookSettlements,
  type PaymentsAsked,
} from './commands/book.ts'
export type { Booker } from './store/entry.ts'
