import { explain } from './failures.ts'
import { type OnStop, stopOnSignal } from './stopping.ts'

/** Runs a process that stays: what stops it from starting is said in plain words, with its exit code. */
export async function runProcess(start: (onStop: OnStop) => Promise<void>): Promise<void> {
  try {
    await start(stopOnSignal())
  } catch (error) {
    const { sentence, code } = explain(error)
    console.error(sentence)
    process.exit(code)
  }
}
