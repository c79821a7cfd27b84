/** What a log line may hold: names of routes and acts, codes, counts and ids of requests. Never personal data. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>

/** Writes one line of JSON. */
export type Log = (level: 'info' | 'warn' | 'error', event: string, fields?: LogFields) => void

/** A log on a stream; standard output by default. */
export function createLog(write: (line: string) => void = line => void process.stdout.write(line)): Log {
  return (level, event, fields = {}) =>
    write(`${JSON.stringify({ at: Temporal.Now.instant().toString(), level, event, ...fields })}\n`)
}
