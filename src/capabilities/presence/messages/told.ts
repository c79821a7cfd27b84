import { brusselsDate, formatLongDate, formatTime } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import type { Sentences } from '#platform/i18n/sentences.ts'
import { de } from './told.de.ts'
import { en } from './told.en.ts'
import { fr } from './told.fr.ts'
import { nl } from './told.nl.ts'

const catalogues: Readonly<Record<Language, Sentences<typeof fr>>> = { fr, nl, de, en }

/** An appointment that somebody else keeps. */
export type ToldAppointment = {
  readonly plannedAt: string
  readonly place: string | null
  readonly pilotName: string
  readonly substituteName: string
  readonly substitutePhone: string
}

type Lines = { readonly subject: string; readonly lines: readonly [string, ...string[]] }

/** What the person is told, in their language: the same words on paper and on the phone. */
export function tellAppointment(
  { plannedAt, place, pilotName: pilot, substituteName: name, substitutePhone: phone }: ToldAppointment,
  language: Language,
): Lines {
  const m = catalogues[language]
  const at = Temporal.Instant.from(plannedAt)
  const date = formatLongDate(brusselsDate(at), language)
  const where = place === null ? [] : [m.place({ place })]
  return {
    subject: m.subject({ date }),
    lines: [
      m.kept({ date, time: formatTime(at, language), pilot, name }),
      ...where,
      m.knows({ name }),
      m.wait({ pilot }),
      m.reach({ name, phone }),
    ],
  }
}

/** How the call begins. */
export const greet = (told: { person: string; centre: string }, language: Language): string =>
  catalogues[language].hello(told)
