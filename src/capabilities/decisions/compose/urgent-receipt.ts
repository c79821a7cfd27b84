import { type Letter, organisationIn } from '#capabilities/letters/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import type { Tenant } from '#platform/tenants/tenants.ts'
import type { UrgentAid } from '../domain/urgent.ts'
import { urgentSentences } from '../messages/index.ts'
import { houseLanguage } from './meeting-papers.ts'

type Parts = {
  readonly aid: UrgentAid
  readonly tenant: Tenant
  /** Who presides, by name. */
  readonly decidedBy: string
  /** ISO day. */
  readonly on: string
}

/** The receipt of an urgent aid: what the cash desk gives, signed by who receives it. It does not say why: the desk need not know. */
export function urgentReceipt({ aid, tenant, decidedBy, on }: Parts): Letter {
  const language = houseLanguage(tenant)
  const m = urgentSentences(language)
  const organisation = organisationIn(tenant, language)
  const amount = formatMoney(aid.amountCents, language)
  const way = aid.iban === null ? m.ways[aid.paidHow] : `${m.ways[aid.paidHow]} · ${aid.iban}`
  return {
    language,
    organisation,
    placeAndDate: `${tenant.municipality}, ${formatIsoDate(on, language)}`,
    references: [{ label: m.number, value: aid.number }],
    subject: m.receiptSubject({ number: aid.number }),
    blocks: [
      {
        kind: 'keyValues',
        rows: [
          { label: m.receiptPerson, value: aid.personName },
          { label: m.request, value: aid.requestNumber },
          { label: m.receiptAmount, value: amount },
          { label: m.receiptWay, value: way },
          { label: m.receiptDecided, value: decidedBy },
        ],
      },
      { kind: 'paragraph', text: m.receiptText({ amount }) },
      {
        kind: 'signature',
        signatories: [
          { name: aid.personName, role: m.receiptSign },
          { name: organisation.name, role: m.receiptDesk },
        ],
      },
    ],
    footer: `${organisation.name}. ${organisation.phone}`,
  }
}
