import type { Child } from 'hono/jsx'
import type { Language, StaffLanguage } from '#platform/i18n/sentences.ts'
import { CitizenPage, type CitizenPageProps, StaffPage, type StaffPageProps } from '../index.ts'

/** Where the gallery is served. */
export const galleryPath = '/_ui'

const organisation = 'CPAS de Val-des-Prés'

const user = {
  name: 'Amina Peeters',
  roles: 'Assistante sociale · équipe Jeunes',
  presence: 'présente jusqu’à 16 h',
  links: [
    { label: 'Ma présence', href: '/account/presence' },
    { label: 'Nederlands', href: '/account/language?to=nl' },
  ],
  signOutAction: '/sign-out',
}

const nav = (current: string) =>
  [
    { label: 'Aujourd’hui', href: `${galleryPath}/today` },
    { label: 'Mon travail', href: '/work', count: 12, keys: 'g w' },
    { label: 'Agenda', href: '/agenda', keys: 'g a' },
    { label: 'Accueil', href: `${galleryPath}/reception` },
    { label: 'Nouvelle demande', href: '/requests/new', keys: 'n' },
    { label: 'Composants', href: galleryPath },
  ].map(item => ({ ...item, current: item.href === current }))

type StaffSampleProps = Pick<StaffPageProps, 'title' | 'lead' | 'header' | 'messages' | 'errors'> & {
  readonly language: StaffLanguage
  readonly at: string
  readonly children: Child
}

/** A staff page of an invented centre, around a sample. */
export const StaffSample = ({ at, children, ...page }: StaffSampleProps) => (
  <StaffPage
    {...page}
    organisation={organisation}
    user={user}
    nav={nav(at)}
    helpHref="/help"
    mode="demonstration"
  >
    {children}
  </StaffPage>
)

const languageLinks = [
  { language: 'fr', label: 'Français', href: '?lang=fr' },
  { language: 'nl', label: 'Nederlands', href: '?lang=nl' },
  { language: 'de', label: 'Deutsch', href: '?lang=de' },
  { language: 'en', label: 'English', href: '?lang=en' },
] as const

type CitizenSampleProps = Pick<CitizenPageProps, 'title' | 'lead' | 'backHref' | 'errors' | 'messages'> & {
  readonly language: Language
  readonly children: Child
}

/** A page for persons of an invented centre, around a sample. */
export const CitizenSample = ({ children, ...page }: CitizenSampleProps) => (
  <CitizenPage
    {...page}
    organisation={organisation}
    languageLinks={languageLinks}
    easyRead={{ href: '?easy=yes', on: 'no' }}
    leaveFastHref="https://www.meteo.be/"
    stuck={{ phone: '02 555 01 00', address: 'rue de la Source 12', post: 'CPAS, rue de la Source 12' }}
    mode="demonstration"
  >
    {children}
  </CitizenPage>
)
