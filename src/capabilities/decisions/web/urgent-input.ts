import { z } from 'zod'
import { parseIban } from '#kernel/iban.ts'
import { formChoice, formDate, formMoney, formOptionalText, formText } from '#platform/http/form-fields.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { type AskUrgent, urgentChannels } from '../commands/ask-urgent.ts'
import { urgentWays } from '../domain/urgent.ts'
import { urgentSentences } from '../messages/index.ts'

type Params = Readonly<Record<string, string>>

/** An account number where one is needed, and only there. */
const iban = (language: StaffLanguage) => {
  const m = urgentSentences(language)
  return formOptionalText(50, { long: m.ibanWrong, control: m.control }).transform((text, context) => {
    if (text === null) return null
    const parsed = parseIban(text)
    if (parsed.ok) return String(parsed.value)
    context.addIssue({ code: 'custom', message: m.ibanWrong })
    return z.NEVER
  })
}

const aidFields = (language: StaffLanguage) => {
  const m = urgentSentences(language)
  return {
    amountCents: formMoney(m.amountWrong).refine(cents => cents > 0, { error: m.amountWrong }),
    reason: formText(2000, { required: m.reasonRequired, long: m.reasonLong, control: m.control }),
    paidHow: formChoice(urgentWays, m.wayRequired),
    iban: iban(language),
    channel: formChoice(urgentChannels, m.channelRequired),
  }
}

/** The name and the birth date of somebody typed; what the doubles are looked for with. */
export const typedPerson = (language: StaffLanguage) => {
  const m = urgentSentences(language)
  const name = (required: string) => formText(100, { required, long: m.nameLong, control: m.control })
  return {
    familyName: name(m.nameRequired),
    givenName: name(m.givenRequired),
    birthDate: formDate({ required: m.birthRequired, wrong: m.birthWrong }),
  }
}

type Aid = { readonly paidHow: string; readonly iban: string | null }

/** An account for a transfer; what was typed for another way is forgotten. */
const settled = <Typed extends Aid>(typed: Typed): Typed => ({
  ...typed,
  iban: typed.paidHow === 'instant-transfer' ? typed.iban : null,
})
const accountGiven = ({ paidHow, iban: account }: Aid) => paidHow !== 'instant-transfer' || account !== null

/** The urgent form: for somebody known (`person` comes from the address), or for a name and a birth date. */
export function urgentForm(language: StaffLanguage): z.ZodType<AskUrgent> {
  const m = urgentSentences(language)
  const account = { error: m.ibanWrong, path: ['iban'] }
  const known = z
    .strictObject({ person: z.uuid(), ...aidFields(language) })
    .refine(accountGiven, account)
    .transform(({ person, ...aid }) => ({
      ...settled(aid),
      who: { kind: 'known' as const, personId: person },
    }))
  const typed = z
    .strictObject({
      ...typedPerson(language),
      ...aidFields(language),
      duplicate: z.string().default(''),
    })
    .refine(accountGiven, account)
    .transform(({ familyName, givenName, birthDate, duplicate, ...aid }) => ({
      ...settled(aid),
      who:
        duplicate === '' || duplicate === 'new'
          ? { kind: 'new' as const, familyName, givenName, birthDate, looked: duplicate === 'new' }
          : { kind: 'known' as const, personId: duplicate },
    }))
  return z.unknown().transform((raw, context): AskUrgent => {
    const isKnown = typeof raw === 'object' && raw !== null && 'person' in raw
    const parsed = (isKnown ? known : typed).safeParse(raw)
    if (parsed.success) return parsed.data
    for (const { path, message } of parsed.error.issues) context.addIssue({ code: 'custom', path, message })
    return z.NEVER
  })
}

/** The field of a motive: one a form, so that several forms may stand on one page. */
export const motiveName = (id: string): string => `motive.${id}`

const motive = (language: StaffLanguage) => {
  const m = urgentSentences(language)
  return formText(2000, { required: m.motiveRequired, long: m.reasonLong, control: m.control })
}

const outcome = (language: StaffLanguage) =>
  formChoice(['grant', 'refuse'], urgentSentences(language).outcomeRequired)

/** The presidency's answer: one button and a sentence. */
export function decideUrgentForm(language: StaffLanguage, { id = '' }: Params) {
  const said = z.strictObject({ [motiveName(id)]: motive(language), outcome: outcome(language) })
  return said.transform(typed => ({
    id,
    outcome: typed['outcome'] === 'grant' ? ('grant' as const) : ('refuse' as const),
    motive: `${typed[motiveName(id)]}`,
  }))
}

/** The same, said by phone: who decided is named. */
export function callForm(language: StaffLanguage, { id = '' }: Params) {
  const presidentId = z.uuid({ error: urgentSentences(language).presidentRequired })
  return z
    .strictObject({ callMotive: motive(language), outcome: outcome(language), presidentId })
    .transform(({ callMotive, ...typed }) => ({ id, ...typed, motive: callMotive }))
}

/** Who signed for it. */
export function deliverForm(language: StaffLanguage, { id = '' }: Params) {
  const m = urgentSentences(language)
  const faults = { required: m.receivedByRequired, long: m.nameLong, control: m.control }
  return z.strictObject({ receivedBy: formText(200, faults) }).transform(typed => ({ id, ...typed }))
}

/** Under which reference the bank's own program made the transfer. */
export function sendForm(language: StaffLanguage, { id = '' }: Params) {
  const m = urgentSentences(language)
  const faults = { required: m.referenceRequired, long: m.nameLong, control: m.control }
  return z.strictObject({ reference: formText(140, faults) }).transform(typed => ({ id, ...typed }))
}
