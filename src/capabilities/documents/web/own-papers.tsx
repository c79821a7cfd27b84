import { brusselsDate, formatDate, formatIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import type { Answer, PersonContext } from '#platform/http/route.ts'
import { ButtonLink, ButtonRow } from '#ui/index.ts'
import { isLate, writtenCode } from '../domain/paper.ts'
import { sentences } from '../messages/index.ts'
import { paperName } from '../messages/words.ts'
import { type Ask, openAsksOf } from '../queries/asks.ts'
import { type Paper, papersOf } from '../queries/papers.ts'
import { personFile } from '../queries/person-file.ts'

type Shown = { readonly language: Language; readonly today: string }

/** Where a person's papers are. */
export const ownPapersPath = (language: Language): string => `/${language}/file/papers`

const DayLine = ({ ask, language, today }: Shown & { ask: Ask }) => {
  const m = sentences(language)
  const date = formatIsoDate(ask.untilOn, language)
  if (ask.state === 'sent') return <p>{m.sentState}</p>
  if (ask.state === 'without') return <p>{m.withoutState}</p>
  return (
    <p>
      <strong>{isLate(ask, today) ? m.past({ date }) : m.until({ date })}</strong>
    </p>
  )
}

const Actions = ({ ask, language }: { ask: Ask; language: Language }) => {
  const m = sentences(language)
  const here = ownPapersPath(language)
  const about = <span class="hidden"> : {paperName(ask, language)}</span>
  return (
    <ButtonRow>
      <ButtonLink kind={ask.state === 'open' ? 'primary' : 'secondary'} href={`${here}/send?ask=${ask.id}`}>
        {m.send}
        {about}
      </ButtonLink>
      {ask.state === 'open' ? (
        <ButtonLink kind="secondary" href={`${here}/${ask.id}/without`}>
          {m.without}
          {about}
        </ButtonLink>
      ) : null}
    </ButtonRow>
  )
}

const Wanted = ({ ask, language, today }: Shown & { ask: Ask }) => {
  const m = sentences(language)
  return (
    <section>
      <h3>{paperName(ask, language)}</h3>
      <DayLine ask={ask} language={language} today={today} />
      <p>{m.why({ why: ask.why })}</p>
      {ask.reply === null || ask.state !== 'open' ? null : <p>{m.reply({ reply: ask.reply })}</p>}
      <p>{m.code({ code: writtenCode(ask.code) })}</p>
      <Actions ask={ask} language={language} />
    </section>
  )
}

const Ways = ({ tenant, language }: Pick<PersonContext, 'tenant' | 'language'>) => {
  const m = sentences(language)
  const address = `${tenant.street}, ${tenant.postalCode} ${tenant.municipality}`
  return (
    <section>
      <h2>{m.ways}</h2>
      <ul>
        <li>{m.wayPhoto}</li>
        <li>{m.wayBring({ address, hours: tenant.openingHours[language] })}</li>
        <li>
          {m.wayPost} <a href={`${ownPapersPath(language)}/cover`}>{m.cover}</a> (PDF)
        </li>
      </ul>
    </section>
  )
}

/** What a paper that came is called. */
export const nameOf = (paper: Paper, language: Language): string => {
  if (paper.askKind !== null) return paperName({ kind: paper.askKind, words: paper.askWords }, language)
  return paper.words ?? paper.name ?? sentences(language).forms[paper.form]
}

const Came = ({ papers, language }: { papers: readonly Paper[]; language: Language }) => {
  const m = sentences(language)
  const stateOf = ({ state }: Paper) => (state === 'elsewhere' ? '' : m.states[state])
  return (
    <section>
      <h2>{m.came}</h2>
      {papers.length === 0 ? <p>{m.cameNone}</p> : null}
      <ul>
        {papers.map(paper => (
          <li>
            <strong>{nameOf(paper, language)}</strong>.{' '}
            {paper.form === 'file' ? '' : `${m.forms[paper.form]}. `}
            {m.cameOn({ date: formatDate(brusselsDate(paper.receivedAt), language) })} {stateOf(paper)}
            {paper.sayAgain === null ? null : ` ${m.again({ words: paper.sayAgain })}`}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the state page of a file says of its papers: how many are still needed, the nearest day, and the way there. */
export async function papersBlock(
  { db, language, today }: PersonContext,
  asked: { readonly dossierId: string } | undefined,
) {
  const m = sentences(language)
  const asks = asked === undefined ? [] : await openAsksOf(db, asked.dossierId)
  const wanted = asks.filter(({ state }) => state === 'open')
  const lines = wanted.map(ask => {
    const date = formatIsoDate(ask.untilOn, language)
    const day = isLate(ask, today.toString()) ? m.past({ date }) : m.until({ date })
    return `${paperName(ask, language)}. ${day}`
  })
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{m.title}</h2>
      <p>{wanted.length === 0 ? m.wantedNone : m.wantedCount({ count: wanted.length })}</p>
      {lines.length === 0 ? null : (
        <ul>
          {lines.map(line => (
            <li>{line}</li>
          ))}
        </ul>
      )}
      <p>
        <a href={ownPapersPath(language)}>{m.see}</a>
      </p>
    </section>
  )
}

function saidOf({ url, language }: PersonContext): string | undefined {
  const m = sentences(language)
  const count = (name: string) => Number(url.searchParams.get(name)?.match(/^\d{1,2}$/)?.[0] ?? 0)
  if (url.searchParams.get('done') === 'without') return m.withoutDone
  const [came, again] = [count('sent') - count('again'), count('again')]
  const parts = [
    came > 0 ? `${m.sent({ count: came })} ${m.sentText}` : '',
    again > 0 ? m.sentAgain({ count: again }) : '',
  ].filter(part => part !== '')
  return parts.length === 0 ? undefined : parts.join(' ')
}

/** A person's papers: what is still needed and how to give it, and what came. Without a file: nothing is asked. */
export async function ownPapersView(context: PersonContext): Promise<Answer> {
  const { db, language, today, personId, read } = context
  const file = await personFile(db, personId)
  if (file === undefined) return { redirect: `/${language}/file/status` }
  read({ personId: file.personId, dossierId: file.dossierId })
  const m = sentences(language)
  const asks = await openAsksOf(db, file.dossierId)
  const body = (
    <>
      <h2>{m.wanted}</h2>
      {asks.length === 0 ? <p>{m.wantedNone}</p> : null}
      {asks.map(ask => (
        <Wanted ask={ask} language={language} today={today.toString()} />
      ))}
      {asks.length === 0 ? null : <Ways tenant={context.tenant} language={language} />}
      <p>
        <a href={`${ownPapersPath(language)}/send`}>{m.sendOther}</a>
      </p>
      <Came papers={await papersOf(db, file.dossierId)} language={language} />
    </>
  )
  const text = saidOf(context)
  const said = text === undefined ? undefined : ({ kind: 'done', text } as const)
  return { title: m.title, lead: m.lead, body, said, back: `/${language}/file/status` }
}
