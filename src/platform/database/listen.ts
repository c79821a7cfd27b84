import pg from 'pg'

/** What comes in on a channel: payloads, and `resumed` when some may have been missed. */
export type Hearing = {
  heard(payload: string): void
  /** The line was away and is back: whoever shows something looks again. */
  resumed(): void
}

/** Stops listening. */
export type StopListening = () => Promise<void>

const plainChannel = /^[a-z_]+$/

/** How long after a break one tries again: quickly first, then at most every ten seconds. */
const waits = [250, 1_000, 3_000, 10_000] as const
/** A line that is cut without a word is found out by asking. */
const askEveryMs = 15_000
const answerWithinMs = 5_000

type Line = { readonly client: pg.Client; readonly broken: Promise<void> }

async function openLine(url: string, channel: string, { heard }: Hearing): Promise<Line> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'reliance-signals',
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    query_timeout: answerWithinMs,
  })
  const broken = new Promise<void>(resolve => {
    client.on('error', () => resolve())
    client.on('end', () => resolve())
  })
  client.on('notification', ({ payload = '' }) => heard(payload))
  try {
    await client.connect()
    await client.query(`listen ${channel}`)
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
  return { client, broken }
}

/** Holds a line until it breaks, is found dead, or is let go. */
async function holdLine({ client, broken }: Line, letGo: Promise<void>): Promise<void> {
  let dead: () => void = () => undefined
  const silent = new Promise<void>(resolve => {
    dead = resolve
  })
  const asking = setInterval(() => void client.query('select 1').catch(dead), askEveryMs)
  await Promise.race([broken, silent, letGo])
  clearInterval(asking)
  void client.end().catch(() => undefined)
}

/**
 * Listens on a PostgreSQL channel with a connection of its own, which is opened again whenever it breaks. Resolves
 * once the first line stands. A pooler that hands out connections by transaction cannot carry it.
 */
export async function listenOnServer(url: string, channel: string, hearing: Hearing): Promise<StopListening> {
  if (!plainChannel.test(channel)) throw new Error('Not the name of a channel.')
  const stopping = Promise.withResolvers<void>()
  let stopped = false
  const first = await openLine(url, channel, hearing)
  const keep = async () => {
    await holdLine(first, stopping.promise)
    for (let tries = 0; !stopped; tries += 1) {
      const rest = new Promise<void>(resolve => setTimeout(resolve, waits[tries] ?? waits[3]).unref())
      await Promise.race([rest, stopping.promise])
      const line = stopped ? undefined : await openLine(url, channel, hearing).catch(() => undefined)
      if (line === undefined) continue
      tries = -1
      hearing.resumed()
      await holdLine(line, stopping.promise)
    }
  }
  const kept = keep()
  return async () => {
    stopped = true
    stopping.resolve()
    await kept
  }
}
