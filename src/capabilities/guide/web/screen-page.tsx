import { languages } from '#kernel/language.ts'
import { inLanguage, personPage } from '#platform/http/person-page.ts'
import type { PersonContext } from '#platform/http/route.ts'
import { Phone, ScreenPage } from '#ui/index.ts'
import { linesOf } from '../domain/entry.ts'
import { sentences } from '../messages/index.ts'
import { type PublicEntry, publishedEntries } from '../queries/public.ts'
import { Pictogram } from './article.tsx'
import { centreDoorsOf } from './section-pages.tsx'

/** Long enough to read a slide slowly, twice. */
const secondsASlide = 25

const slideOf = ({ url }: PersonContext, count: number): number => {
  const asked = Number.parseInt(url.searchParams.get('slide') ?? '0', 10)
  return count > 0 && asked >= 0 ? asked % count : 0
}

/** The same slide in the centre's next language, then the next slide in the first one. */
function nextSlide({ tenant, language }: PersonContext, slide: number): string {
  const spoken = languages.filter(code => tenant.languages.includes(code))
  const following = spoken[spoken.indexOf(language) + 1]
  return following === undefined
    ? `/${spoken[0] ?? language}/screen?slide=${slide + 1}`
    : `/${following}/screen?slide=${slide}`
}

const Slide = ({ entry, context }: { entry: PublicEntry | undefined; context: PersonContext }) => {
  const m = sentences(context.language)
  if (entry === undefined) return <p>{m.emptyText}</p>
  const lines = linesOf(entry.text.blocks.what?.easy ?? '')
  return (
    <>
      <p class="status__first">{entry.text.answer.easy}</p>
      {lines.slice(0, 3).map(line => (
        <p>{line}</p>
      ))}
    </>
  )
}

const Foot = ({ context, next, held }: { context: PersonContext; next: string; held: 'yes' | 'no' }) => {
  const m = sentences(context.language)
  const { hours, phone } = centreDoorsOf(context)
  const stay = `${context.url.pathname}?slide=${context.url.searchParams.get('slide') ?? '0'}&hold=yes`
  return (
    <>
      <p>
        {m.screenMore} <Phone number={phone} /> · {hours}
      </p>
      <p class="no-print">
        {held === 'yes' ? <a href={next}>{m.screenGo}</a> : <a href={stay}>{m.screenStop}</a>}
      </p>
    </>
  )
}

/** The screen of the waiting room: one easy answer at a time, in the languages of the centre, without script. */
export const screenPage = personPage({
  path: inLanguage('/screen'),
  action: 'guide:screen',
  access: 'public',
  async show(context) {
    const { db, language, tenant, url } = context
    const m = sentences(language)
    const entries = await publishedEntries(db, language, ['news', 'service', 'right', 'emergency'])
    const slide = slideOf(context, entries.length)
    const entry = entries[slide]
    const held = url.searchParams.get('hold') === 'yes' ? 'yes' : 'no'
    const next = nextSlide(context, slide)
    const page = (
      <ScreenPage
        language={language}
        title={entry?.text.title ?? m.empty}
        organisation={tenant.name[language]}
        picture={entry && <Pictogram name={entry.pictogram} />}
        footer={<Foot context={context} next={next} held={held} />}
        mode={tenant.demonstration ? 'demonstration' : undefined}
      >
        <Slide entry={entry} context={context} />
      </ScreenPage>
    )
    const headers = { 'content-type': 'text/html; charset=UTF-8' }
    const turning = held === 'yes' ? headers : { ...headers, refresh: `${secondsASlide}; url=${next}` }
    return new Response(String(await page), { headers: turning })
  },
})
