import { kinds } from '#capabilities/requests/index.ts'
import { uuidv7 } from '#kernel/uuid.ts'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import {
  Button,
  Card,
  Checkboxes,
  DateField,
  EmptyState,
  Form,
  MoneyField,
  Select,
  SideBySide,
  Table,
  Tag,
  TextField,
} from '#ui/index.ts'
import { keepOffice } from '../domain/access.ts'
import { officeSentences } from '../messages/index.ts'
import { allDelegations, type DelegationCard } from '../queries/delegations.ts'
import { possibleDelegates } from '../queries/members.ts'
import { kindWord } from './items-table.tsx'
import { OfficeTabs, saidOfOffice } from './office-shared.tsx'
import { amountOf, dayOf } from './shared.ts'

type Props = { readonly context: StaffContext; readonly form: FormState }

const End = ({ context, delegation }: { context: StaffContext; delegation: DelegationCard }) => {
  const m = officeSentences(context.language)
  if (delegation.revokedAt !== null) return <Tag kind="quiet" text={m.revokedTag} />
  if (!context.may(keepOffice)) return null
  return (
    <Form action="/committee/delegations/end" hidden={{ _submission: uuidv7(), id: delegation.id }}>
      <Button kind="plain">
        {m.revoke}
        <span class="hidden"> : {m.revokeOf({ name: delegation.name })}</span>
      </Button>
    </Form>
  )
}

const Delegations = ({
  context,
  delegations,
}: {
  context: StaffContext
  delegations: readonly DelegationCard[]
}) => {
  const { language } = context
  const m = officeSentences(language)
  if (delegations.length === 0) return <EmptyState title={m.noDelegations} text={m.noDelegationsText} />
  const columns = [
    { key: 'name', label: m.delegate, role: 'head' },
    { key: 'kinds', label: m.kinds },
    { key: 'perDecision', label: m.perDecision, align: 'end' },
    { key: 'perMonth', label: m.perMonth, align: 'end' },
    { key: 'term', label: m.term },
    { key: 'source', label: m.source },
    { key: 'end', label: m.revoke },
  ] as const
  const rows = delegations.map(delegation => ({
    cells: {
      name: delegation.name,
      kinds: delegation.kinds.map(kind => kindWord(kind, language)).join(', '),
      perDecision: amountOf(delegation.perDecisionCents, language),
      perMonth: (
        <div>
          {amountOf(delegation.perMonthCents, language)}
          <br />
          {m.spent({ amount: amountOf(delegation.spentCents, language) })}
        </div>
      ),
      term: `${dayOf(delegation.fromOn, language)} – ${dayOf(delegation.untilOn, language)}`,
      source: delegation.source,
      end: <End context={context} delegation={delegation} />,
    },
  }))
  return <Table caption={m.delegations} captionShown="hidden" columns={columns} rows={rows} />
}

type Named = { readonly people: readonly { readonly id: string; readonly name: string }[] }

const GiveForm = ({ context, form, people }: Props & Named) => {
  const { language } = context
  const m = officeSentences(language)
  const field = (name: string) => ({
    name,
    value: textOf(form.values, name),
    error: problemOf(form, name),
  })
  const date = (name: string) => ({
    name,
    value: datePartsOf(form.values, name),
    error: problemOf(form, name),
  })
  return (
    <Form action="/committee/delegations" hidden={{ _submission: form.submission }} guard="unsaved">
      <Select
        {...field('workerId')}
        label={m.delegate}
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Checkboxes
        name="kinds"
        label={m.kinds}
        choices={kinds.map(value => ({ value, label: kindWord(value, language) }))}
        values={[form.values['kinds'] ?? []].flat()}
        error={problemOf(form, 'kinds')}
      />
      <SideBySide>
        <MoneyField {...field('perDecisionCents')} label={m.perDecision} />
        <MoneyField {...field('perMonthCents')} label={m.perMonth} />
      </SideBySide>
      <DateField {...date('fromOn')} label={m.fromOn} />
      <DateField {...date('untilOn')} label={m.untilOn} />
      <TextField {...field('source')} label={m.source} hint={m.sourceHint} />
      <Button>{m.giveDelegation}</Button>
    </Form>
  )
}

/** What the council lets somebody decide alone, within which ceilings. */
export async function delegationsPage(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, today, language } = context
  const m = officeSentences(language)
  const body = (
    <>
      <OfficeTabs context={context} at="delegations" />
      <Delegations context={context} delegations={await allDelegations(db, today.toString())} />
      {context.may(keepOffice) ? (
        <Card title={m.giveDelegation}>
          <GiveForm context={context} form={form} people={await possibleDelegates(db)} />
        </Card>
      ) : null}
    </>
  )
  return { title: m.delegations, lead: m.delegationsLead, said: saidOfOffice(context), body }
}
