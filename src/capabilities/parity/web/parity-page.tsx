import { kindName, kinds } from '#capabilities/requests/index.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, ButtonRow, Card, Details, EmptyState, Form, Select, withQuery } from '#ui/index.ts'
import { compareAll } from '../domain/compare.ts'
import { waits } from '../domain/doors.ts'
import { fewOn } from '../domain/few.ts'
import { staffSentences } from '../messages/index.ts'
import { alarms } from '../queries/alarms.ts'
import { countedMonths, countsOf } from '../queries/counts.ts'
import { type Owner, ownerOf, possibleOwners } from '../queries/owner.ts'
import { AlarmList } from './alarm-list.tsx'
import { monthWords, type Shown, shownIn } from './asked.ts'
import { DoorChart, DoorTable, MonthTable } from './door-tables.tsx'

export const parityPath = '/parity'

type FilterProps = {
  readonly shown: Shown
  readonly months: readonly string[]
  readonly language: StaffLanguage
}

const Filters = ({ shown, months, language }: FilterProps) => {
  const m = staffSentences(language)
  const all = [...new Set([...months, shown.from, shown.until])].toSorted().toReversed()
  const choices = all.map(value => ({ value, label: monthWords(value, language) }))
  return (
    <Form action={parityPath} method="get" shape="line">
      <Select
        name="kind"
        label={m.kind}
        value={shown.kind}
        empty={m.allKinds}
        choices={kinds.map(value => ({ value, label: kindName(value, language) }))}
      />
      <Select name="from" label={m.from} value={shown.from} empty="none" choices={choices} />
      <Select name="until" label={m.until} value={shown.until} empty="none" choices={choices} />
      <Select
        name="wait"
        label={m.wait}
        value={shown.wait}
        empty="none"
        choices={waits.map(value => ({ value, label: m.waits[value] }))}
      />
      <ButtonRow>
        <Button kind="secondary">{m.filter}</Button>
      </ButtonRow>
    </Form>
  )
}

type OwnerProps = {
  readonly form: FormState
  readonly now: Owner | undefined
  readonly possible: readonly Owner[]
  readonly language: StaffLanguage
}

const OwnerForm = ({ form, now, possible, language }: OwnerProps) => {
  const m = staffSentences(language)
  return (
    <Form action={`${parityPath}/owner`} hidden={{ _submission: form.submission }}>
      <Select
        name="ownerId"
        label={m.owner}
        hint={m.ownerHint}
        value={textOf(form.values, 'ownerId') || now?.id}
        error={problemOf(form, 'ownerId')}
        choices={possible.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button kind="secondary">{m.ownerButton}</Button>
    </Form>
  )
}

const How = ({ context }: { context: Pick<StaffContext, 'language' | 'today'> }) => {
  const m = staffSentences(context.language)
  return (
    <Details summary={m.how}>
      <p>{m.howDelay}</p>
      <p>{m.howInterval}</p>
      <p>{m.howAlarm}</p>
      <p>{m.howLeft}</p>
      <p>{m.fewWarning(fewOn(context.today.toString()))}</p>
      <p>
        {m.countedOn} <a href={`/${context.language}/doors`}>{m.publicPage}</a>
      </p>
    </Details>
  )
}

async function Compared({ context, shown }: { context: StaffContext; shown: Shown }) {
  const { db, language, today, url } = context
  const m = staffSentences(language)
  const counts = await countsOf(db, shown)
  if (counts.length === 0) return <EmptyState title={m.nothing} text={m.nothingText} />
  const least = fewOn(today.toString()).staff
  const figures = compareAll(counts, least)
  const { wait } = shown
  return (
    <>
      <DoorChart figures={figures} wait={wait} language={language} />
      <DoorTable figures={figures} language={language} />
      <MonthTable counts={counts} wait={wait} least={least} language={language} />
      <p>
        <a href={withQuery(`${parityPath}/doors.csv${url.search}`, {})}>{m.csv}</a>
      </p>
    </>
  )
}

/** How long each door lets people wait, what was found slower, and who is told. */
export async function parityPage(context: StaffContext, form: FormState = freshForm()): Promise<Answer> {
  const { db, language, today, url } = context
  const m = staffSentences(language)
  const shown = shownIn(url, today)
  const months = await countedMonths(db)
  const [found, now, possible] = [await alarms(db), await ownerOf(db), await possibleOwners(db)]
  const body = (
    <>
      <Card title={m.alarms}>
        <AlarmList list={found} language={language} />
      </Card>
      <Filters shown={shown} months={months} language={language} />
      {await Compared({ context, shown })}
      <OwnerForm form={form} now={now} possible={possible} language={language} />
      <How context={context} />
    </>
  )
  const said =
    url.searchParams.get('done') === 'owner' ? ({ kind: 'done', text: m.ownerDone } as const) : undefined
  return { title: m.title, lead: m.lead, body, said }
}
