import { z } from 'zod'
import { formatMoney } from '#kernel/money.ts'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import { formDate, formMoney, formText } from '#platform/http/form-fields.ts'
import type { Answer, FormProblem, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, DateField, Form, MoneyField, TextArea, TextField } from '#ui/index.ts'
import { type ClaimRefusal, claimSubsidy, overrideClaim, recordReceipt } from '../commands/claims.ts'
import { keepLedger, overrideRate } from '../domain/access.ts'
import { parseMonth } from '../domain/month.ts'
import { ledgerSentences, subsidySentences } from '../messages/index.ts'
import { askedMonth, commonProblem, monthWords } from './shared.tsx'

type Kind = 'claim' | 'override' | 'receipt'
const addresses = {
  claim: '/ledger/subsidies/claim',
  override: '/ledger/subsidies/claim-override',
  receipt: '/ledger/subsidies/receipt',
} as const

const titleOf = (kind: Kind, language: StaffLanguage) => {
  const m = subsidySentences(language)
  return { claim: m.claim, override: m.claimOverride, receipt: m.receipt }[kind]
}

function leadOf(kind: Kind, month: string, language: StaffLanguage): string {
  const m = subsidySentences(language)
  const words = { month: monthWords(month, language) }
  return { claim: m.claimLead(words), override: m.overrideLead, receipt: m.receiptLead(words) }[kind]
}

const page =
  (kind: Kind) =>
  async (context: StaffContext, form: FormState): Promise<Answer> => {
    const { language } = context
    const m = subsidySentences(language)
    const month = parseMonth(textOf(form.values, 'month')) ?? askedMonth(context)
    const field = (name: string) => ({ name, error: problemOf(form, name), value: textOf(form.values, name) })
    const title = titleOf(kind, language)
    const body = (
      <Form action={addresses[kind]} hidden={{ _submission: form.submission, month }} guard="unsaved">
        <MoneyField {...field('cents')} label={m.cents} />
        <DateField
          name="onDate"
          label={m.on}
          value={datePartsOf(form.values, 'onDate')}
          error={problemOf(form, 'onDate')}
        />
        <TextField {...field('reference')} label={m.reference} />
        {kind === 'override' ? <TextArea {...field('reason')} label={m.overrideReason} rows={3} /> : null}
        <Button kind={kind === 'override' ? 'danger' : 'primary'}>{title}</Button>
      </Form>
    )
    return { title: `${title} : ${monthWords(month, language)}`, lead: leadOf(kind, month, language), body }
  }

const fields = (language: StaffLanguage) => {
  const m = ledgerSentences(language)
  const { referenceRequired } = subsidySentences(language)
  return {
    month: z.string().refine(text => parseMonth(text) === text),
    cents: formMoney(m.centsWrong).refine(cents => cents > 0, { error: m.centsWrong }),
    onDate: formDate({ required: m.dateRequired, wrong: m.dateWrong }),
    reference: formText(140, { required: referenceRequired, long: referenceRequired, control: m.control }),
  }
}

const withReason = (language: StaffLanguage) => {
  const { reasonRequired } = subsidySentences(language)
  const { control } = ledgerSentences(language)
  return z.strictObject({
    ...fields(language),
    reason: formText(1_000, { required: reasonRequired, long: reasonRequired, control }),
  })
}

function problem(refusal: ClaimRefusal, language: StaffLanguage): FormProblem {
  if (refusal.kind !== 'MoreThanExpected') return commonProblem(refusal, language)
  const money = (cents: number) => formatMoney(cents, language)
  const { expectedCents, claimedCents, baseCents } = refusal
  const parts = { expected: money(expectedCents), claimed: money(claimedCents), base: money(baseCents) }
  return { field: 'cents', text: subsidySentences(language).tooMuch(parts) }
}

const back =
  (code: string) =>
  ({ month }: { readonly month: string }) =>
    `/ledger/subsidies?month=${month.slice(0, 7)}&done=${code}`

/** What is claimed from the State and what it paid, month by month. */
export const claimRoutes: readonly Route[] = [
  staffPage({
    path: addresses.claim,
    action: 'ledger:claim-subsidy',
    access: keepLedger,
    show: context => page('claim')(context, freshForm()),
  }),
  staffForm({
    path: addresses.claim,
    command: claimSubsidy,
    form: language => z.strictObject(fields(language)),
    redisplay: page('claim'),
    refusal: problem,
    done: back('claimed'),
  }),
  staffPage({
    path: addresses.override,
    action: 'ledger:override-claim',
    access: overrideRate,
    show: context => page('override')(context, freshForm()),
  }),
  staffForm({
    path: addresses.override,
    command: overrideClaim,
    form: withReason,
    redisplay: page('override'),
    refusal: problem,
    done: back('claimed'),
  }),
  staffPage({
    path: addresses.receipt,
    action: 'ledger:record-receipt',
    access: keepLedger,
    show: context => page('receipt')(context, freshForm()),
  }),
  staffForm({
    path: addresses.receipt,
    command: recordReceipt,
    form: language => z.strictObject(fields(language)),
    redisplay: page('receipt'),
    refusal: problem,
    done: back('received'),
  }),
]
