import type { Child } from 'hono/jsx'
import { withFile } from '#capabilities/enquiry/index.ts'
import { personName } from '#capabilities/people/index.ts'
import { formatMoney } from '#kernel/money.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import type { FormState } from '#platform/http/staff-form.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  DateField,
  Form,
  MoneyField,
  Radios,
  Select,
  TextArea,
  TextField,
} from '#ui/index.ts'
import { fileSentences } from '../messages/index.ts'
import { type RightCard, rightsOfDossier } from '../queries/file-payments.ts'
import { openItems } from '../queries/open-items.ts'
import { aidName, rightPath } from './right-card.tsx'
import { dateParts, kept, keptDate, periodIn } from './shared.tsx'

type Asking = {
  readonly context: StaffContext
  readonly form: FormState
  readonly right: RightCard
  readonly dossierId: string
  readonly name: string
}

type Question = {
  readonly title: string
  readonly lead: string
  readonly path: string
  readonly fields: Child
  readonly submit: { readonly label: string; readonly kind: 'primary' | 'danger' }
  readonly hidden?: Readonly<Record<string, string>>
  readonly values?: Readonly<Record<string, string>>
}

const AskForm = ({ asking, question }: { asking: Asking; question: Question }) => (
  <Form
    action={`${rightPath(asking.dossierId, asking.right.id)}/${question.path}`}
    hidden={{ ...question.hidden, _submission: asking.form.submission }}
    guard="unsaved"
  >
    {question.fields}
    <ButtonRow>
      <Button kind={question.submit.kind}>{question.submit.label}</Button>
      <ButtonLink kind="plain" href={`/dossiers/${asking.dossierId}/payments`}>
        {fileSentences(asking.context.language).back}
      </ButtonLink>
    </ButtonRow>
  </Form>
)

/** A page that asks one thing about a right; whose it is stands in its title. */
const rightPage =
  (ask: (asking: Asking) => Question | undefined | Promise<Question | undefined>) =>
  (context: StaffContext, form: FormState): Promise<Answer> =>
    withFile(context, async file => {
      const { dossierId } = file
      const [right] = await rightsOfDossier(context.db, dossierId, context.params['right'] ?? '')
      if (right === undefined) return { notFound: true }
      const name = personName(file.person)
      const question = await ask({ context, form, right, dossierId, name })
      if (question === undefined) return { notFound: true }
      const title = `${question.title} · ${name}`
      const lead = `${aidName(right.kind, context.language)}. ${question.lead}`
      const asking = { context, form, right, dossierId, name }
      return { title, lead, body: <AskForm asking={asking} question={question} /> }
    })

const isFresh = ({ values }: FormState) => Object.keys(values).length === 0

/** A form nobody typed in yet shows what is known. */
const filled = (form: FormState, values: Readonly<Record<string, string>>): FormState =>
  isFresh(form) ? { ...form, values } : form

function knownRoute({ right, context, name }: Asking, share: number): Readonly<Record<string, string>> {
  const route = right.routes.find(each => each.share === share)
  const today = dateParts('basisOn', context.today.toString())
  if (route === undefined) return { ...today, payeeName: share === 0 ? name : '', method: 'transfer' }
  return {
    ...today,
    method: route.method,
    payeeKind: route.payeeKind,
    payeeName: route.payeeName,
    iban: route.iban ?? '',
    accountHolder: route.accountHolder ?? '',
    holderReason: route.holderReason ?? '',
    reference: route.reference ?? '',
    basis: route.basis,
    partCents: route.partCents === null ? '' : formatMoney(route.partCents, context.language),
  }
}

const Third = ({ form, context: { language } }: Pick<Asking, 'form' | 'context'>) => {
  const m = fileSentences(language)
  const kinds = ['landlord', 'energy', 'other'] as const
  return (
    <>
      <Radios
        {...kept(form, 'payeeKind')}
        label={m.payeeKind}
        choices={kinds.map(value => ({ value, label: m.payeeKinds[value] }))}
      />
      <MoneyField {...kept(form, 'partCents')} label={m.partCents} />
      <Radios
        {...kept(form, 'basis')}
        label={m.basisLabel}
        choices={(['consent', 'decision'] as const).map(value => ({ value, label: m.bases[value] }))}
      />
    </>
  )
}

