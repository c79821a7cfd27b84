import { uuidv7 } from '#kernel/uuid.ts'
import { datePartsOf, textOf } from '#platform/http/form-body.ts'
import { problemOf } from '#platform/http/staff-form.ts'
import { Button, ButtonRow, Card, DateField, Details, Form, Select } from '#ui/index.ts'
import { isHere } from '../domain/cover.ts'
import { later } from '../domain/days.ts'
import { sentences } from '../messages/index.ts'
import type { PartProps } from './settle-part.tsx'
import { absencePath, daysWords } from './shown.ts'

/** Another one to stand in for everything; who is away on the first day is named below, not offered. */
export const ChoosePart = ({ context: { language, today }, form, absence, all }: PartProps) => {
  const m = sentences(language)
  const from = later(absence.from, today.toString())
  const others = all.filter(({ id }) => id !== absence.workerId)
  const away = others.filter(one => !isHere(one, from))
  return (
    <Card title={m.choose}>
      {away.map(({ name, away: days }) => (
        <p>
          {name} · {days.map(each => m.isAway({ days: daysWords(each, language) })).join(' · ')}
        </p>
      ))}
      <Form
        action={absencePath(absence.id, '/choose')}
        hidden={{ _submission: uuidv7(), version: `${absence.version}` }}
      >
        <Select
          name="substituteId"
          label={m.chooseWho}
          value={textOf(form.values, 'substituteId')}
          error={problemOf(form, 'substituteId')}
          choices={others
            .filter(one => isHere(one, from))
            .map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button kind="secondary">{m.chooseDo}</Button>
      </Form>
    </Card>
  )
}

/** The end of an absence: its last day, once it is known; or back today. */
export const EndPart = ({ context: { language, today }, form, absence }: PartProps) => {
  const m = sentences(language)
  const begun = absence.from <= today.toString()
  const hidden = () => ({ _submission: uuidv7(), version: `${absence.version}` })
  return (
    <Card title={m.end}>
      <Form action={absencePath(absence.id, '/return')} hidden={hidden()}>
        <ButtonRow>
          <Button kind={begun ? 'secondary' : 'danger'}>{begun ? m.back : m.cancel}</Button>
        </ButtonRow>
      </Form>
      <Details summary={m.endDo}>
        <Form action={absencePath(absence.id, '/last-day')} hidden={hidden()}>
          <DateField
            name="until"
            label={m.until}
            value={datePartsOf(form.values, 'until')}
            error={problemOf(form, 'until')}
          />
          <Button kind="secondary">{m.endDo}</Button>
        </Form>
      </Details>
    </Card>
  )
}
