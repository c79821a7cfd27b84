import type { Child } from 'hono/jsx'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { PersonContext } from '#platform/http/route.ts'
import { EmptyState, Form, TextField } from '#ui/index.ts'
import type { EntryKind } from '../domain/entry.ts'
import { sentences } from '../messages/index.ts'
import { type PublicEntry, publishedEntries } from '../queries/public.ts'
import { BareParts, DoorList, Pictogram, ReadAloud } from './article.tsx'
import { entryPath, otherWay, type ReadAs, wayOf } from './links.ts'

/** How the page at hand is read. */
export const readAs = ({ language, url }: Pick<PersonContext, 'language' | 'url'>): ReadAs => ({
  language,
  way: wayOf(url),
})

/** What every public page says of itself. */
export const publicPage = ({ language, url }: Pick<PersonContext, 'language' | 'url'>) =>
  ({
    easyRead: otherWay(url),
    findable: 'yes',
    back: url.pathname === `/${language}` ? undefined : `/${language}`,
  }) as const

/** The entries of some kinds, as the reader reads them. */
export const entriesFor = ({ db, language }: Pick<PersonContext, 'db' | 'language'>, ...kinds: EntryKind[]) =>
  publishedEntries(db, language, kinds)

type Listed = { readonly entries: readonly PublicEntry[]; readonly as: ReadAs }

/** Nothing published yet: whom to ask meanwhile. */
export const NothingYet = ({ as: { language } }: Pick<Listed, 'as'>) => {
  const m = sentences(language)
  return <EmptyState title={m.empty} text={m.emptyText} />
}

/** Entries by title and answer, each leading to its page. */
export const Tiles = ({ entries, as }: Listed) =>
  entries.length === 0 ? (
    <NothingYet as={as} />
  ) : (
    <ul class="tiles">
      {entries.map(({ kind, pictogram, text }) => (
        <li class={as.way === 'easy' ? 'pictured' : undefined}>
          {as.way === 'easy' ? <Pictogram name={pictogram} /> : null}
          <div>
            <a href={entryPath(kind, text.slug, as)}>{text.title}</a>
            <p>{text.answer[as.way]}</p>
          </div>
        </li>
      ))}
    </ul>
  )

/** Entries in full, one after the other: places, numbers, news. */
export const InFull = ({ entries, as }: Listed) => {
  const { language, way } = as
  if (entries.length === 0) return <NothingYet as={as} />
  return (
    <div data-spoken>
      {entries.map(({ kind, text, publishedOn }) => (
        <section aria-labelledby={text.slug}>
          <h2 id={text.slug}>{text.title}</h2>
          {kind === 'news' ? (
            <p class="quiet">
              {sentences(language).published({ date: formatIsoDate(publishedOn, language) })}
            </p>
          ) : null}
          <p>{text.answer[way]}</p>
          <BareParts text={text} language={language} way={way} />
          {kind === 'emergency' ? null : <DoorList doors={text.doors} language={language} />}
        </section>
      ))}
    </div>
  )
}

/** Looks for a word in the guide. */
export const SearchForm = ({ as, query }: { as: ReadAs; query?: string | undefined }) => {
  const m = sentences(as.language)
  return (
    <Form
      action={`/${as.language}/search`}
      method="get"
      shape="line"
      hidden={as.way === 'easy' ? { easy: 'yes' } : {}}
    >
      <TextField name="q" label={m.searchLabel} value={query} width={20} />
      <button type="submit" class="button">
        {m.search}
      </button>
    </Form>
  )
}

/** The button to hear the page, when the browser can speak. */
export const Tools = ({ as, children }: { as: ReadAs; children?: Child }) => (
  <div class="tools">
    <ReadAloud language={as.language} />
    {children}
  </div>
)
