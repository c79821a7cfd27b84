import { z } from 'zod'
import { uuidv7 } from '#kernel/uuid.ts'
import type { TableRows } from '../database/bulk.ts'

const text = z.string().trim().min(1).max(200)
const inLanguages = z.strictObject({ fr: text, nl: text, de: text, en: text })

/** A new centre as an administrator writes it down, with its services. Checked as strictly as the tables are. */
export const newTenant = z.strictObject({
  host: z.string().toLowerCase().min(1).nullable().default(null),
  name: inLanguages,
  languages: z.array(z.enum(['fr', 'nl', 'de'])).min(1),
  street: text,
  postalCode: z.string().regex(/^[1-9]\d{3}$/),
  municipality: text,
  nisCode: z.string().regex(/^\d{5}$/),
  phone: text,
  email: z.email().nullable().default(null),
  openingHours: inLanguages,
  court: z.strictObject({ name: inLanguages, address: text, source: text }).nullable().default(null),
  services: z
    .array(
      z.strictObject({
        name: inLanguages,
        phone: text,
        place: text,
        openingHours: inLanguages,
        handles: z.array(z.string()),
      }),
    )
    .min(1),
})

export type NewTenant = z.infer<typeof newTenant>

/** The rows of a new centre. A demonstration says so on every page. */
export function tenantRows(
  tenant: NewTenant,
  { id, demonstration, now }: { id: string; demonstration: boolean; now: Temporal.Instant },
): TableRows {
  return {
    table: 'tenant',
    rows: [
      {
        id,
        host: tenant.host,
        name: tenant.name,
        languages: tenant.languages,
        street: tenant.street,
        postal_code: tenant.postalCode,
        municipality: tenant.municipality,
        nis_code: tenant.nisCode,
        phone: tenant.phone,
        email: tenant.email,
        opening_hours: tenant.openingHours,
        court_name: tenant.court?.name ?? null,
        court_address: tenant.court?.address ?? null,
        court_source: tenant.court?.source ?? null,
        demonstration,
        created_at: now,
      },
    ],
  }
}

/** The rows of its services, in the order written; `newId` makes their ids. */
export function serviceRows(tenant: NewTenant, tenantId: string, newId = uuidv7): TableRows {
  return {
    table: 'service',
    rows: tenant.services.map(service => ({
      tenant_id: tenantId,
      id: newId(),
      name: service.name,
      phone: service.phone,
      place: service.place,
      opening_hours: service.openingHours,
      handles: service.handles,
    })),
  }
}
