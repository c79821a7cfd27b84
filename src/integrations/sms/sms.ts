import type { Outcome, Text, WaysOut } from '#capabilities/messages/index.ts'

/** How texts leave: read from SMS_URL, SMS_HEADER and SMS_BODY. */
export type SmsSettings = {
  readonly url: URL
  /** Name and value, such as Authorization; undefined: none. */
  readonly header: readonly [string, string] | undefined
  /** JSON in which {to}, {text}, {id} and {report} stand for what they name. */
  readonly body: string
}

const patience = 20_000

/** Puts the values into the texts of the JSON, so that no quote or brace of a value can change its shape. */
export function fillBody(body: string, { to, text, id, reportTo }: Text): string {
  const values: Readonly<Record<string, string>> = { to, text, id, report: reportTo ?? '' }
  return JSON.stringify(
    JSON.parse(body, (_, value: unknown) =>
      typeof value === 'string'
        ? value.replace(/\{(to|text|id|report)\}/g, (_whole, name) => values[name] ?? '')
        : value,
    ),
  )
}

/** Refusals that will not change by waiting: the number or the text is wrong. */
const isFinal = (status: number) => [400, 404, 410, 413, 422].includes(status)

function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return { kind: 'sent' }
  return { kind: isFinal(status) ? 'refused' : 'later', fault: `http-${status}` }
}

async function handOver({ url, header, body }: SmsSettings, text: Text): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': text.id,
        ...(header === undefined ? {} : { [header[0]]: header[1] }),
      },
      body: fillBody(body, text),
      signal: AbortSignal.timeout(patience),
      redirect: 'error',
    })
    await response.body?.cancel()
    return outcomeOf(response.status)
  } catch (error) {
    const timedOut = error instanceof DOMException && error.name === 'TimeoutError'
    return { kind: 'unsure', fault: timedOut ? 'net-timeout' : 'net-away' }
  }
}

/** Texts by whatever gateway speaks HTTP and JSON. The idempotency key is the attempt: the same one is sent once. */
export const createSms =
  (settings: SmsSettings): NonNullable<WaysOut['sms']> =>
  text =>
    handOver(settings, text)
