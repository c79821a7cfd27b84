import { formatMoney } from '#kernel/money.ts'
import { DateField, MoneyField, Radios, TextField } from '#ui/index.ts'
import { fileSentences } from '../messages/index.ts'
import { type Asking, filled, rightPage } from './right-form.tsx'
import { dateParts, kept, keptDate } from './shared.tsx'

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
