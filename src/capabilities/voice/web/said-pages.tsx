import { brusselsDate, formatDate, formatIsoDate } from '#kernel/calendar.ts'
import { formatIban } from '#kernel/iban.ts'
import type { Language } from '#kernel/language.ts'
import { formatMoney } from '#kernel/money.ts'
import { inLanguage, personPage } from '#platform/http/person-page.ts'
import type { Answer, PersonContext } from '#platform/http/route.ts'
import { Phone, StatusSentence, SummaryList } from '#ui/index.ts'
import { everyOutcome } from '../domain/kinds.ts'
import { dueOf } from '../domain/terms.ts'
import { elsewhere } from '../messages/elsewhere.ts'
import { sentences } from '../messages/index.ts'
import { aroundFile } from '../queries/around.ts'
import { type Named, ownVoice, type Voice, voicesOf } from '../queries/voices.ts'
import { withOwn } from './own.ts'

type Here = Pick<PersonContext, 'language' | 'today' | 'tenant'>

/** What one thing is about, in a few words. */
export const topicWord = (topic: string, language: Language): string =>
  Object.entries(sentences(language).topics).find(([code]) => code === topic)?.[1] ?? ''

/** Where an answer stands, in one sentence. */
function stateOf({ outcome, dueOn }: Voice, { language, today, tenant }: Here): string {
  const m = sentences(language)
  const known = everyOutcome.find(code => code === outcome)
  if (known !== undefined) return `${m.outcomes[known]}.`
  if (dueOn < today.toString()) return m.late({ phone: tenant.phone })
  return m.waiting({ date: formatIsoDate(dueOn, language) })
}

const Way = ({ href, label, text }: { href: string; label: string; text: string }) => (
  <li>
    <a href={href}>{label}</a>
    <div>{text}</div>
  </li>
)

const Ways = ({ language }: { language: Language }) => {
  const m = sentences(language)
  const at = (rest: string) => `/${language}/file/${rest}`
  return (
    <ul>
      <Way href={at('change')} label={m.doChange} text={m.doChangeText} />
      <Way href={at('known')} label={m.doKnown} text={m.doKnownText} />
      <Way href={at('looks')} label={m.doWhy} text={m.doWhyText} />
      <Way href={at('complain')} label={m.doComplain} text={m.doComplainText} />
    </ul>
  )
}

const Mine = ({ list, here }: { list: readonly Voice[]; here: Here }) => {
  const { language } = here
  const m = sentences(language)
  if (list.length === 0) return <p>{m.none}</p>
  return (
    <SummaryList
      rows={list.map(voice => ({
        key: `${m.kinds[voice.kind]}, ${formatDate(brusselsDate(voice.saidAt), language)}`,
        value: <a href={`/${language}/file/said/${voice.id}`}>{stateOf(voice, here)}</a>,
      }))}
    />
  )
}

/** What one may say, and what became of what one said. */
export const sayPage = personPage({
  path: inLanguage('/file/say'),
  action: 'voice:mine',
  access: 'person',
  show: context =>
    withOwn(context, async ({ person }) => {
      const { db, language } = context
      const m = sentences(language)
      const list = await voicesOf(db, person.id)
      const body = (
        <>
          <Ways language={language} />
          <p>{m.byPhone}</p>
          <h2>{m.mine}</h2>
          <Mine list={list} here={context} />
        </>
      )
      return { title: m.title, lead: m.lead, body, back: `/${language}/file/status` }
    }),
})

const Human = ({ human, language }: { human: Named | null; language: Language }) =>
  human === null ? (
    <span>{sentences(language).pilotAnswers}</span>
  ) : (
    <>
      {human.name} · <Phone number={human.phone} />
    </>
  )

/** What was declared besides words. */
export function detailRows({ detail }: Pick<Voice, 'detail'>, language: Language) {
  const m = sentences(language)
  const { what, on, cents, iban } = detail
  return [
    ...(what ? [{ key: m.whatHappens, value: m.happenings[what] }] : []),
    ...(on ? [{ key: m.since, value: formatIsoDate(on, language) }] : []),
    ...(cents === null || cents === undefined ? [] : [{ key: m.cents, value: formatMoney(cents, language) }]),
    ...(iban ? [{ key: m.iban, value: formatIban(iban) }] : []),
  ]
}

type Shown = { readonly voice: Voice; readonly pilot: Named | null; readonly language: Language }

const Facts = ({ voice, pilot, language }: Shown) => {
  const m = sentences(language)
  const { number, kind, topic, words, saidAt, asked, by, dueOn, answer } = voice
  const rows = [
    { key: m.number, value: number },
    { key: m.saidOn, value: formatDate(brusselsDate(saidAt), language) },
    { key: m.what, value: `${m.kinds[kind]} : ${topicWord(topic, language)}` },
    ...detailRows(voice, language),
    ...(words === '' ? [] : [{ key: m.words, value: words }]),
    { key: m.answeredBy, value: <Human human={by ?? asked ?? pilot} language={language} /> },
    ...(answer === null
      ? [{ key: m.before, value: formatIsoDate(dueOn, language) }]
      : [{ key: m.answer, value: answer }]),
  ]
  return <SummaryList rows={rows} />
}

/** Where the day of an answer comes from: the law by its articles, or a habit that says so. */
export function termWords({ kind, saidAt }: Pick<Voice, 'kind' | 'saidAt'>, language: Language): string {
  const m = sentences(language)
  const { source } = dueOf(kind, brusselsDate(saidAt))
  return source === null ? m.house : m.law({ articles: source.articles.join(', ') })
}

const Said = ({ voice, pilot, here }: Omit<Shown, 'language'> & { here: Here }) => {
  const { language } = here
  return (
    <>
      <StatusSentence sentence={stateOf(voice, here)} />
      <Facts voice={voice} pilot={pilot} language={language} />
      {voice.outcome === null ? <p>{termWords(voice, language)}</p> : null}
      {voice.outcome !== null || voice.kind === 'complaint' ? (
        <section>
          <h2>{sentences(language).elsewhereTitle}</h2>
          {elsewhere(voice.kind, language).map(line => (
            <p>{line}</p>
          ))}
        </section>
      ) : null}
    </>
  )
}

async function show(context: PersonContext): Promise<Answer> {
  return withOwn(context, async ({ person }) => {
    const { db, language, params, url } = context
    const m = sentences(language)
    const back = `/${language}/file/say`
    const voice = await ownVoice(db, person.id, params['id'] ?? '')
    if (voice === undefined) return { title: m.gone, body: null, status: 404, back }
    const date = formatIsoDate(voice.dueOn, language)
    const pilot = (await aroundFile(db, voice.dossierId)).requests[0]?.pilot ?? null
    const sent = `${m.sent} ${m.sentText({ number: voice.number, date })}`
    const said = url.searchParams.get('done') === 'yes' ? ({ kind: 'done', text: sent } as const) : undefined
    return {
      title: m.kinds[voice.kind],
      body: <Said voice={voice} pilot={pilot} here={context} />,
      back,
      said,
    }
  })
}

/** One thing said: the receipt at once, then where it stands, then the answer and where else to go. */
export const saidPage = personPage({
  path: inLanguage('/file/said/:id'),
  action: 'voice:one',
  access: 'person',
  show,
})
