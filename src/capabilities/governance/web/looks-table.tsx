import type { Child } from 'hono/jsx'
import { brusselsDate, formatLongDate, formatTime } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { Details, EmptyState, Table } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'
import { type Look, type LookEvent, looksPerPage } from '../queries/looks.ts'

/** How roles are called; the directory knows. */
export type RoleWords = (role: string, language: Language) => string

type Props = {
  readonly looks: readonly Look[]
  readonly language: Language
  readonly roleWords: RoleWords
  /** `names`: staff see who; a person sees role and service. */
  readonly show: 'names' | 'roles'
  readonly page: number
  /** The address of the page, without its number. */
  readonly address: string
  /** What may be done about a line: its heading, and what stands in each row. */
  readonly act?: { readonly label: string; cell(look: Look): Child } | undefined
}

/** A word of a list of codes, or the word for what the list does not know. */
const word = (words: Readonly<Record<string, string>> & { readonly other: string }, code: string) =>
  words[code] ?? words.other

function whoOf(
  look: Look,
  { language, roleWords, show }: Pick<Props, 'language' | 'roleWords' | 'show'>,
): string {
  const m = sentences(language)
  if (look.actorKind === 'person') return show === 'roles' ? m.you : m.person
  if (look.actorKind === 'system') return m.program
  const service = look.serviceName?.[language]
  const parts = [look.role === null ? undefined : roleWords(look.role, language), service]
  const inRole = parts.filter(part => part !== undefined).join(', ')
  return show === 'names' && look.workerName !== null ? `${look.workerName} (${inRole})` : inRole
}

/** The day, and the hour or how often between which hours. */
function whenOf({ events }: Look, language: Language): string {
  const m = sentences(language)
  const hours = events.map(({ at }) => formatTime(at, language))
  const [until = '', from = ''] = [hours[0], hours.at(-1)]
  const [count, newest] = [events.length, events[0]]
  const day = newest === undefined ? '' : formatLongDate(brusselsDate(newest.at), language)
  if (count === 1) return `${day}, ${from}`
  return `${day}, ${from === until ? m.timesAt({ count, at: from }) : m.timesBetween({ count, from, until })}`
}

function whatOf({ kind, action }: LookEvent, language: Language): string {
  const m = sentences(language)
  const [room = 'other'] = action.split(':')
  return `${m.done[kind]} ${word(m.room, room)}`
}

/** What was looked at or changed, each thing once; folded inside, each time with its hour. */
const What = ({ events, language }: { events: readonly LookEvent[]; language: Language }) => {
  const things = [...new Set(events.map(event => whatOf(event, language)))]
  if (events.length === 1) return <>{things[0]}</>
  return (
    <>
      {things.map(thing => (
        <div>{thing}</div>
      ))}
      <Details summary={sentences(language).eachTime}>
        <ul>
          {events.map(event => (
            <li>
              {formatTime(event.at, language)} · {whatOf(event, language)}
            </li>
          ))}
        </ul>
      </Details>
    </>
  )
}

/** Why: a person reads of their own acts and of the program's in words of their own, not in those for who works here. */
function whyOf({ actorKind, purpose }: Look, { language, show }: Pick<Props, 'language' | 'show'>): string {
  const m = sentences(language)
  if (show === 'roles' && actorKind === 'person' && purpose === 'task') return m.yourself
  const said = purpose === 'verify' || purpose === 'clock'
  return actorKind === 'system' && !said ? m.byItself : word(m.purpose, purpose)
}

function cellsOf(look: Look, props: Props) {
  const { language } = props
  return {
    when: whenOf(look, language),
    who: whoOf(look, props),
    what: <What events={look.events} language={language} />,
    why: whyOf(look, props),
    act: props.act?.cell(look),
  }
}

/** One line in a sentence: when, and in which role. */
export const lookInWords = (look: Look, spoken: Pick<Props, 'language' | 'roleWords' | 'show'>): string =>
  `${whenOf(look, spoken.language)} · ${whoOf(look, spoken)}`

/** What was done, in which words and why: for a page without a table. */
export function lookLines(look: Look, language: Language): readonly string[] {
  const [first = '', ...more] = new Set(look.events.map(event => whatOf(event, language)))
  const things = [first, ...more.map(thing => thing.charAt(0).toLowerCase() + thing.slice(1))]
  return [things.join(', '), whyOf(look, { language, show: 'roles' })]
}

/** Who looked, when, in which role, why. */
export const LooksTable = (props: Props) => {
  const { looks, language, page, address } = props
  const m = sentences(language)
  if (looks.length === 0) return <EmptyState title={m.nobody} text={m.nobodyText} />
  const columns = [
    { key: 'when', label: m.when, role: 'head' as const },
    { key: 'who', label: m.who },
    { key: 'what', label: m.what },
    { key: 'why', label: m.why },
    ...(props.act === undefined ? [] : [{ key: 'act', label: props.act.label }]),
  ]
  const rows = looks.slice(0, looksPerPage).map(look => ({ cells: cellsOf(look, props), id: look.id }))
  return (
    <>
      <Table caption={m.caption} captionShown="hidden" columns={columns} rows={rows} />
      <p class="no-print">
        {page > 1 ? <a href={`${address}?page=${page - 1}`}>{m.newer}</a> : null}{' '}
        {looks.length > looksPerPage ? <a href={`${address}?page=${page + 1}`}>{m.older}</a> : null}
      </p>
    </>
  )
}
