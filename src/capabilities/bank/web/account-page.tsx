import { z } from 'zod'
import { formatIban } from '#kernel/iban.ts'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import { formDate, formOptionalText, formText } from '#platform/http/form-fields.ts'
import type { FormProblem, Route, StaffContext, View } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Card, DateField, EmptyState, Form, Table, TextField } from '#ui/index.ts'
import { type AccountRefusal, changeAccount } from '../commands/change-account.ts'
import { seeBank, workWithBank } from '../domain/access.ts'
import { accountSentences } from '../messages/index.ts'
import { payers } from '../queries/payers.ts'
import { bankTabs, commonProblem, day, saidOf } from './shared.tsx'

const fieldsOf = (language: StaffLanguage) => {
  const m = accountSentences(language)
  const faults = { long: m.tooLong, control: m.control }
  const compact = (text: string | null) => text?.replace(/\s/g, '').toUpperCase() || null
  return z.strictObject({
    name: formText(70, { ...faults, required: m.nameRequired }),
    iban: formText(50, { ...faults, required: m.ibanRequired }),
    bic: formOptionalText(20, faults)
      .transform(compact)
      .refine(bic => bic === null || /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(bic), {
        error: m.bicWrong,
      }),
    organisationNumber: formOptionalText(35, faults),
    fromOn: formDate({ required: m.fromRequired, wrong: m.fromRequired }),
  })
}

const Accounts = async ({ context: { db, language } }: { context: StaffContext }) => {
  const m = accountSentences(language)
  const rows = await payers(db)
  if (rows.length === 0) return <EmptyState title={m.none} text={m.noneText} />
  return (
    <Table
      caption={m.title}
      captionShown="hidden"
      columns={[
        { key: 'from', label: m.from, role: 'head' },
        { key: 'until', label: m.until },
        { key: 'name', label: m.name },
        { key: 'iban', label: m.iban },
        { key: 'bic', label: m.bic },
      ]}
      rows={rows.map(({ name, iban, bic, fromOn, untilOn }) => ({
        cells: {
          from: day(fromOn, language),
          until: untilOn === null ? m.open : day(untilOn, language),
          name,
          iban: <span class="numbers">{formatIban(iban)}</span>,
          bic: bic ?? '–',
        },
      }))}
    />
  )
}

const Change = ({ form, language }: { form: FormState; language: StaffLanguage }) => {
  const m = accountSentences(language)
  const field = (name: string) => ({ name, error: problemOf(form, name), value: textOf(form.values, name) })
  return (
    <Card title={m.change}>
      <Form action="/bank/account" hidden={{ _submission: form.submission }} guard="unsaved">
        <TextField {...field('name')} label={m.name} hint={m.nameHint} />
        <TextField {...field('iban')} label={m.iban} spellcheck="off" />
        <TextField {...field('bic')} label={m.bic} hint={m.bicHint} width={20} spellcheck="off" />
        <TextField {...field('organisationNumber')} label={m.number} hint={m.numberHint} width={20} />
        <DateField
          name="fromOn"
          error={problemOf(form, 'fromOn')}
          label={m.from}
          hint={m.fromHint}
          value={datePartsOf(form.values, 'fromOn')}
        />
        <Button>{m.keep}</Button>
      </Form>
    </Card>
  )
}

async function page(context: StaffContext, form: FormState): Promise<View> {
  const m = accountSentences(context.language)
  return {
    title: m.title,
    lead: m.lead,
    said: context.url.searchParams.get('done') === 'kept' ? { kind: 'done', text: m.kept } : saidOf(context),
    body: (
      <>
        {await bankTabs(context, 'account')}
        {await Accounts({ context })}
        {context.may(workWithBank) ? <Change form={form} language={context.language} /> : null}
      </>
    ),
  }
}

function problem(refusal: AccountRefusal, language: StaffLanguage): FormProblem {
  const m = accountSentences(language)
  switch (refusal.kind) {
    case 'NotAnAccount':
      return { field: 'iban', text: m.ibanWrong }
    case 'NameNotLatin':
      return { field: 'name', text: m.nameNotLatin }
    case 'TooEarly':
      return { field: 'fromOn', text: m.tooEarly({ after: day(refusal.after, language) }) }
    default:
      return commonProblem(refusal, language)
  }
}

/** From which account the centre pays, and from which day. */
export const accountRoutes: readonly Route[] = [
  staffPage({
    path: '/bank/account',
    action: 'bank:account',
    access: seeBank,
    show: context => page(context, freshForm()),
  }),
  staffForm({
    path: '/bank/account',
    command: changeAccount,
    form: fieldsOf,
    redisplay: page,
    refusal: problem,
    done: () => '/bank/account?done=kept',
  }),
]
