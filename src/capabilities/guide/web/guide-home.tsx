import type { Child } from 'hono/jsx'
import type { Language } from '#kernel/language.ts'
import type { PersonContext } from '#platform/http/route.ts'
import { safeHref } from '#ui/index.ts'
import type { GuideSettings } from '../domain/settings.ts'
import { sentences } from '../messages/index.ts'
import { guideSettings } from '../queries/public.ts'
import { type Section, sectionPath } from './links.ts'
import { readAs, SearchForm } from './lists.tsx'
import { foreignLanguages } from './welcome-words.ts'

const shown = ['ask', 'rights', 'emergency', 'places', 'people', 'news'] as const satisfies readonly Section[]

const Commune = ({ settings, language }: { settings: GuideSettings; language: Language }) => {
  const { communeName, communeUrl } = settings
  if (communeName === null || communeUrl === null) return null
  return (
    <p>
      <a href={safeHref(communeUrl)}>{sentences(language).partOf({ commune: communeName })}</a>
    </p>
  )
}

const OtherLanguages = ({ context }: { context: PersonContext }) => {
  const { language } = context
  const m = sentences(language)
  return (
    <section aria-labelledby="languages">
      <h2 id="languages">
        <a href={`/${language}/welcome`}>{m.languages}</a>
      </h2>
      <ul class="tools">
        {foreignLanguages.map(({ code, name, direction }) => (
          <li>
            <a href={`/${language}/welcome/${code}`} lang={code} dir={direction} hreflang={code}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The ways into the guide, for the first page: six places, a search, other languages. */
export async function guideHome(context: PersonContext): Promise<Child> {
  const { db, language } = context
  const m = sentences(language)
  const as = readAs(context)
  const settings = await guideSettings(db)
  return (
    <>
      <ul class="tiles">
        {shown.map(section => (
          <li>
            <a href={sectionPath(section, as)}>{m[section]}</a>
            <p>{m[`${section}Lead`]}</p>
          </li>
        ))}
      </ul>
      <SearchForm as={as} />
      <OtherLanguages context={context} />
      <Commune settings={settings} language={language} />
    </>
  )
}
