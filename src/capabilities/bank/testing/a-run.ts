import type { Transfer, TransferRun } from '../domain/transfer.ts'

/** Payments of invented persons; each may be changed. */
export const aTransfer = (changes: Partial<Transfer> = {}): Transfer => ({
  endToEndId: 'P-2026-00012-000001',
  amount: 131_420,
  name: 'Zoé Lefèbvre',
  iban: 'BE68 5390 0754 7034',
  reference: 'Revenu d’intégration 11/2026',
  ...changes,
})

/** A landlord at an address, with a structured reference. */
export const aThirdParty = (changes: Partial<Transfer> = {}): Transfer =>
  aTransfer({
    endToEndId: 'P-2026-00012-000002',
    amount: 65_000,
    name: 'Immobilière du Parc & Cie',
    iban: 'BE71096123456769',
    address: {
      street: 'Rue de la Station',
      houseNumber: '12',
      postalCode: '1030',
      town: 'Schaerbeek',
      country: 'BE',
    },
    reference: '+++010/8068/17183+++',
    ...changes,
  })

/** A run that was approved on a Monday morning. */
export const aRun = (
  transfers: readonly Transfer[] = [aTransfer(), aThirdParty()],
  changes: Partial<TransferRun> = {},
): TransferRun => ({
  messageId: 'P-2026-00012',
  createdAt: Temporal.Instant.from('2026-11-23T09:00:00Z'),
  payer: {
    name: 'CPAS de Schaerbeek',
    iban: 'BE43068999999501',
    bic: 'GKCCBEBB',
    organisationNumber: '0212347153',
  },
  batches: [{ executeOn: '2026-11-27', speed: 'normal', transfers }],
  ...changes,
})

/** Many payments, each its own. */
export const manyTransfers = (count: number): readonly Transfer[] =>
  Array.from({ length: count }, (_, index) =>
    aTransfer({
      endToEndId: `P-2026-00012-${`${index + 1}`.padStart(6, '0')}`,
      amount: 100_000 + (index % 50_000),
    }),
  )
