import { bankText } from './bank-text.ts'
import type { PayeeAddress } from './transfer.ts'

/**
 * An address as banks take it. `structured`: each part in its place. `hybrid`: town and country in theirs, the rest in
 * lines. An address in lines only is refused since 22 November 2026 (EPC132-08, PstlAdr; KBC, ISO 20022 page).
 */
export type WrittenAddress = {
  readonly street?: string
  readonly houseNumber?: string
  readonly postalCode?: string
  readonly town: string
  readonly country: string
  readonly lines?: readonly string[]
}

/** The most characters of each part, as in the schema. */
const most = { street: 70, houseNumber: 16, postalCode: 16, town: 35, line: 70 } as const

/** A part whole, or not at all: half a street is another street. `null`: nothing to write. */
function whole(text: string | null, limit: number): string | null | undefined {
  if (text === null || text.trim() === '') return null
  const written = bankText(text, limit)
  return written === undefined || written.shortened ? undefined : written.text
}

const named = (name: 'street' | 'houseNumber' | 'postalCode', text: string | null) =>
  text === null ? {} : { [name]: text }

/** The address in its parts, or partly in lines when a part is too long for its place; undefined when neither is true to it. */
export function writtenAddress(address: PayeeAddress): WrittenAddress | undefined {
  const town = whole(address.town, most.town)
  const country = address.country?.toUpperCase() ?? ''
  if (!town || !/^[A-Z]{2}$/.test(country)) return undefined
  const postalCode = whole(address.postalCode, most.postalCode)
  if (postalCode === undefined) return undefined
  const base = { town, country, ...named('postalCode', postalCode) }
  const street = whole(address.street, most.street)
  const houseNumber = whole(address.houseNumber, most.houseNumber)
  if (street !== undefined && houseNumber !== undefined)
    return { ...named('street', street), ...named('houseNumber', houseNumber), ...base }
  const lines = [address.street, address.houseNumber]
    .map(text => whole(text, most.line))
    .filter(line => line !== null)
  return lines.every(line => line !== undefined) ? { ...base, lines } : undefined
}
