import { brusselsDate, formatLongDate, formatTime } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { Tenant } from '#platform/tenants/tenants.ts'
import { isTold } from '../domain/maintenance.ts'
import { fr } from './fr.ts'
import { de as maintenanceDe } from './maintenance.de.ts'
import { en as maintenanceEn } from './maintenance.en.ts'
import { fr as maintenanceFr } from './maintenance.fr.ts'
import { nl as maintenanceNl } from './maintenance.nl.ts'
import { nl } from './nl.ts'

const maintenance = { fr: maintenanceFr, nl: maintenanceNl, de: maintenanceDe, en: maintenanceEn }

/** The sentences of the settings, in one language. */
export const sentences = (language: StaffLanguage) => (language === 'nl' ? nl : fr)

/** What every page says when the program will soon be away on purpose; undefined when nothing is near. */
export function maintenanceLine(
  { maintenance: planned, phone }: Pick<Tenant, 'maintenance' | 'phone'>,
  now: Temporal.Instant,
  language: Language,
): string | undefined {
  if (planned === undefined || !isTold(planned, now)) return undefined
  const { from, until } = planned
  const time = (at: Temporal.Instant) => formatTime(at, language)
  const day = formatLongDate(brusselsDate(from), language)
  return maintenance[language].told({ day, from: time(from), until: time(until), phone })
}
