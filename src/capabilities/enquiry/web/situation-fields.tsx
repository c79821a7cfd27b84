import { residenceStatuses } from '#law/integration-income/index.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { FormState } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Checkboxes, Fieldset, Radios, Select, TextArea } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'
import { typed } from './fact-fields.tsx'

type Props = { readonly form: FormState; readonly language: StaffLanguage }

const YesNo = ({ form, language, name, label }: Props & { name: string; label: string }) => {
  const { words } = sentences(language)
  const choices = [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
    { value: '', label: words.unknown },
  ]
  return <Radios {...typed(form, name)} label={label} choices={choices} shape="line" />
}

const Category = ({ form, language }: Props) => {
  const { facts: m, words } = sentences(language)
  const choices = [
    { value: '', label: m.categoryDerived },
    { value: '1', label: words.category[1] },
    { value: '2', label: words.category[2] },
    { value: '3', label: words.category[3] },
  ]
  const custody = [
    { value: 'none', label: m.custodyNone },
    { value: 'equal', label: m.custodyEqual },
  ]
  return (
    <Fieldset legend={m.category}>
      <Radios {...typed(form, 'category')} label={m.categoryQuestion} choices={choices} shape="line" />
      <TextArea
        {...typed(form, 'categoryReason')}
        label={m.categoryReason}
        hint={m.categoryReasonHint}
        rows={3}
      />
      <Checkboxes
        name="homelessWithProject"
        label={m.homeless}
        labelled="hidden"
        choices={[{ value: 'yes', label: m.homeless }]}
        values={textOf(form.values, 'homelessWithProject') === 'yes' ? ['yes'] : []}
      />
      <Radios {...typed(form, 'sharedCustody')} label={m.custody} choices={custody} shape="line" />
    </Fieldset>
  )
}

/** Category, custody and the conditions of the right; what is not answered stays to be clarified. */
export const SituationFields = (props: Props) => {
  const { form, language } = props
  const { facts: m, words } = sentences(language)
  const statuses = residenceStatuses.map(value => ({ value, label: words.status[value] }))
  const dispensations = [
    { value: '', label: m.dispensationNone },
    { value: 'health', label: words.dispensation.health },
    { value: 'equity', label: words.dispensation.equity },
  ]
  return (
    <>
      <Fieldset legend={m.conditions}>
        <YesNo {...props} name="residesInBelgium" label={m.resides} />
        <Select {...typed(form, 'status')} label={m.status} choices={statuses} empty={words.unknown} />
        <YesNo {...props} name="assimilatedMinor" label={m.minor} />
        <YesNo {...props} name="willingToWork" label={m.willing} />
        <Radios
          {...typed(form, 'workDispensation')}
          label={m.dispensation}
          choices={dispensations}
          shape="line"
        />
        <YesNo {...props} name="otherRightsClaimed" label={m.otherRights} />
      </Fieldset>
      <Category {...props} />
    </>
  )
}
