import { inLanguage, personPage } from '#platform/http/person-page.ts'
import { EmptyState } from '#ui/index.ts'
import { entryKinds } from '../domain/entry.ts'
import { wholeText } from '../domain/ready.ts'
import { findIn } from '../domain/search.ts'
import { sentences } from '../messages/index.ts'
import { entriesFor, publicPage, readAs, SearchForm, Tiles } from './lists.tsx'

/** The pages that have the words searched for, in the reader's language. */
export const guideSearchPage = personPage({
  path: inLanguage('/search'),
  action: 'guide:search',
  access: 'public',
  async show(context) {
    const { language, url } = context
    const m = sentences(language)
    const as = readAs(context)
    const query = (url.searchParams.get('q') ?? '').slice(0, 200).trim()
    const entries = query === '' ? [] : await entriesFor(context, ...entryKinds)
    const found = findIn(
      entries.map(entry => ({
        ...entry,
        title: entry.text.title,
        answer: `${entry.text.answer.plain} ${entry.text.answer.easy}`,
        rest: wholeText(entry.text, 'plain'),
      })),
      query,
    )
    const body = (
      <>
        <SearchForm as={as} query={query} />
        {query === '' ? null : found.length === 0 ? (
          <EmptyState title={m.nothingFound} text={m.nothingFoundText} />
        ) : (
          <>
            <p role="status">{m.found({ count: found.length, query })}</p>
            <Tiles entries={found} as={as} />
          </>
        )}
      </>
    )
    return { title: m.searchTitle, body, ...publicPage(context) }
  },
})
