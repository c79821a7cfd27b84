import { requestsOf } from '#capabilities/requests/index.ts'
import { inLanguage, personPage } from '#platform/http/person-page.ts'
import { paymentSentences } from '../messages/payments.ts'
import { myPayments } from '../queries/my-payments.ts'
import { closed, own } from './own-file.ts'
import { PaymentsView } from './payments-view.tsx'

const nothing = { items: [], overpayments: [], holds: [], routeMissing: false }

/** The person's payments: when, how much, why this amount, what comes next, whom to ask. */
export const paymentsPage = personPage({
  path: inLanguage('/file/payments'),
  action: 'my-file:payments',
  access: 'person',
  async show(context) {
    const { db, language, read, today } = context
    const file = await own(context)
    if (file === undefined) return closed(language)
    const { dossierId, personId } = file
    const payments =
      dossierId === null ? nothing : await myPayments(db, { dossierId, today: today.toString() })
    const requests = dossierId === null ? [] : await requestsOf(db, dossierId)
    read({ personId, dossierId: dossierId ?? undefined })
    const { title, lead } = paymentSentences(language)
    const body = <PaymentsView payments={payments} requests={requests} language={language} />
    return { title, lead, body, back: `/${language}/file/status` }
  },
})
