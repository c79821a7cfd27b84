import { channelName, kindName, kinds } from '#capabilities/requests/index.ts'
import type { Language } from '#kernel/language.ts'
import { inLanguage, personPage } from '#platform/http/person-page.ts'
import { Button, ButtonLink, Form, Select, SpanChart, Table } from '#ui/index.ts'
import { compareAll, type DoorFigures } from '../domain/compare.ts'
import { lastWhole } from '../domain/doors.ts'
import { fewOn } from '../domain/few.ts'
import type { Share } from '../domain/share.ts'
import type { Middle } from '../domain/spread.ts'
import { sentences } from '../messages/index.ts'
import { countsOf } from '../queries/counts.ts'
import { kindIn, monthWords } from './asked.ts'
import { spanOf } from './figures.ts'

type Drawn = { readonly figures: readonly DoorFigures[]; readonly language: Language }

const daysWords = (middle: Middle | null, language: Language): string => {
  const m = sentences(language)
  return middle === null ? m.tooFew : m.days({ days: middle.half })
}

function spanWords(middle: Middle | null, language: Language): string {
  const half = daysWords(middle, language)
  return middle?.bounds ? sentences(language).between({ half, ...middle.bounds }) : half
}

/** A share in a hundred; near its ends without a number, which would tell of each one. */
function shareSaid(share: Share | null, language: Language): string {
  const m = sentences(language)
  if (share === null) return m.tooFew
  const percent = Math.round(share.share * 100)
  if (percent > 95) return m.nearlyAlways
  return percent < 5 ? m.nearlyNever : m.percent({ percent })
}

const Doors = ({ figures, language }: Drawn) => {
  const m = sentences(language)
  const spans = figures.map(({ door, waits: { decision } }) => ({
    label: channelName(door, language),
    text: spanWords(decision, language),
    span: spanOf(decision),
  }))
  const rows = figures.map(({ door, waits, granted }) => ({
    cells: {
      door: channelName(door, language),
      word: daysWords(waits.word, language),
      decision: daysWords(waits.decision, language),
      granted: shareSaid(granted, language),
    },
  }))
  const columns = [
    { key: 'door', label: m.door, role: 'head' },
    { key: 'word', label: m.word },
    { key: 'decision', label: m.decision },
    { key: 'granted', label: m.granted },
  ] as const
  return (
    <>
      <h2>{m.table}</h2>
      <SpanChart caption={m.chart} heads={[m.door, m.decision]} spans={spans} />
      <Table caption={m.table} captionShown="hidden" columns={columns} rows={rows} />
    </>
  )
}

const How = ({ language, few }: { language: Language; few: number }) => {
  const m = sentences(language)
  return (
    <section aria-labelledby="how">
      <h2 id="how">{m.how}</h2>
      <p>{m.howHalf}</p>
      <p>{m.howBetween}</p>
      <p>{m.howFew({ few })}</p>
      <p>{m.howNobody}</p>
    </section>
  )
}

/** Whether each door is as quick, for everybody: the year that is over, nothing where too few came. */
export const publicDoors = personPage({
  path: inLanguage('/doors'),
  action: 'parity:doors',
  access: 'public',
  async show({ db, language, today, url }) {
    const m = sentences(language)
    const until = lastWhole(today)
    const [from, kind] = [until.subtract({ months: 11 }), kindIn(url)]
    const counts = await countsOf(db, { from: from.toString(), until: until.toString(), kind })
    const { everybody: few } = fewOn(today.toString())
    const choices = kinds.map(value => ({ value, label: kindName(value, language) }))
    const [first, last] = [monthWords(from.toString(), language), monthWords(until.toString(), language)]
    const body = (
      <>
        <p>{m.period({ from: first, until: last })}</p>
        <Form action={`/${language}/doors`} method="get">
          <Select name="kind" label={m.kind} value={kind} empty={m.allKinds} choices={choices} />
          <Button kind="secondary">{m.show}</Button>
        </Form>
        {counts.length === 0 ? (
          <>
            <h2>{m.nothing}</h2>
            <p>{m.nothingText}</p>
          </>
        ) : (
          <Doors figures={compareAll(counts, few)} language={language} />
        )}
        <How language={language} few={few} />
        <ButtonLink href={`/${language}/asking`}>{m.ask}</ButtonLink>
      </>
    )
    return { title: m.title, lead: m.lead, body, back: `/${language}`, findable: 'yes' }
  },
})
