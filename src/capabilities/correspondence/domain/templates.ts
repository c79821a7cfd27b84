/** The letters that there is a text for. `free`: written from nothing. */
export const templateCodes = [
  'invitation',
  'missed',
  'visit',
  'papers',
  'delay',
  'pilot',
  'transfer',
  'account',
  'answer',
  'free',
] as const
export type TemplateCode = (typeof templateCodes)[number]

/** Who meets people makes appointments; who writes for the house writes what is not about the enquiry. */
const enquirers = ['caseworker', 'lead'] as const
const writers = ['clerk', ...enquirers] as const
const everyWriter = ['reception', ...writers] as const

/**
 * Which role may send which kind of letter. The counter knows no more of a file than its days; that we are not competent
 * is said by who judged it.
 */
export const sendRights: Readonly<Record<TemplateCode, readonly string[]>> = {
  invitation: everyWriter,
  missed: everyWriter,
  visit: writers,
  papers: writers,
  delay: writers,
  pilot: writers,
  transfer: enquirers,
  account: writers,
  answer: writers,
  free: writers,
}

/** Whether one of these roles may send this kind of letter. */
export const maySend = (roles: readonly string[], code: TemplateCode): boolean =>
  roles.some(role => sendRights[code].includes(role))

/** The kinds of letters that these roles may send. */
export const sendable = (roles: readonly string[]): readonly TemplateCode[] =>
  templateCodes.filter(code => maySend(roles, code))

/** The template that a code names. */
export const templateNamed = (code: string): TemplateCode | undefined =>
  templateCodes.find(one => one === code)
