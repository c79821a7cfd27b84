import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** What the server does with a recipient. `cut`: takes the whole text, then the line breaks without an answer. */
type Rule = 'later' | 'nobody' | 'cut'

/** A mail as it arrived. */
export type ArrivedMail = { readonly to: string; readonly raw: string }

const refusing = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code })

/** A real mail server on a socket, which keeps what arrives and refuses whom it is told to. */
export class MailServer {
  readonly mails: ArrivedMail[] = []
  readonly rules = new Map<string, Rule>()
  #server: SMTPServer | undefined
  #port = 0

  get url(): URL {
    return new URL(`smtp://127.0.0.1:${this.#port}`)
  }

  /** Listens; again on the same port after it was stopped. */
  async start(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: ({ address }, _session, done) => {
        const rule = this.rules.get(address)
        if (rule === 'later') return done(refusing(451, 'try again'))
        return rule === 'nobody' ? done(refusing(550, 'no such mailbox')) : done()
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = []
        stream.on('data', chunk => chunks.push(chunk))
        stream.on('end', () => {
          const to = session.envelope.rcptTo[0]?.address ?? ''
          this.mails.push({ to, raw: Buffer.concat(chunks).toString('utf8') })
          if (this.rules.get(to) !== 'cut') return done()
          for (const connection of server.connections) connection.close()
        })
      },
    })
    server.on('error', () => undefined)
    server.listen(this.#port, '127.0.0.1')
    await once(server.server, 'listening')
    this.#port = (server.server.address() as AddressInfo).port
    this.#server = server
  }

  async stop(): Promise<void> {
    const server = this.#server
    if (server === undefined) return
    await new Promise<void>(resolve => server.close(() => resolve()))
    this.#server = undefined
  }

  mailsTo(address: string): readonly ArrivedMail[] {
    return this.mails.filter(({ to }) => to === address)
  }
}
