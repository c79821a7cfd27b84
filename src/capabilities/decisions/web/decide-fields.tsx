import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import { Banner, Button, ButtonRow, DateField, Form, MoneyField, Radios, TextArea } from '#ui/index.ts'
import { factWords } from '../compose/wording.ts'
import { periodsFor } from '../domain/deciding.ts'
import { conditions, payments, rhythms } from '../domain/decision.ts'
import { decisionSentences, fullSentences } from '../messages/index.ts'
import type { DecideProps } from './decide-props.ts'
import { Recomputed } from './recomputed.tsx'
import { amountOf } from './shared.ts'
import { VoteFields } from './vote-fields.tsx'

type Props = DecideProps

const fieldIn = (form: FormState) => (name: string) => ({
  name,
  value: textOf(form.values, name),
  error: problemOf(form, name),
})

/** What the amount is held against, said beside it. */
function amountHint({ view, language }: Props): string {
  const m = decisionSentences(language)
  const { report, facts } = view.grounds
  const proposed = report?.amountCents ?? null
  return [
    proposed === null ? '' : m.proposedAmount({ amount: amountOf(proposed, language) }),
    facts.computedCents === null ? '' : m.computedAmount({ amount: amountOf(facts.computedCents, language) }),
  ]
    .filter(part => part !== '')
    .join(' ')
}

const Payment = ({ view, form, language }: Props) => {
  const m = decisionSentences(language)
  const field = fieldIn(form)
  const choices = <Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, string>>) =>
    codes.map(value => ({ value, label: words[value] }))
  return (
    <>
      <Radios
        {...field('per')}
        label={m.per}
        choices={choices(periodsFor(view.request.kind), m.periods)}
        shape="line"
      />
      <Radios
        {...field('paidEvery')}
        label={m.paidEvery}
        choices={choices(rhythms, m.rhythms)}
        shape="line"
      />
      <Radios {...field('paidHow')} label={m.paidHow} choices={choices(payments, m.payments)} shape="line" />
    </>
  )
}

const Grant = (props: Props) => {
  const { form, language } = props
  const m = decisionSentences(language)
  const field = fieldIn(form)
  const date = (name: string) => ({
    name,
    value: datePartsOf(form.values, name),
    error: problemOf(form, name),
  })
  return (
    <>
      <MoneyField {...field('amountCents')} label={m.amount} hint={amountHint(props)} />
      <TextArea {...field('amendMotive')} label={m.amendMotive} hint={m.amendMotiveHint} rows={2} />
      <Payment {...props} />
      <DateField {...date('fromOn')} label={m.fromOn} />
      <Recomputed {...props} />
      <DateField {...date('untilOn')} label={m.untilOn} hint={m.untilOnHint} />
    </>
  )
}

/** The condition that is not met, and the fact of the file that shows it. */
const Refusal = ({ form, language, facts, view }: Props) => {
  const m = decisionSentences(language)
  const full = fullSentences(language)
  const field = fieldIn(form)
  const choices = conditions.map(value => ({ value, label: m.conditions[value] }))
  const known = facts.map(fact => ({
    value: `${fact.kind}:${fact.id}`,
    label: factWords(fact, language),
  }))
  return (
    <>
      <Radios {...field('unmetCondition')} label={m.unmetCondition} choices={choices} />
      {known.length === 0 ? (
        <Banner kind="warn" title={full.factNone} />
      ) : (
        <Radios {...field('fact')} label={full.fact} hint={full.factHint} choices={known} />
      )}
      {view.grounds.facts.underReview ? (
        <DateField
          name="fromOn"
          label={full.withdrawnFrom}
          value={datePartsOf(form.values, 'fromOn')}
          error={problemOf(form, 'fromOn')}
        />
      ) : null}
    </>
  )
}

const Motives = ({ form, language }: Props) => {
  const m = decisionSentences(language)
  const field = fieldIn(form)
  return (
    <>
      <TextArea {...field('motivesFact')} label={m.motivesFact} rows={5} />
      <TextArea {...field('motivesLaw')} label={m.motivesLaw} rows={4} />
    </>
  )
}

const Missing = ({ form, language }: Props) => {
  const m = decisionSentences(language)
  return <TextArea {...fieldIn(form)('missing')} label={m.missing} hint={m.missingHint} rows={4} />
}

/** Only what the chosen outcome needs: a refusal asks for no amount, an adjournment for no motive. */
const Fields = (props: Props) => {
  const outcome = textOf(props.form.values, 'outcome')
  if (outcome === 'adjourn') return <Missing {...props} />
  return (
    <>
      {outcome === 'refuse' ? <Refusal {...props} /> : <Grant {...props} />}
      <Motives {...props} />
    </>
  )
}

/** The form of one decision. Sent from an older version, it carries the newer one once both were shown. */
export const DecideForm = (props: Props) => {
  const { view, form, language } = props
  const m = decisionSentences(language)
  const action = `/meetings/${view.meeting.id}/items/${view.item.requestId}`
  const hidden = {
    _submission: form.submission,
    version: view.decision?.version ?? 0,
    outcome: textOf(form.values, 'outcome'),
  }
  return (
    <Form action={`${action}/decision`} hidden={hidden} guard="unsaved">
      <Fields {...props} />
      <VoteFields {...props} />
      <ButtonRow>
        <Button>{m.save}</Button>
        {view.grounds.computation === undefined || hidden.outcome.startsWith('grant') === false ? null : (
          <Button kind="secondary" name="_review" value="yes">
            {fullSentences(language).recompute}
          </Button>
        )}
        <a href={action}>{m.report}</a>
      </ButtonRow>
    </Form>
  )
}
