import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Mail, Outcome, WaysOut } from '#capabilities/messages/index.ts'
import { addressDomain, mailId } from './mail-id.ts'

/** How mails leave: read from SMTP_URL and MAIL_FROM. */
export type SmtpSettings = { readonly url: URL; readonly from: string }

/** What a mail server or the network answered, as nodemailer carries it. */
type SmtpError = Error & { readonly code?: string; readonly responseCode?: number; readonly command?: string }

const timeouts = {
  connectionTimeout: 20_000,
  greetingTimeout: 20_000,
  socketTimeout: 60_000,
  dnsTimeout: 20_000,
}

const isLoopback = (host: string) => /^(localhost|127\.|\[::1\])/.test(host)

/** Beyond this machine nothing leaves unencrypted: `smtps`, or STARTTLS, which is then required. */
function connectionTo({ url }: SmtpSettings): SMTPConnection {
  const secure = url.protocol === 'smtps:'
  return new SMTPConnection({
    host: url.hostname,
    port: Number(url.port || (secure ? 465 : 587)),
    secure,
    requireTLS: !secure && !isLoopback(url.hostname),
    ignoreTLS: !secure && isLoopback(url.hostname),
    ...timeouts,
  })
}

const faultOf = ({ responseCode, code }: SmtpError): string =>
  responseCode === undefined
    ? `net-${(code ?? 'unknown').toLowerCase().replace(/[^a-z0-9]/g, '')}`
    : `smtp-${responseCode}`

/** Only what is said of this recipient or this mail is its own fault; of our sender or password, it is ours. */
const isAboutMail = ({ command }: SmtpError) => command === 'RCPT TO' || command === 'DATA'

/**
 * What a failure means. A 5xx about the recipient is final. Once the text began to flow and no answer came, it may have
 * left. Everything else surely did not.
 */
function outcomeOf(error: SmtpError, flowed: 'yes' | 'no'): Outcome {
  const fault = faultOf(error)
  if (error.responseCode === undefined) return { kind: flowed === 'yes' ? 'unsure' : 'later', fault }
  return { kind: error.responseCode >= 500 && isAboutMail(error) ? 'refused' : 'later', fault }
}

const compose = (mail: Mail, settings: SmtpSettings): Promise<Buffer> => {
  const address = mail.fromAddress ?? settings.from
  const composer = new MailComposer({
    from: { name: mail.fromName, address },
    to: [{ name: '', address: mail.to }],
    subject: mail.subject,
    text: mail.text,
    messageId: mailId(mail.id, addressDomain(settings.from)),
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': mail.language },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}

const opened = (connection: SMTPConnection, { url }: SmtpSettings): Promise<void> => {
  const auth = { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
  return new Promise((resolve, reject) => {
    connection.once('error', reject)
    connection.connect(error => {
      if (error) return reject(error)
      if (url.username === '') return resolve()
      connection.login({ credentials: auth }, failed => (failed ? reject(failed) : resolve()))
    })
  })
}

async function handOver(settings: SmtpSettings, mail: Mail): Promise<Outcome> {
  const bytes = await compose(mail, settings)
  const connection = connectionTo(settings)
  let flowed: 'yes' | 'no' = 'no'
  // Read only once the server said that it takes the text: from then on it may have it.
  const text = new Readable({
    read() {
      flowed = 'yes'
      this.push(bytes)
      this.push(null)
    },
  })
  try {
    await opened(connection, settings)
    const envelope = {
      from: settings.from,
      to: [mail.to],
      dsn: { id: mail.id, return: 'headers', notify: ['failure'] },
    }
    await new Promise<void>((resolve, reject) => {
      connection.once('error', reject)
      connection.send(envelope, text, error => (error ? reject(error) : resolve()))
    })
    return { kind: 'sent' }
  } catch (error) {
    return outcomeOf(error as SmtpError, flowed)
  } finally {
    connection.on('error', () => undefined)
    connection.quit()
    connection.close()
  }
}

/** Mails by SMTP, one connection each: a centre writes few, and one broken line then harms one mail. */
export const createSmtp =
  (settings: SmtpSettings): NonNullable<WaysOut['mail']> =>
  mail =>
    handOver(settings, mail)
