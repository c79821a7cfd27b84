import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/** A line to the database that can be cut and mended. */
export type FaultyLine = {
  /** The database's address, through the line. */
  readonly url: string
  cut(): Promise<void>
  mend(): Promise<void>
  close(): Promise<void>
}

/** Puts a line between a program and the database at `url`. */
export async function faultyLineTo(url: string): Promise<FaultyLine> {
  const { hostname, port } = new URL(url)
  const open = new Set<Socket>()
  const listen = async (at: number): Promise<Server> => {
    const server = createServer(near => {
      const far = connect(Number(port), hostname)
      open.add(near.on('error', () => far.destroy()))
      // Pipes do not pass a reset on: without this the program would wait on a line whose other end is gone.
      open.add(far.on('error', () => near.destroy()))
      near.pipe(far).pipe(near)
    }).listen(at, '127.0.0.1')
    await once(server, 'listening')
    return server
  }
  let server = await listen(0)
  const { port: ours } = server.address() as AddressInfo
  const through = new URL(url)
  through.host = `127.0.0.1:${ours}`
  const cut = async () => {
    const closed = once(server, 'close')
    server.close()
    for (const end of open) end.destroy()
    open.clear()
    await closed
  }
  const mend = async () => {
    server = await listen(ours)
  }
  return { url: through.href, cut, mend, close: cut }
}
