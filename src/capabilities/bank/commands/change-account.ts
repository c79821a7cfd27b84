import { z } from 'zod'
import { isIsoDate } from '#kernel/calendar.ts'
import { parseIban } from '#kernel/iban.ts'
import { ok, refuse } from '#kernel/result.ts'
import { type CommonRefusal, command } from '#platform/command/command.ts'
import { workWithBank } from '../domain/access.ts'
import { bankText } from '../domain/bank-text.ts'
import { payers } from '../queries/payers.ts'
import { changePayer } from '../store/payer.ts'

const input = z.strictObject({
  name: z.string().min(1).max(70),
  iban: z.string().max(50),
  bic: z
    .string()
    .regex(/^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/)
    .nullable(),
  organisationNumber: z.string().max(35).nullable(),
  fromOn: z.string().refine(isIsoDate),
})

export type AccountRefusal =
  | CommonRefusal
  | { readonly kind: 'NotAnAccount' | 'NameNotLatin' }
  | { readonly kind: 'TooEarly'; readonly after: string }

/** Says from which account the centre pays, from a day on. What was paid before keeps the account it left from. */
export const changeAccount = command<z.infer<typeof input>, { fromOn: string }, AccountRefusal>({
  name: 'bank:change-account',
  access: workWithBank,
  input,
  async run(context, asked) {
    const iban = parseIban(asked.iban)
    if (!iban.ok) return refuse({ kind: 'NotAnAccount' })
    if (bankText(asked.name, 70) === undefined) return refuse({ kind: 'NameNotLatin' })
    const [newest] = await payers(context.db)
    if (newest !== undefined && asked.fromOn <= newest.fromOn)
      return refuse({ kind: 'TooEarly', after: newest.fromOn })
    await changePayer(context, { ...asked, iban: iban.value })
    context.journal({ detail: { fromOn: asked.fromOn } })
    return ok({ fromOn: asked.fromOn })
  },
})
