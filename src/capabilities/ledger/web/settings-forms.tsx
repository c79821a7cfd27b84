import { z } from 'zod'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import { formChoice, formDate, formOptionalId, formText } from '#platform/http/form-fields.ts'
import type { Answer, FormProblem, Route, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, DateField, Form, Select, TextField } from '#ui/index.ts'
import { addAccount, addArticle, type CodeRefusal, type RuleRefusal, setRule } from '../commands/settings.ts'
import { keepLedger as access } from '../domain/access.ts'
import { accountKinds, aids, purposes } from '../domain/purposes.ts'
import { ledgerSentences } from '../messages/index.ts'
import { accountCards, articleCards } from '../queries/accounts.ts'
import { aidWords, commonProblem, purposeWords } from './shared.tsx'

const codeFields = (language: StaffLanguage) => {
  const m = ledgerSentences(language)
  const name = () => formText(120, { required: m.nameRequired, long: m.nameRequired, control: m.control })
  return {
    code: z
      .string({ error: m.codeWrong })
      .trim()
      .regex(/^[0-9A-Za-z./ -]{1,40}$/, { error: m.codeWrong }),
    nameFr: name(),
    nameNl: name(),
  }
}

const field = (form: FormState, name: string) => ({
  name,
  error: problemOf(form, name),
  value: textOf(form.values, name),
})

const CodeFields = ({ form, language }: { readonly form: FormState; readonly language: StaffLanguage }) => {
  const m = ledgerSentences(language)
  return (
    <>
      <TextField {...field(form, 'code')} label={m.code} hint={m.codeHint} width={20} spellcheck="off" />
      <TextField {...field(form, 'nameFr')} label={m.nameFr} />
      <TextField {...field(form, 'nameNl')} label={m.nameNl} />
    </>
  )
}

async function accountPage({ language }: StaffContext, form: FormState): Promise<Answer> {
  const m = ledgerSentences(language)
  const choices = accountKinds.map(value => ({ value, label: m.kinds[value] }))
  const body = (
    <Form action="/ledger/settings/account" hidden={{ _submission: form.submission }} guard="unsaved">
      <CodeFields form={form} language={language} />
      <Select {...field(form, 'kind')} label={m.kind} choices={choices} />
      <Button>{m.addAccount}</Button>
    </Form>
  )
  return { title: m.addAccount, lead: m.settingsLead, body }
}

async function articlePage({ language }: StaffContext, form: FormState): Promise<Answer> {
  const m = ledgerSentences(language)
  const body = (
    <Form action="/ledger/settings/article" hidden={{ _submission: form.submission }} guard="unsaved">
      <CodeFields form={form} language={language} />
      <Button>{m.addArticle}</Button>
    </Form>
  )
  return { title: m.addArticle, lead: m.settingsLead, body }
}

async function rulePage({ db, language }: StaffContext, form: FormState): Promise<Answer> {
  const m = ledgerSentences(language)
  const coded = ({ id, code, name }: { id: string; code: string; name: string }) => ({
    value: id,
    label: `${code} ${name}`,
  })
  const accounts = (await accountCards(db, language)).map(coded)
  const articles = (await articleCards(db, language)).map(coded)
  const body = (
    <Form action="/ledger/settings/rule" hidden={{ _submission: form.submission }} guard="unsaved">
      <Select
        {...field(form, 'purpose')}
        label={m.purpose}
        choices={purposes.map(value => ({ value, label: purposeWords(value, language) }))}
      />
      <Select
        {...field(form, 'aid')}
        label={m.aid}
        choices={aids.map(value => ({ value, label: aidWords(value, language) }))}
        empty={m.anyAid}
      />
      <Select {...field(form, 'accountId')} label={m.account} choices={accounts} />
      <Select {...field(form, 'articleId')} label={m.article} choices={articles} empty={m.noArticle} />
      <DateField
        name="fromOn"
        label={m.fromOn}
        value={datePartsOf(form.values, 'fromOn')}
        error={problemOf(form, 'fromOn')}
      />
      <TextField {...field(form, 'source')} label={m.source} />
      <Button>{m.addRule}</Button>
    </Form>
  )
  return { title: m.addRule, lead: m.settingsLead, body }
}

const ruleForm = (language: StaffLanguage) => {
  const m = ledgerSentences(language)
  return z.strictObject({
    purpose: formChoice(purposes, m.choose),
    aid: z
      .string()
      .default('')
      .transform(text => aids.find(one => one === text) ?? null),
    accountId: z.uuid({ error: m.choose }),
    articleId: formOptionalId,
    fromOn: formDate({ required: m.dateRequired, wrong: m.dateWrong }),
    source: formText(200, { required: m.sourceRequired, long: m.sourceRequired, control: m.control }),
  })
}

function codeProblem(refusal: CodeRefusal, language: StaffLanguage): FormProblem {
  if (refusal.kind === 'CodeTaken') return { field: 'code', text: ledgerSentences(language).codeTaken }
  return commonProblem(refusal, language)
}

function ruleProblem(refusal: RuleRefusal, language: StaffLanguage): FormProblem {
  const m = ledgerSentences(language)
  switch (refusal.kind) {
    case 'WrongKind':
      return { field: 'accountId', text: m.wrongKind }
    case 'AidNeeded':
      return { field: 'aid', text: m.aidNeeded }
    case 'ArticleNeeded':
      return { field: 'articleId', text: m.articleNeeded }
    default:
      return commonProblem(refusal, language)
  }
}

const back = (code: string) => () => `/ledger/settings?done=${code}`

/** The forms of the settings: an account, an article, a rule. */
export const settingsForms: readonly Route[] = [
  staffPage({
    path: '/ledger/settings/account',
    action: 'ledger:add-account',
    access,
    show: context => accountPage(context, freshForm()),
  }),
  staffForm({
    path: '/ledger/settings/account',
    command: addAccount,
    form: language =>
      z.strictObject({
        ...codeFields(language),
        kind: formChoice(accountKinds, ledgerSentences(language).choose),
      }),
    redisplay: accountPage,
    refusal: codeProblem,
    done: back('account'),
  }),
  staffPage({
    path: '/ledger/settings/article',
    action: 'ledger:add-article',
    access,
    show: context => articlePage(context, freshForm()),
  }),
  staffForm({
    path: '/ledger/settings/article',
    command: addArticle,
    form: language => z.strictObject(codeFields(language)),
    redisplay: articlePage,
    refusal: codeProblem,
    done: back('article'),
  }),
  staffPage({
    path: '/ledger/settings/rule',
    action: 'ledger:set-rule',
    access,
    show: context => rulePage(context, freshForm()),
  }),
  staffForm({
    path: '/ledger/settings/rule',
    command: setRule,
    form: ruleForm,
    redisplay: rulePage,
    refusal: ruleProblem,
    done: back('rule'),
  }),
]
