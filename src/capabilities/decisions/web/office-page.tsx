import { uuidv7 } from '#kernel/uuid.ts'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import {
  Banner,
  Button,
  Card,
  DateField,
  Form,
  Radios,
  Select,
  SummaryList,
  Table,
  TextField,
} from '#ui/index.ts'
import { keepOffice } from '../domain/access.ts'
import { memberRoles, titularsIn } from '../domain/members.ts'
import { quorums, type Rules, tieRules, voteForms } from '../domain/voting.ts'
import { officeSentences } from '../messages/index.ts'
import { allRules, allTerms, candidates, rulesOn, type TermCard } from '../queries/members.ts'
import { memberRole, OfficeTabs, saidOfOffice } from './office-shared.tsx'
import { dayOf } from './shared.ts'

type Props = { readonly context: StaffContext; readonly form: FormState }

const fieldIn = (form: FormState) => (name: string) => ({
  name,
  value: textOf(form.values, name),
  error: problemOf(form, name),
})
const dateIn = (form: FormState) => (name: string) => ({
  name,
  value: datePartsOf(form.values, name),
  error: problemOf(form, name),
})

const EndTerm = ({ context, term }: { context: StaffContext; term: TermCard }) => {
  const m = officeSentences(context.language)
  const over = term.untilOn !== null && term.untilOn < context.today.toString()
  if (over || !context.may(keepOffice)) return null
  return (
    <Form action="/committee/members/end" hidden={{ _submission: uuidv7(), termId: term.termId }}>
      <Button kind="plain">
        {m.endTerm}
        <span class="hidden"> : {m.endTermOf({ name: term.name })}</span>
      </Button>
    </Form>
  )
}

const Terms = ({ context, terms }: { context: StaffContext; terms: readonly TermCard[] }) => {
  const { language } = context
  const m = officeSentences(language)
  if (terms.length === 0)
    return (
      <Banner kind="warn" title={m.membersUnwritten}>
        <p>{m.membersUnwrittenText}</p>
      </Banner>
    )
  const columns = [
    { key: 'name', label: m.member, role: 'head' },
    { key: 'role', label: m.memberRole },
    { key: 'term', label: m.term },
    { key: 'end', label: m.endTerm },
  ] as const
  const rows = terms.map(term => ({
    cells: {
      name: term.name,
      role: memberRole(term, terms, language),
      term: `${dayOf(term.fromOn, language)} – ${term.untilOn === null ? m.noEnd : dayOf(term.untilOn, language)}`,
      end: <EndTerm context={context} term={term} />,
    },
  }))
  return <Table caption={m.member} captionShown="hidden" columns={columns} rows={rows} />
}

type Person = { readonly id: string; readonly name: string }
type Named = { readonly people: readonly Person[]; readonly titulars: readonly Person[] }

const TermForm = ({ context, form, people, titulars }: Props & Named) => {
  const m = officeSentences(context.language)
  const [field, date] = [fieldIn(form), dateIn(form)]
  return (
    <Form action="/committee/members" hidden={{ _submission: form.submission }}>
      <Select
        {...field('workerId')}
        label={m.member}
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Radios
        {...field('role')}
        label={m.memberRole}
        choices={memberRoles.map(value => ({ value, label: m.memberRoles[value] }))}
        shape="line"
      />
      <Select
        {...field('standsInFor')}
        label={m.standsInFor}
        hint={m.standsInForHint}
        choices={titulars.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField {...date('fromOn')} label={m.fromOn} />
      <DateField {...date('untilOn')} label={m.untilOn} />
      <Button>{m.addMember}</Button>
    </Form>
  )
}

const RulesRead = ({ context, rules }: { context: StaffContext; rules: Rules }) => {
  const m = officeSentences(context.language)
  return (
    <>
      {rules.source === null ? (
        <Banner kind="warn" title={m.rulesUnwritten}>
          <p>{m.rulesUnwrittenText}</p>
        </Banner>
      ) : null}
      <SummaryList
        rows={[
          { key: m.quorum, value: m.quorums[rules.quorum] },
          { key: m.tieRule, value: m.tieRules[rules.tieRule] },
          { key: m.voteForm, value: m.voteForms[rules.voteForm] },
          { key: m.source, value: rules.source ?? '–' },
        ]}
      />
    </>
  )
}

const RulesForm = ({ context, form }: Props) => {
  const m = officeSentences(context.language)
  const field = fieldIn(form)
  return (
    <Form action="/committee/rules" hidden={{ _submission: form.submission }}>
      <Radios
        {...field('quorum')}
        label={m.quorum}
        choices={quorums.map(value => ({ value, label: m.quorums[value] }))}
      />
      <Radios
        {...field('tieRule')}
        label={m.tieRule}
        choices={tieRules.map(value => ({ value, label: m.tieRules[value] }))}
      />
      <Radios
        {...field('voteForm')}
        label={m.voteForm}
        choices={voteForms.map(value => ({ value, label: m.voteForms[value] }))}
        shape="line"
      />
      <TextField {...field('source')} label={m.source} hint={m.sourceHint} />
      <DateField {...dateIn(form)('rulesFrom')} label={m.fromOn} />
      <Button>{m.setRules}</Button>
    </Form>
  )
}

/** Who sits in the committee, and by which rules it decides. */
export async function officePage(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, today, language } = context
  const m = officeSentences(language)
  const keeps = context.may(keepOffice)
  const terms = await allTerms(db)
  const later = (await allRules(db)).filter(({ fromOn }) => fromOn > today.toString())
  const body = (
    <>
      <OfficeTabs context={context} at="members" />
      <Terms context={context} terms={terms} />
      {keeps ? (
        <Card title={m.addMember}>
          <TermForm
            context={context}
            form={form}
            people={await candidates(db)}
            titulars={titularsIn(terms)}
          />
        </Card>
      ) : null}
      <h2>{m.rules}</h2>
      <RulesRead context={context} rules={await rulesOn(db, today.toString())} />
      {later.map(rules => (
        <p>
          {m.since({ date: dayOf(rules.fromOn, language) })} : {m.quorums[rules.quorum]},{' '}
          {m.tieRules[rules.tieRule]} ({rules.source})
        </p>
      ))}
      {keeps ? (
        <Card title={m.setRules}>
          <RulesForm context={context} form={form} />
        </Card>
      ) : null}
    </>
  )
  return { title: m.membersTitle, lead: m.membersLead, said: saidOfOffice(context), body }
}
