import type { Language } from '#kernel/language.ts'
import { inLanguage, personPage } from '#platform/http/person-page.ts'
import type { PersonContext, Route } from '#platform/http/route.ts'
import { Phone } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'
import { nothingHere } from './entry-page.tsx'
import { type ForeignLanguage, foreignLanguages } from './welcome-words.ts'

/** The name of a foreign language, for the person at the counter. */
const named = (code: string, language: Language): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code

const listPage = personPage({
  path: inLanguage('/welcome'),
  action: 'guide:welcome',
  access: 'public',
  async show({ language }) {
    const m = sentences(language)
    const body = (
      <ul class="tiles">
        {foreignLanguages.map(({ code, name, direction, welcome }) => (
          <li lang={code} dir={direction}>
            <a href={`/${language}/welcome/${code}`} hreflang={code}>
              {name}
            </a>
            <p>{welcome}</p>
          </li>
        ))}
      </ul>
    )
    return { title: m.languages, lead: m.languagesLead, body, back: `/${language}`, findable: 'yes' }
  },
})

const Card = ({ foreign, tenant }: { foreign: ForeignLanguage } & Pick<PersonContext, 'tenant'>) => (
  <div class="card-to-show">
    <p lang={foreign.code} dir={foreign.direction}>
      {foreign.interpreter}
    </p>
    {tenant.languages.map(code => (
      <p lang={code}>{sentences(code).needsInterpreter({ language: named(foreign.code, code) })}</p>
    ))}
  </div>
)

const welcomePage = personPage({
  path: inLanguage('/welcome/:code'),
  action: 'guide:welcome',
  access: 'public',
  async show(context) {
    const { language, tenant, params } = context
    const m = sentences(language)
    const foreign = foreignLanguages.find(({ code }) => code === params['code'])
    if (foreign === undefined) return nothingHere(context)
    const { code, direction, welcome, help, show } = foreign
    const body = (
      <>
        <div lang={code} dir={direction}>
          <h2>{welcome}</h2>
          <p>{help}</p>
          {show === undefined ? null : <p>{show}</p>}
        </div>
        <p>{m.showThis}</p>
        <Card foreign={foreign} tenant={tenant} />
        <p>
          <Phone number={tenant.phone} /> · {`${tenant.street}, ${tenant.postalCode} ${tenant.municipality}`}
        </p>
      </>
    )
    const title = `${foreign.name} · ${named(code, language)}`
    return { title, body, back: `/${language}/welcome`, findable: 'yes' }
  },
})

/** A welcome in more languages, each with a card that asks for an interpreter. */
export const welcomePages: readonly Route[] = [listPage, welcomePage]
