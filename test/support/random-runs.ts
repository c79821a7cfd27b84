const times = Math.max(1, Number(process.env['HISTORIES'] ?? 1))

/** How many histories by chance a test tries: few in each run of the tests, `HISTORIES` times as many where it is said. */
export const randomRuns = (few: number): number => few * times

/** How long they may take, in milliseconds. */
export const randomTime = (few: number): number => few * times
