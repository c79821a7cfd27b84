import type { Child } from 'hono/jsx'
import { maintenanceLine } from '#capabilities/centre/index.ts'
import { directorySentences, roleNames } from '#capabilities/directory/index.ts'
import { myFileTab } from '#capabilities/my-file/index.ts'
import { type Language, languages } from '#kernel/language.ts'
import type { AccessRule } from '#platform/access/rules.ts'
import type { PersonContext, Shell, StaffContext, View } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { CitizenPage, ErrorSummary, Messages, type NavItem, Phone, PlainPage, StaffPage } from '#ui/index.ts'

/** One place in the staff navigation: shown to those whom its rule lets in. */
export type Place = {
  readonly href: string
  readonly access: AccessRule
  /** The keys that lead there: `g t` for g, then t. */
  readonly keys?: string
  label(language: StaffLanguage): string
}

const languageNames = { fr: 'Français', nl: 'Nederlands', de: 'Deutsch', en: 'English' } as const

function navOf(places: readonly Place[], { may, language, url }: StaffContext): readonly NavItem[] {
  const open = places.filter(({ access }) => may(access))
  const around = open.map(({ href }) => href).filter(href => `${url.pathname}/`.startsWith(`${href}/`))
  const here = around.toSorted((a, b) => b.length - a.length)[0]
  return open.map(({ href, label, keys }) => ({
    href,
    keys,
    label: label(language),
    current: href === here,
  }))
}

/** What everybody must know now, then what this page has to say. */
function messagesOf(
  { tenant, now, language }: Pick<PersonContext, 'tenant' | 'now' | 'language'>,
  { said }: View,
) {
  const text = maintenanceLine(tenant, now, language)
  const planned = text === undefined ? [] : [{ kind: 'warn', text } as const]
  return said === undefined ? planned : [...planned, said]
}

const mode = ({ tenant }: Pick<StaffContext, 'tenant'>) =>
  tenant.demonstration ? 'demonstration' : undefined

const Staff = ({
  context,
  view,
  places,
  notice,
}: {
  context: StaffContext
  view: View
  places: readonly Place[]
  notice: Child
}) => {
  const { worker, tenant, language, url } = context
  const m = directorySentences(language)
  const user = {
    name: worker.name,
    roles: roleNames(worker.roles, language),
    links: [{ label: m.account, href: '/account' }],
    signOutAction: '/sign-out',
  }
  return (
    <StaffPage
      language={language}
      title={view.title}
      lead={view.lead}
      header={view.header}
      organisation={tenant.name[language]}
      user={user}
      nav={navOf(places, context)}
      searched={url.pathname === '/search' ? (url.searchParams.get('q') ?? undefined) : undefined}
      messages={messagesOf(context, view)}
      errors={view.problems}
      mode={mode(context)}
      notice={notice}
      stuckHref={stuckHref('/stuck', context)}
    >
      {view.body}
    </StaffPage>
  )
}

/** Where one says what is wrong with this page: its path and the id of its request travel along. */
const stuckHref = (at: string, { url, correlation }: Pick<StaffContext, 'url' | 'correlation'>) =>
  url.pathname.endsWith('/stuck')
    ? undefined
    : `${at}?${new URLSearchParams({ from: url.pathname, ref: correlation })}`

function stuckAt({ tenant, language, ...page }: PersonContext) {
  const address = `${tenant.street}, ${tenant.postalCode} ${tenant.municipality}`
  return {
    phone: tenant.phone,
    address: `${address} (${tenant.openingHours[language]})`,
    post: `${tenant.name[language]}, ${address}`,
    email: tenant.email ?? undefined,
    href: stuckHref(`/${language}/stuck`, page),
  }
}

/** Behind the door of one's own file the tab says no more than that. */
const quietTab = ({ pathname }: URL, language: Language): string | undefined =>
  /^\/\w\w\/file\//.test(pathname) ? myFileTab(language) : undefined

const Person = ({ context, view }: { context: PersonContext; view: View }) => {
  const { tenant, language, url } = context
  const rest = url.pathname.split('/').slice(2).join('/')
  const links = languages.map(code => ({
    language: code,
    label: languageNames[code],
    href: view.inOther?.[code] ?? `/${code}/${rest}${url.search}`,
  }))
  return (
    <CitizenPage
      language={language}
      title={view.title}
      lead={view.lead}
      organisation={tenant.name[language]}
      languageLinks={links}
      leaveFastHref={view.leaveFast ?? `/${language}/leave`}
      tab={view.tab ?? quietTab(url, language)}
      backHref={view.back}
      easyRead={view.easyRead}
      homeHref={`/${language}`}
      findable={tenant.demonstration ? undefined : view.findable}
      stuck={stuckAt(context)}
      messages={messagesOf(context, view)}
      errors={view.problems}
      mode={mode(context)}
    >
      {view.body}
    </CitizenPage>
  )
}

/** What concerns a worker now, whatever page they are on. */
export type Notice = (context: StaffContext) => Child | Promise<Child>

/** Puts views in their layouts: navigation by role for staff, languages and a way out for persons. */
export function createShell(places: readonly Place[], notice: Notice): Shell {
  return {
    staff: async (context, view) => (
      <Staff context={context} view={view} places={places} notice={await notice(context)} />
    ),
    person: (context, view) => <Person context={context} view={view} />,
    plain: (view, { language, tenant }) => (
      <PlainPage language={language} title={view.title} lead={view.lead}>
        {view.said === undefined ? null : <Messages messages={[view.said]} />}
        <ErrorSummary errors={[...(view.problems ?? [])]} />
        {view.body}
        {tenant === undefined ? null : (
          <p>
            <a href={`/${language}`}>{tenant.name[language]}</a> · <Phone number={tenant.phone} />
          </p>
        )}
      </PlainPage>
    ),
  }
}
