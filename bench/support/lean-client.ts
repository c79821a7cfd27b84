import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** One connection kept open, which asks for one page after the other and reads no more of it than it must. */
export type LeanClient = { get(page: Visit): Promise<void>; close(): void }

/** A page, and who asks for it. */
export type Visit = { readonly path: string; readonly cookie: string }

const endOfHead = Buffer.from('\r\n\r\n')

/** How many bytes an answer has, head and body; undefined while its head has not all arrived. */
function lengthOf(answer: Buffer): number | undefined {
  const head = answer.indexOf(endOfHead)
  if (head < 0) return undefined
  const text = answer.toString('latin1', 0, head)
  if (!text.startsWith('HTTP/1.1 200 ')) throw new Error(text.slice(0, text.indexOf('\r\n')))
  const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1]
  if (length === undefined) throw new Error('The answer does not say how long it is.')
  return head + endOfHead.length + Number(length)
}

async function readAnswer(socket: Socket): Promise<void> {
  let answer: Buffer = Buffer.alloc(0)
  for (;;) {
    const [piece] = (await once(socket, 'data')) as [Buffer]
    answer = answer.length === 0 ? piece : Buffer.concat([answer, piece])
    const length = lengthOf(answer)
    if (length !== undefined && answer.length >= length) return
  }
}

/**
 * Opens a connection to a server. Node's own client takes almost as long over an answer as the server over the page,
 * on the same two cores; this one leaves them to what is measured.
 */
export async function openLeanClient(
  origin: string,
  headers: Readonly<Record<string, string>>,
): Promise<LeanClient> {
  const { hostname, port, host } = new URL(origin)
  const socket = connect({ host: hostname, port: Number(port), noDelay: true })
  await once(socket, 'connect')
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
  return {
    get({ path, cookie }) {
      socket.write(`GET ${path} HTTP/1.1\r\n${lines.join('')}cookie: ${cookie}\r\n\r\n`)
      return readAnswer(socket)
    },
    close: () => void socket.destroy(),
  }
}
