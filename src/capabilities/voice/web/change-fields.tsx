import type { MemberFact, ResourceFact } from '#capabilities/enquiry/index.ts'
import type { Language } from '#kernel/language.ts'
import { formatMoney } from '#kernel/money.ts'
import { relations } from '#law/integration-income/index.ts'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import { Banner, DateField, MoneyField, Radios, Select, TextArea, TextField } from '#ui/index.ts'
import type { ChangeTopic } from '../domain/kinds.ts'
import { knownWords, sentences } from '../messages/index.ts'
import { inTopic } from './change-input.ts'

/** What one may point at: who lives here, and what one has. */
type Here = { readonly members: readonly MemberFact[]; readonly incomes: readonly ResourceFact[] }

/** The form of one topic as it stands. */
export type AskedChange = {
  readonly topic: ChangeTopic
  readonly form: FormState
  readonly here: Here
  readonly language: Language
}

const Words = ({ form, language, label }: { form: FormState; language: Language; label: string }) => (
  <TextArea
    name="words"
    label={label}
    hint={sentences(language).wordsHint}
    value={textOf(form.values, 'words')}
    error={problemOf(form, 'words')}
    rows={3}
  />
)

const On = ({ form, language }: Pick<AskedChange, 'form' | 'language'>) => {
  const m = sentences(language)
  return (
    <DateField
      name="on"
      label={m.on}
      hint={m.onHint}
      value={datePartsOf(form.values, 'on')}
      error={problemOf(form, 'on')}
    />
  )
}

const What = ({ topic, form, language }: AskedChange & { topic: keyof typeof inTopic }) => {
  const m = sentences(language)
  return (
    <Radios
      name="what"
      label={m.whatHappens}
      value={textOf(form.values, 'what')}
      error={problemOf(form, 'what')}
      choices={inTopic[topic].map(value => ({ value, label: m.happenings[value] }))}
    />
  )
}

const Household = (asked: AskedChange) => {
  const { form, here, language } = asked
  const m = sentences(language)
  const ties = knownWords(language).relation
  return (
    <>
      <What {...asked} topic="household" />
      <On {...asked} />
      <Select
        name="relation"
        label={m.relation}
        empty="–"
        value={textOf(form.values, 'relation')}
        choices={relations.map(value => ({ value, label: ties[value] }))}
      />
      {here.members.length === 0 ? null : (
        <Select
          name="factId"
          label={m.whoLeft}
          empty={m.notInList}
          value={textOf(form.values, 'factId')}
          choices={here.members.map(({ id, givenName, familyName }) => ({
            value: id,
            label: `${givenName} ${familyName}`,
          }))}
        />
      )}
      <Words form={form} language={language} label={m.details} />
    </>
  )
}

const Income = (asked: AskedChange) => {
  const { form, here, language } = asked
  const m = sentences(language)
  const kinds: Readonly<Record<string, string>> = knownWords(language).kind
  return (
    <>
      <What {...asked} topic="income" />
      <On {...asked} />
      {here.incomes.length === 0 ? null : (
        <Select
          name="factId"
          label={m.whichIncome}
          empty={m.notInList}
          value={textOf(form.values, 'factId')}
          choices={here.incomes.map(({ id, kind, amountCents }) => ({
            value: id,
            label: [kinds[kind], amountCents === null ? '' : formatMoney(amountCents, language)]
              .filter(Boolean)
              .join(' · '),
          }))}
        />
      )}
      <MoneyField
        name="cents"
        label={m.cents}
        hint={m.centsHint}
        value={textOf(form.values, 'cents')}
        error={problemOf(form, 'cents')}
      />
      <Words form={form} language={language} label={m.details} />
    </>
  )
}

const Account = ({ form, language }: AskedChange) => {
  const m = sentences(language)
  return (
    <>
      <Banner kind="warn" title={m.ibanWarn}>
        <p>{m.ibanWarnText}</p>
      </Banner>
      <TextField
        name="iban"
        label={m.iban}
        hint={m.ibanHint}
        value={textOf(form.values, 'iban')}
        error={problemOf(form, 'iban')}
        autocomplete="off"
        spellcheck="off"
      />
      <Words form={form} language={language} label={m.details} />
    </>
  )
}

/** What is asked about one topic. */
export const ChangeFields = (asked: AskedChange) => {
  const { topic, language } = asked
  const m = sentences(language)
  if (topic === 'household') return <Household {...asked} />
  if (topic === 'income') return <Income {...asked} />
  if (topic === 'account') return <Account {...asked} />
  return (
    <>
      <On {...asked} />
      <Words {...asked} label={topic === 'moved' ? m.newAddress : m.inYourWords} />
    </>
  )
}
