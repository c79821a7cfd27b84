import { inLanguage, personPage } from '#platform/http/person-page.ts'
import type { PersonContext, Route, View } from '#platform/http/route.ts'
import { Phone } from '#ui/index.ts'
import type { EntryKind } from '../domain/entry.ts'
import { sentences } from '../messages/index.ts'
import { guideSettings, type PublicService, publicServices } from '../queries/public.ts'
import { sectionPath } from './links.ts'
import { entriesFor, InFull, publicPage, readAs, SearchForm, Tiles, Tools } from './lists.tsx'

/** The doors of the centre itself, for pages that are about no entry. */
export const centreDoorsOf = ({ tenant, language }: Pick<PersonContext, 'tenant' | 'language'>) => {
  const where = `${tenant.street}, ${tenant.postalCode} ${tenant.municipality}`
  return {
    where,
    hours: tenant.openingHours[language],
    phone: tenant.phone,
    post: `${tenant.name[language]}, ${where}`,
  }
}

async function askShown(context: PersonContext): Promise<View> {
  const m = sentences(context.language)
  const as = readAs(context)
  const entries = await entriesFor(context, 'service')
  const body = (
    <>
      <Tools as={as} />
      <div data-spoken>
        <Tiles entries={entries} as={as} />
      </div>
      <SearchForm as={as} />
    </>
  )
  return { title: m.ask, lead: m.askLead, body, ...publicPage(context) }
}

async function rightsShown(context: PersonContext): Promise<View> {
  const m = sentences(context.language)
  const as = readAs(context)
  const entries = await entriesFor(context, 'right', 'page')
  const body = (
    <>
      <Tools as={as} />
      <div data-spoken>
        <Tiles entries={entries} as={as} />
      </div>
      <p>
        <a href={sectionPath('ask', as)}>{m.ask}</a>
      </p>
    </>
  )
  return { title: m.rights, lead: m.rightsLead, body, ...publicPage(context) }
}

/** A page that shows the entries of one kind in full. The doors of the centre stand at the foot of every page. */
const inFull =
  (kind: EntryKind, words: (context: PersonContext) => { readonly title: string; readonly lead: string }) =>
  async (context: PersonContext): Promise<View> => {
    const as = readAs(context)
    const body = (
      <>
        <Tools as={as} />
        <InFull entries={await entriesFor(context, kind)} as={as} />
      </>
    )
    return { ...words(context), body, ...publicPage(context) }
  }

const Service = ({ service }: { service: PublicService }) => (
  <section>
    <h2>{service.name}</h2>
    <p>
      <Phone number={service.phone} />
      <br />
      {service.place}
      <br />
      {service.hours}
    </p>
    {service.workers.length === 0 ? null : <p>{service.workers.join(', ')}</p>}
  </section>
)

async function peopleShown(context: PersonContext): Promise<View> {
  const { db, language } = context
  const m = sentences(language)
  const settings = await guideSettings(db)
  const services = await publicServices(db, language, settings)
  const body = (
    <>
      <Tools as={readAs(context)} />
      <div data-spoken>
        {services.map(service => (
          <Service service={service} />
        ))}
        {settings.names === 'services' ? <p>{m.namesKept}</p> : null}
      </div>
    </>
  )
  return { title: m.people, lead: m.peopleLead, body, ...publicPage(context) }
}

const page = (
  path: `/${string}`,
  action: `guide:${string}`,
  show: (context: PersonContext) => Promise<View>,
) => personPage({ path: inLanguage(path), action, access: 'public', show })

const said = (name: 'places' | 'emergency' | 'news') => (context: PersonContext) => {
  const m = sentences(context.language)
  return { title: m[name], lead: m[`${name}Lead`] }
}

/** The pages of the guide that list entries. */
export const sectionPages: readonly Route[] = [
  page('/ask', 'guide:ask', askShown),
  page('/rights', 'guide:rights', rightsShown),
  page('/places', 'guide:places', inFull('place', said('places'))),
  page('/people', 'guide:people', peopleShown),
  page('/emergency', 'guide:emergency', inFull('emergency', said('emergency'))),
  page('/news', 'guide:news', inFull('news', said('news'))),
]
