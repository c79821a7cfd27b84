import { formatIsoDate } from '#kernel/calendar.ts'
import type { Language, languages } from '#kernel/language.ts'
import { inLanguage, personPage } from '#platform/http/person-page.ts'
import type { Answer, PersonContext } from '#platform/http/route.ts'
import { sentences } from '../messages/index.ts'
import { type PublicPage, publishedAt } from '../queries/public.ts'
import { DoorCard, Pictogram, Sources, TextParts } from './article.tsx'
import { asRead, entryPath, type ReadAs } from './links.ts'
import { publicPage, readAs, SearchForm, Tools } from './lists.tsx'

const hasOwnPage = ({ kind }: PublicPage) => kind === 'service' || kind === 'right' || kind === 'page'

const Reviewed = ({ entry, as: { language } }: { entry: PublicPage; as: ReadAs }) => {
  const m = sentences(language)
  const date = formatIsoDate(entry.reviewedOn, language)
  const { service } = entry
  return <p class="quiet">{service === null ? m.reviewed({ date }) : m.reviewedBy({ date, service })}</p>
}

type Shown = { readonly entry: PublicPage; readonly as: ReadAs; readonly writtenIn: Language }

const EntryBody = ({ entry, as, writtenIn }: Shown) => {
  const { language, way } = as
  const m = sentences(language)
  const { text } = entry
  const leaflet = asRead(`/${language}/rights/${text.slug}/leaflet.pdf`, way)
  return (
    <>
      <Tools as={as}>
        <a href={leaflet}>{m.leaflet}</a>
      </Tools>
      <div data-spoken>
        <p class={way === 'easy' ? 'status__first pictured' : 'status__first'}>
          {way === 'easy' ? <Pictogram name={entry.pictogram} /> : null}
          {text.answer[way]}
        </p>
        <TextParts text={text} language={language} way={way} />
      </div>
      <DoorCard doors={text.doors} language={language} />
      <Reviewed entry={entry} as={as} />
      <Sources sources={entry.sources} language={language} writtenIn={writtenIn} />
    </>
  )
}

/** Nothing at this address: a word to look for, and a human. */
export function nothingHere(context: PersonContext): Answer {
  const m = sentences(context.language)
  const as = readAs(context)
  const back = `/${context.language}`
  return { title: m.gone, lead: m.goneText, body: <SearchForm as={as} />, back, status: 404 }
}

/** One entry, whatever language its address was given in; an old address leads to the newest one. */
export const entryPage = personPage({
  path: inLanguage('/rights/:slug'),
  action: 'guide:right',
  access: 'public',
  async show(context): Promise<Answer> {
    const { db, language, params } = context
    const as = readAs(context)
    const entry = await publishedAt(db, language, params['slug'] ?? '')
    if (entry === undefined) return nothingHere(context)
    const { slug, title } = entry.text
    if (slug !== params['slug'] || !hasOwnPage(entry)) return { redirect: entryPath(entry.kind, slug, as) }
    const at = (code: (typeof languages)[number]) =>
      entryPath(entry.kind, entry.slugs[code], { language: code, way: as.way })
    return {
      title,
      body: <EntryBody entry={entry} as={as} writtenIn={context.tenant.languages[0] ?? 'fr'} />,
      ...publicPage(context),
      back: asRead(`/${language}/${entry.kind === 'service' ? 'ask' : 'rights'}`, as.way),
      inOther: { fr: at('fr'), nl: at('nl'), de: at('de'), en: at('en') },
    }
  },
})
