import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Checkboxes, Form, MoneyField, Select } from '#ui/index.ts'
import { livingHere } from '../domain/facts.ts'
import { newcomers } from '../domain/supposition.ts'
import { sentences } from '../messages/index.ts'
import type { PartProps } from './computation-parts.tsx'
import { filePath } from './paths.ts'

const newcomerChoices = (language: StaffLanguage) => {
  const { computation: m, words } = sentences(language)
  return newcomers.map(value => ({
    value,
    label: value === 'bothParents' ? m.bothParents : words.relation[value],
  }))
}

const Tick = ({ name, label, ticked }: { name: string; label: string; ticked: string | null }) => (
  <Checkboxes
    name={name}
    label={label}
    labelled="hidden"
    choices={[{ value: 'yes', label }]}
    values={ticked === 'yes' ? ['yes'] : []}
  />
)

const Leaving = ({ file, context, asked }: PartProps) => {
  const { computation: m } = sentences(context.language)
  const choices = livingHere(file.members, asked.on).map(({ id, givenName, familyName }) => ({
    value: id,
    label: `${givenName} ${familyName}`,
  }))
  if (choices.length === 0) return null
  const values = context.url.searchParams.getAll('leaving')
  return <Checkboxes name="leaving" label={m.leaving} choices={choices} values={values} />
}

/** A wage more, a birth, somebody who comes or goes: asked in the address, compared, kept only when asked. */
export const WhatIfForm = (props: PartProps) => {
  const { file, context, asked } = props
  const { language, url } = context
  const { computation: m } = sentences(language)
  const get = (name: string) => url.searchParams.get(name)
  const typed = (name: 'wage' | 'income') => ({
    name,
    value: get(name) ?? '',
    error: asked.wrong.includes(name) ? m.error.money : undefined,
  })
  return (
    <Form
      action={filePath(file.dossierId, 'computation')}
      method="get"
      hidden={{ request: asked.request?.id ?? '', on: asked.on }}
    >
      <p>{m.whatIfLead}</p>
      <MoneyField {...typed('wage')} label={m.wage} />
      <Tick name="exempted" label={m.exempted} ticked={get('exempted')} />
      <Tick name="birth" label={m.birth} ticked={get('birth')} />
      <Select
        name="relation"
        label={m.relation}
        hint={m.relationHint}
        choices={newcomerChoices(language)}
        value={get('relation') ?? ''}
        empty={m.relationNone}
      />
      <MoneyField {...typed('income')} label={m.income} />
      <Leaving {...props} />
      <Button kind="secondary">{m.compare}</Button>
    </Form>
  )
}
