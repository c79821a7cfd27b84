import PostalMime, { type Email } from 'postal-mime'
import { attemptNamedIn } from './mail-id.ts'

/** A report of a mail server about a mail of ours. `delayed`: it is still trying. `other`: no such report, or not ours. */
export type BounceRead =
  | { readonly kind: 'failed' | 'delayed'; readonly attemptId: string }
  | { readonly kind: 'other' }

const other: BounceRead = { kind: 'other' }

const isText = (type: string) =>
  /^(message\/(delivery-status|rfc822|global)|text\/rfc822-headers)/i.test(type)

/** The parts of a report as texts: the status first, then the headers of the mail that was returned. */
function partsOf(email: Email): { readonly status: string; readonly returned: string } {
  const texts = email.attachments
    .filter(({ mimeType }) => isText(mimeType))
    .map(({ mimeType, content }) => ({
      mimeType,
      text: typeof content === 'string' ? content : new TextDecoder().decode(content),
    }))
  const status = texts.find(({ mimeType }) => /delivery-status/i.test(mimeType))?.text ?? ''
  const returned = texts.filter(({ mimeType }) => !/delivery-status/i.test(mimeType))
  return { status, returned: returned.map(({ text }) => text).join('\n') }
}

const field = (text: string, name: string): string =>
  new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(text)?.[1]?.trim() ?? ''

/**
 * Reads a mail that came back.
 *
 * @source RFC 3464: `Action` of each recipient, `Original-Envelope-Id` of the message.
 */
export async function readBounce(bytes: Uint8Array): Promise<BounceRead> {
  const email = await new PostalMime({ forceRfc822Attachments: true }).parse(bytes)
  const { status, returned } = partsOf(email)
  if (status === '') return other
  const attemptId =
    attemptNamedIn(field(status, 'Original-Envelope-Id')) ?? attemptNamedIn(field(returned, 'Message-ID'))
  const action = field(status, 'Action').toLowerCase()
  if (attemptId === undefined) return other
  if (action === 'failed') return { kind: 'failed', attemptId }
  return action === 'delayed' ? { kind: 'delayed', attemptId } : other
}
