import { createServer, type IncomingMessage, type Server } from 'node:http'

/** A text as the gateway took it. */
export type TakenText = {
  readonly id: string
  readonly to: string
  readonly text: string
  readonly callback: string
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

/** Tells the sender what became of a text, as gateways do. */
async function reportOn({ to, callback }: TakenText): Promise<void> {
  if (callback === '') return
  const status = to.endsWith('02') ? 'undelivered' : 'delivered'
  const headers = { 'content-type': 'application/json' }
  await fetch(callback, { method: 'POST', headers, body: JSON.stringify({ status }) }).catch(() => undefined)
}

/**
 * A gateway that is none: it keeps texts, sends none, and does the same idempotency key once. Numbers that end in 01 do
 * not exist (400); those that end in 02 are taken and never arrive. `isDown`: it answers 503 to everything.
 */
export class StandInGateway {
  readonly texts: TakenText[] = []
  /** How often it was asked, keys it knew included. */
  asked = 0
  isDown = false

  /** What it answers, and the text it took now. */
  take(key: string, body: string): { readonly status: number; readonly taken?: TakenText } {
    this.asked += 1
    if (this.isDown) return { status: 503 }
    const { to = '', text = '', callback = '' }: Partial<TakenText> = JSON.parse(body)
    if (to.endsWith('01')) return { status: 400 }
    if (this.texts.some(({ id }) => id === key)) return { status: 200 }
    const taken = { id: key, to, text, callback }
    this.texts.push(taken)
    return { status: 202, taken }
  }

  /** The gateway as a server. It says what became of each text where it was asked to. */
  serve(): Server {
    return createServer(async (request, response) => {
      const { status, taken } = this.take(String(request.headers['idempotency-key']), await bodyOf(request))
      response.writeHead(status, { 'content-type': 'application/json' }).end('{}\n')
      if (taken !== undefined) await reportOn(taken)
    })
  }
}
