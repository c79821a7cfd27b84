import { z } from 'zod'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import { formDate, formMoney, formOptionalId, formText } from '#platform/http/form-fields.ts'
import type { Answer, FormProblem, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, DateField, Form, MoneyField, Select, SideBySide, TextField } from '#ui/index.ts'
import { type EnterRefusal, enterByHand } from '../commands/correct.ts'
import { keepLedger as access } from '../domain/access.ts'
import { ledgerSentences } from '../messages/index.ts'
import { accountCards, articleCards } from '../queries/accounts.ts'
import { commonProblem } from './shared.tsx'

async function page({ db, language }: StaffContext, form: FormState): Promise<Answer> {
  const m = ledgerSentences(language)
  const coded = ({ id, code, name }: { id: string; code: string; name: string }) => ({
    value: id,
    label: `${code} ${name}`,
  })
  const accounts = (await accountCards(db, language)).map(coded)
  const articles = (await articleCards(db, language)).map(coded)
  const field = (name: string) => ({ name, error: problemOf(form, name), value: textOf(form.values, name) })
  const body = (
    <Form action="/ledger/enter" hidden={{ _submission: form.submission }} guard="unsaved">
      <SideBySide>
        <Select {...field('debitAccountId')} label={m.debitAccount} choices={accounts} />
        <Select {...field('debitArticleId')} label={m.debitArticle} choices={articles} empty={m.noArticle} />
      </SideBySide>
      <SideBySide>
        <Select {...field('creditAccountId')} label={m.creditAccount} choices={accounts} />
        <Select
          {...field('creditArticleId')}
          label={m.creditArticle}
          choices={articles}
          empty={m.noArticle}
        />
      </SideBySide>
      <MoneyField {...field('cents')} label={m.amount} />
      <DateField
        name="valueOn"
        label={m.valueOn}
        value={datePartsOf(form.values, 'valueOn')}
        error={problemOf(form, 'valueOn')}
      />
      <TextField {...field('text')} label={m.text} />
      <Button>{m.book}</Button>
    </Form>
  )
  return { title: m.enter, lead: m.enterLead, body }
}

const enterForm = (language: StaffLanguage) => {
  const m = ledgerSentences(language)
  return z.strictObject({
    debitAccountId: z.uuid({ error: m.choose }),
    debitArticleId: formOptionalId,
    creditAccountId: z.uuid({ error: m.choose }),
    creditArticleId: formOptionalId,
    cents: formMoney(m.centsWrong).refine(cents => cents > 0, { error: m.centsWrong }),
    valueOn: formDate({ required: m.dateRequired, wrong: m.dateWrong }),
    text: formText(500, { required: m.textRequired, long: m.textRequired, control: m.control }),
  })
}

function problem(refusal: EnterRefusal, language: StaffLanguage): FormProblem {
  const m = ledgerSentences(language)
  if (refusal.kind === 'SameSide') return { field: 'creditAccountId', text: m.sameSide }
  if (refusal.kind === 'DayToCome') return { field: 'valueOn', text: m.dayToCome }
  return commonProblem(refusal, language)
}

/** An entry of one's own: from one account to another. */
export const enterRoutes: readonly Route[] = [
  staffPage({
    path: '/ledger/enter',
    action: 'ledger:enter',
    access,
    show: context => page(context, freshForm()),
  }),
  staffForm({
    path: '/ledger/enter',
    command: enterByHand,
    form: enterForm,
    redisplay: page,
    refusal: problem,
    done: ({ entryId }) => `/ledger/entries/${entryId}?done=entered`,
  }),
]
