import { z } from 'zod'
import { isIsoDate } from '#kernel/calendar.ts'
import { languages } from '#kernel/language.ts'
import { contactChannels } from '../domain/person.ts'

const day = z.string().refine(isIsoDate)
const text = z.string().min(1).max(500).nullable()

/** What is known of a person, as commands take it. */
export const personDetails = z.strictObject({
  familyName: z.string().min(1).max(100),
  givenName: z.string().min(1).max(100),
  birthDate: day.nullable(),
  nationalNumber: z
    .string()
    .regex(/^\d{11}$/)
    .nullable(),
  language: z.enum(languages),
  otherLanguage: text,
  needsInterpreter: z.boolean(),
  contactChannel: z.enum(contactChannels),
  phone: text,
  email: text,
  street: text,
  postalCode: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  municipality: text,
  noAddress: z.boolean(),
  safeContactNote: text,
  noOnlineView: z.boolean(),
  sharedPhone: z.boolean(),
  sharedMail: z.boolean(),
  easyRead: z.boolean(),
  interpreterLanguage: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .nullable(),
})