const RouteFields = ({ form, context, share }: Pick<Asking, 'form' | 'context'> & { share: number }) => {
  const m = fileSentences(context.language)
  return (
    <>
      <Radios
        {...kept(form, 'method')}
        label={m.method}
        choices={(['transfer', 'counter'] as const).map(value => ({ value, label: m.methods[value] }))}
      />
      <TextField {...kept(form, 'payeeName')} label={m.payeeName} autocomplete="off" />
      {share === 0 ? null : <Third form={form} context={context} />}
      <TextField
        {...kept(form, 'iban')}
        label={m.iban}
        hint={m.ibanHint}
        autocomplete="off"
        spellcheck="off"
      />
      <TextField {...kept(form, 'accountHolder')} label={m.accountHolder} autocomplete="off" />
      <TextField {...kept(form, 'holderReason')} label={m.holderReason} autocomplete="off" />
      <TextField {...kept(form, 'reference')} label={m.reference} autocomplete="off" />
      <DateField {...keptDate(form, 'basisOn')} label={m.basisOn} />
      <TextField {...kept(form, 'source')} label={m.source} autocomplete="off" />
    </>
  )
}

export const routePage = rightPage(asking => {
  const m = fileSentences(asking.context.language)
  const share = Number(asking.context.params['share'] ?? '')
  if (!Number.isInteger(share) || share < 0 || share > 20) return undefined
  const form = filled(asking.form, knownRoute(asking, share))
  const decisionId = asking.right.terms.at(-1)?.decisionId ?? ''
  return {
    title: share === 0 ? m.routeTitle : m.partTitle,
    lead: share === 0 ? m.routeLead : m.partLead,
    path: `route/${share}`,
    fields: <RouteFields form={form} context={asking.context} share={share} />,
    hidden: share === 0 ? {} : { decisionId },
    submit: { label: m.keep, kind: 'primary' },
  }
})

export const endRoutePage = rightPage(({ right, context }) => {
  const m = fileSentences(context.language)
  const route = right.routes.find(each => `${each.share}` === context.params['share'] && each.share > 0)
  if (route === undefined) return undefined
  return {
    title: m.endTitle,
    lead: m.endLead({ name: route.payeeName }),
    path: `route/${route.share}/end`,
    fields: null,
    submit: { label: m.endDo, kind: 'danger' },
  }
})

const HoldFields = ({ form, context }: Pick<Asking, 'form' | 'context'>) => {
  const m = fileSentences(context.language)
  const causes = ['person-asks', 'moved', 'no-route', 'deceased'] as const
  return (
    <>
      <Radios
        {...kept(form, 'kind')}
        label={m.holdKind}
        choices={(['suspend', 'stop'] as const).map(value => ({ value, label: m.holdKindChoices[value] }))}
      />
      <Radios
        {...kept(form, 'cause')}
        label={m.holdCause}
        choices={causes.map(value => ({
          value,
          label: m.holdCauses[value],
          ...(value === 'deceased' ? { hint: m.deceasedHint } : {}),
        }))}
      />
      <DateField {...keptDate(form, 'fromOn')} label={m.fromOn} />
      <DateField {...keptDate(form, 'untilOn')} label={m.untilOn} />
      <TextArea {...kept(form, 'reason')} label={m.reason} rows={3} />
    </>
  )
}

export const holdPage = rightPage(({ form, context }) => {
  const m = fileSentences(context.language)
  const known = { kind: 'suspend', ...dateParts('fromOn', context.today.toString()) }
  return {
    title: m.holdTitle,
    lead: m.holdLead,
    path: 'hold',
    fields: <HoldFields form={filled(form, known)} context={context} />,
    submit: { label: m.holdDo, kind: 'danger' },
  }
})

export const liftPage = rightPage(({ right, form, context }) => {
  const m = fileSentences(context.language)
  const hold = right.holds.find(({ id }) => id === context.params['hold'])
  if (hold === undefined) return undefined
  return {
    title: m.liftTitle,
    lead: m.liftLead,
    path: `lift/${hold.id}`,
    fields: <TextArea {...kept(form, 'reason')} label={m.reason} rows={3} />,
    submit: { label: m.liftDo, kind: 'primary' },
  }
})

export const advancePage = rightPage(async ({ right, form, context }) => {
  const { db, language } = context
  const m = fileSentences(language)
  const items = await openItems(db, right.id)
  const choices = items.map(({ from, until, cents }) => ({
    value: from,
    label: `${periodIn({ from, until }, language)} (${formatMoney(cents, language)})`,
  }))
  const fields = (
    <>
      <Select {...kept(form, 'periodFrom')} label={m.advancePeriod} choices={choices} />
      <MoneyField {...kept(form, 'amountCents')} label={m.advanceAmount} />
      <TextArea {...kept(form, 'reason')} label={m.reason} rows={3} />
    </>
  )
  const most = formatMoney(Math.max(0, ...items.map(({ cents }) => cents)), language)
  return {
    title: m.advanceTitle,
    lead: items.length === 0 ? m.advanceNone : m.advanceLead({ most }),
    path: 'advance',
    fields: textOf(form.values, 'periodFrom') === '' && items.length === 0 ? null : fields,
    submit: { label: m.advanceDo, kind: 'primary' },
  }
})
