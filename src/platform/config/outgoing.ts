import { z } from 'zod'
import { ok, type Result, refuse } from '#kernel/result.ts'

const isHeader = /^([A-Za-z][A-Za-z0-9-]*):\s*(\S.*)$/
const plainAddress = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/

function isBody(text: string): boolean {
  try {
    JSON.parse(text)
    return text.includes('{to}') && text.includes('{text}')
  } catch {
    return false
  }
}

const asHeader = (text: string): readonly [string, string] => {
  const [, name = '', value = ''] = isHeader.exec(text) ?? []
  return [name, value]
}

/** The variables of the ways out: mail by SMTP, texts by an HTTP gateway. */
const variables = {
  SMTP_URL: {
    schema: z.url({ protocol: /^smtps?$/ }).optional(),
    expected: 'an address such as smtps://user:password@mail.example.be:465',
  },
  MAIL_FROM: {
    schema: z.string().regex(plainAddress).optional(),
    expected: 'a mail address such as nouvelles@cpas.example.be',
  },
  SMS_URL: {
    schema: z.url({ protocol: /^https?$/ }).optional(),
    expected: 'an address such as https://gateway.example.be/messages',
  },
  SMS_HEADER: {
    schema: z.string().regex(isHeader).transform(asHeader).optional(),
    expected: 'a header such as Authorization: Bearer abc',
  },
  SMS_BODY: {
    schema: z.string().refine(isBody).optional(),
    expected:
      'JSON that holds {to} and {text}, such as {"to":"{to}","body":"{text}","id":"{id}","callback":"{report}"}',
  },
} as const

/** How mails and texts leave; undefined: that way is closed. */
export type Outgoing = {
  readonly smtp: { readonly url: URL; readonly from: string } | undefined
  readonly sms:
    | { readonly url: URL; readonly header: readonly [string, string] | undefined; readonly body: string }
    | undefined
}

/** No way out: everything goes by post or by a call. */
export const closed: Outgoing = { smtp: undefined, sms: undefined }

/** What the variables need of each other: one sentence for each that is missing. */
function missing(environment: NodeJS.ProcessEnv): readonly string[] {
  const pairs = [
    ['SMTP_URL', 'MAIL_FROM'],
    ['SMS_URL', 'SMS_BODY'],
  ] as const
  return pairs.flatMap(([one, other]) => {
    if (Boolean(environment[one]) === Boolean(environment[other])) return []
    const [absent, given] = environment[one] ? [other, one] : [one, other]
    return [`${absent} must be set too, because ${given} is.`]
  })
}

/** Reads and checks how mails and texts leave: every faulty variable is named, never its value. */
export function readOutgoing(environment: NodeJS.ProcessEnv): Result<Outgoing, readonly string[]> {
  const faults: string[] = []
  const read = <Name extends keyof typeof variables>(
    name: Name,
  ): z.output<(typeof variables)[Name]['schema']> => {
    const { schema, expected } = variables[name]
    const parsed = schema.safeParse(environment[name] === '' ? undefined : environment[name])
    if (!parsed.success) faults.push(`${name} must be ${expected}.`)
    return parsed.data as z.output<(typeof variables)[Name]['schema']>
  }
  const [smtp, from] = [read('SMTP_URL'), read('MAIL_FROM')]
  const [sms, header, body] = [read('SMS_URL'), read('SMS_HEADER'), read('SMS_BODY')]
  faults.push(...missing(environment))
  if (faults.length > 0) return refuse(faults)
  return ok({
    smtp: smtp === undefined || from === undefined ? undefined : { url: new URL(smtp), from },
    sms: sms === undefined || body === undefined ? undefined : { url: new URL(sms), header, body },
  })
}
