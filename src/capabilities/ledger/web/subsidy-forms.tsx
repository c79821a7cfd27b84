import { z } from 'zod'
import { textOf } from '#platform/http/form-body.ts'
import { formOptionalText, formText } from '#platform/http/form-fields.ts'
import type { Answer, FormProblem, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Form, Select, TextArea, TextField } from '#ui/index.ts'
import { declareRate, overrideRate, type RateRefusal, recordAverages } from '../commands/rates.ts'
import { keepLedger, overrideRate as mayOverride } from '../domain/access.ts'
import { ledgerSentences, subsidySentences } from '../messages/index.ts'
import { articleCards } from '../queries/accounts.ts'
import { reasonWords } from './rate-words.ts'
import { commonProblem } from './shared.tsx'

const field = (form: FormState, name: string) => ({
  name,
  error: problemOf(form, name),
  value: textOf(form.values, name),
})

const yearField = (wrong: string) =>
  z
    .string({ error: wrong })
    .trim()
    .regex(/^20(1[6-9]|[2-9]\d)$|^2100$/, { error: wrong })
    .transform(Number)

const percentField = (wrong: string) =>
  z
    .string({ error: wrong })
    .trim()
    .regex(/^(100|\d{1,2})$/, { error: wrong })
    .transform(Number)

/** A number of people with at most two decimals; hundredths. */
const peopleField = (wrong: string) =>
  z
    .string({ error: wrong })
    .transform(text => text.replace(/[\s\u00a0]/g, '').replace('.', ','))
    .pipe(z.string().regex(/^\d{1,6}(,\d{1,2})?$/, { error: wrong }))
    .transform(text => {
      const [whole = '', part = ''] = text.split(',')
      return Number(whole) * 100 + Number(part.padEnd(2, '0'))
    })

async function averagesPage({ language }: StaffContext, form: FormState): Promise<Answer> {
  const m = subsidySentences(language)
  const body = (
    <Form action="/ledger/subsidies/averages" hidden={{ _submission: form.submission }} guard="unsaved">
      <TextField {...field(form, 'year')} label={m.year} width={4} inputmode="numeric" />
      <TextField {...field(form, 'averageHundredths')} label={m.average} width={10} inputmode="decimal" />
      <TextField {...field(form, 'beforeHundredths')} label={m.before} width={10} inputmode="decimal" />
      <TextField
        {...field(form, 'previousPercent')}
        label={m.previous}
        hint={m.previousHint}
        width={4}
        inputmode="numeric"
      />
      <TextField {...field(form, 'source')} label={m.source} />
      <Button>{m.averages}</Button>
    </Form>
  )
  return { title: m.averages, lead: m.averagesLead, body }
}

const averagesForm = (language: StaffLanguage) => {
  const m = subsidySentences(language)
  const { sourceRequired, control } = ledgerSentences(language)
  return z.strictObject({
    year: yearField(m.yearWrong),
    averageHundredths: peopleField(m.averageWrong),
    beforeHundredths: peopleField(m.averageWrong),
    previousPercent: formOptionalText(3, { long: m.percentWrong, control: m.percentWrong })
      .refine(text => text === null || /^(100|\d{1,2})$/.test(text), { error: m.percentWrong })
      .transform(text => (text === null ? null : Number(text))),
    source: formText(200, { required: sourceRequired, long: sourceRequired, control }),
  })
}

type Kind = 'declare' | 'override'
const addresses = { declare: '/ledger/subsidies/rate', override: '/ledger/subsidies/rate-override' } as const

const ratePage =
  (kind: Kind) =>
  async ({ db, language, today }: StaffContext, form: FormState): Promise<Answer> => {
    const m = subsidySentences(language)
    const articles = (await articleCards(db, language)).map(({ id, code, name }) => ({
      value: id,
      label: `${code} ${name}`,
    }))
    const year = field(form, 'year')
    const title = kind === 'declare' ? m.declare : m.override
    const body = (
      <Form action={addresses[kind]} hidden={{ _submission: form.submission }} guard="unsaved">
        <TextField
          {...year}
          value={year.value || `${today.year}`}
          label={m.year}
          width={4}
          inputmode="numeric"
        />
        <Select {...field(form, 'articleId')} label={ledgerSentences(language).article} choices={articles} />
        <TextField {...field(form, 'percent')} label={m.percent} width={4} inputmode="numeric" />
        {kind === 'override' ? (
          <TextArea {...field(form, 'reason')} label={m.overrideReason} rows={3} />
        ) : null}
        <Button kind={kind === 'override' ? 'danger' : 'primary'}>{title}</Button>
      </Form>
    )
    return { title, lead: kind === 'declare' ? m.declareLead : m.overrideLead, body }
  }

const rateFields = (language: StaffLanguage) => {
  const m = subsidySentences(language)
  return {
    year: yearField(m.yearWrong),
    articleId: z.uuid({ error: ledgerSentences(language).choose }),
    percent: percentField(m.percentWrong),
  }
}

function rateProblem(refusal: RateRefusal, language: StaffLanguage): FormProblem {
  const m = subsidySentences(language)
  switch (refusal.kind) {
    case 'RateDiffers': {
      const { percent, lawPercent: law } = refusal
      return {
        field: 'percent',
        text: m.wrongRate({ percent, law, why: reasonWords(refusal.reasons, language) }),
      }
    }
    case 'RateUnknown':
      return { field: 'percent', text: m.unknownRate({ why: reasonWords(refusal.reasons, language) }) }
    default:
      return commonProblem(refusal, language)
  }
}

const back =
  (code: string) =>
  ({ year }: { readonly year: number }) =>
    `/ledger/subsidies?year=${year}&done=${code}`

const reasonField = (language: StaffLanguage) => {
  const { reasonRequired } = subsidySentences(language)
  const { control } = ledgerSentences(language)
  return formText(1_000, { required: reasonRequired, long: reasonRequired, control })
}

/** The averages of a year, the centre's own rate, and the director's other one. */
export const rateRoutes: readonly Route[] = [
  staffPage({
    path: '/ledger/subsidies/averages',
    action: 'ledger:record-averages',
    access: keepLedger,
    show: context => averagesPage(context, freshForm()),
  }),
  staffForm({
    path: '/ledger/subsidies/averages',
    command: recordAverages,
    form: averagesForm,
    redisplay: averagesPage,
    refusal: commonProblem,
    done: back('averages'),
  }),
  staffPage({
    path: addresses.declare,
    action: 'ledger:declare-rate',
    access: keepLedger,
    show: context => ratePage('declare')(context, freshForm()),
  }),
  staffForm({
    path: addresses.declare,
    command: declareRate,
    form: language => z.strictObject(rateFields(language)),
    redisplay: ratePage('declare'),
    refusal: rateProblem,
    done: back('rate'),
  }),
  staffPage({
    path: addresses.override,
    action: 'ledger:override-rate',
    access: mayOverride,
    show: context => ratePage('override')(context, freshForm()),
  }),
  staffForm({
    path: addresses.override,
    command: overrideRate,
    form: language => z.strictObject({ ...rateFields(language), reason: reasonField(language) }),
    redisplay: ratePage('override'),
    refusal: rateProblem,
    done: back('rate'),
  }),
]
