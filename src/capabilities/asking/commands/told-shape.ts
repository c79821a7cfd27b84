import { z } from 'zod'
import { personDetails } from '#capabilities/people/index.ts'
import { type Kind, kinds } from '#capabilities/requests/index.ts'
import { languages } from '#kernel/language.ts'
import { urgencies } from '../domain/questions.ts'
import type { Told } from '../domain/told.ts'

const text = (most: number) => z.string().min(1).max(most).nullable()
const { contactChannel, birthDate, nationalNumber, postalCode } = personDetails.shape

/** What was answered, as commands take it. */
export const toldShape: z.ZodType<Told<Kind>> = z.strictObject({
  wording: z.string().min(1).max(4000),
  kind: z.enum(kinds).nullable(),
  urgencies: z.array(z.enum(urgencies)).max(urgencies.length),
  contactChannel: contactChannel.nullable(),
  phone: text(30),
  email: text(200),
  safeContact: text(300),
  sharedPhone: z.boolean(),
  language: z.enum(languages).nullable(),
  otherLanguage: text(20),
  needsInterpreter: z.boolean(),
  easyRead: z.boolean(),
  givenName: text(100),
  familyName: text(100),
  birthDate,
  nationalNumber,
  street: text(200),
  postalCode,
  municipality: text(200),
  noAddress: z.boolean(),
  household: z.int().min(1).max(30).nullable(),
  note: text(1000),
})

/** Four to six digits, or none. */
export const pinShape = z
  .string()
  .regex(/^\d{4,6}$/)
  .nullable()
