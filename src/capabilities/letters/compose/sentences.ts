import { formatIsoDate, formatLongDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import type { Sentences } from '#platform/i18n/sentences.ts'
import type { AidKind } from '../domain/aid.ts'
import { de } from '../messages/de.ts'
import { en } from '../messages/en.ts'
import { fr } from '../messages/fr.ts'
import { nl } from '../messages/nl.ts'

/** The sentences of letters in one language. */
export type Say = Sentences<typeof fr>

const catalogues: Readonly<Record<Language, Say>> = { fr, nl, de, en }

/** The sentences of letters in this language. */
export const sayIn = (language: Language): Say => catalogues[language]

/** The help that was asked for, as a sentence names it. */
export const aidIn = (say: Say, kind: AidKind): string =>
  ({
    'integration-income': say.integrationIncome,
    'equivalent-aid': say.equivalentAid,
    'financial-aid': say.financialAid,
    'medical-aid': say.medicalAid,
    housing: say.housing,
    energy: say.energy,
    'debt-mediation': say.debtMediation,
    other: say.otherAid,
  })[kind]

/** An ISO day with its weekday: for what has to be kept in mind. */
export const longDay = (iso: string, language: Language): string =>
  formatLongDate(Temporal.PlainDate.from(iso), language)

/** An ISO day. */
export const day = (iso: string, language: Language): string => formatIsoDate(iso, language)

/** An hour of the clock, from `HH:MM`: fr `9 h 05`, the others `9:05`. */
export const hour = (clock: string, language: Language): string => {
  const [hours = '', minutes = ''] = clock.split(':')
  return language === 'fr' ? `${Number(hours)}\u00a0h\u00a0${minutes}` : `${Number(hours)}:${minutes}`
}
