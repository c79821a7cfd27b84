import type { Child } from 'hono/jsx'
import type { Language } from '#platform/i18n/sentences.ts'
import { ErrorSummary, type FormError } from '../forms/error-summary.tsx'
import { safeHref } from '../html.ts'
import { Phone } from '../show/phone.tsx'
import { useWords, wordsIn } from '../words.tsx'
import { DemonstrationBanner, Document, SkipLink } from './document.tsx'
import { type FlashMessage, Messages } from './messages.tsx'
import { Title } from './title.tsx'

/** The same page in another language, its name written in that language. */
export type LanguageLink = { readonly language: Language; readonly label: string; readonly href: string }

export type CitizenPageProps = {
  readonly language: Language
  /** Main heading and page title: on a form, the question itself. */
  readonly title: string
  /** What the tab and the history of a shared phone say, alone, where heading and centre would say too much. */
  readonly tab?: string | undefined
  /** Why it is asked, in one line. */
  readonly lead?: string | undefined
  readonly organisation: string
  readonly languageLinks: readonly LanguageLink[]
  /** The same page the other way: easy to read, or plain again. */
  readonly easyRead?: { readonly href: string; readonly on: 'yes' | 'no' } | undefined
  /** A harmless place elsewhere, for someone who must not be seen here. */
  readonly leaveFastHref: string
  readonly backHref?: string | undefined
  /** Whom to call, where to come and where to write when stuck: on every page. */
  readonly stuck: {
    readonly phone: string
    readonly address?: string | undefined
    readonly post?: string | undefined
    readonly email?: string | undefined
    /** Where one says so in writing, about this very page. */
    readonly href?: string | undefined
  }
  /** Where the name of the centre leads. */
  readonly homeHref?: string | undefined
  /** Public pages may be listed by search engines; all others may not. */
  readonly findable?: 'yes' | undefined
  readonly messages?: readonly FlashMessage[] | undefined
  readonly errors?: readonly FormError[] | undefined
  readonly mode?: 'demonstration' | undefined
  readonly children: Child
}

const Languages = ({ language, links }: { language: Language; links: readonly LanguageLink[] }) => {
  const words = useWords()
  return (
    <nav aria-label={words.languages} class="languages">
      <ul>
        {links.map(link => (
          <li>
            <a
              href={safeHref(link.href)}
              lang={link.language}
              hreflang={link.language}
              aria-current={link.language === language ? 'true' : undefined}
            >
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Masthead = ({
  language,
  organisation,
  languageLinks,
  easyRead,
  leaveFastHref,
  homeHref,
  mode,
}: CitizenPageProps) => {
  const words = useWords()
  return (
    <header class="masthead">
      {mode === 'demonstration' ? <DemonstrationBanner /> : null}
      <div class="column">
        <div class="masthead__line masthead__line--first">
          <p class="brand">{homeHref ? <a href={safeHref(homeHref)}>{organisation}</a> : organisation}</p>
          <a class="leave" href={safeHref(leaveFastHref)} rel="noreferrer nofollow" data-leave>
            {words.leaveFast}
          </a>
        </div>
        <div class="masthead__line masthead__line--second">
          <Languages language={language} links={languageLinks} />
          {easyRead ? (
            <a href={safeHref(easyRead.href)}>{easyRead.on === 'yes' ? words.plainText : words.easyToRead}</a>
          ) : null}
        </div>
      </div>
    </header>
  )
}

const Stuck = ({ stuck: { phone, address, post, email, href } }: Pick<CitizenPageProps, 'stuck'>) => {
  const words = useWords()
  return (
    <footer class="stuck">
      <div class="column">
        <p class="stuck__title">{words.stuck}</p>
        <ul>
          <li>
            {words.call} <Phone number={phone} />
          </li>
          {address ? <li>{`${words.come} ${address}`}</li> : null}
          {post ? <li>{`${words.write} ${post}`}</li> : null}
          {email ? (
            <li>
              {words.mail} <a href={safeHref(`mailto:${email}`)}>{email}</a>
            </li>
          ) : null}
          {href ? (
            <li>
              <a href={safeHref(href)}>{words.sayIt}</a>
            </li>
          ) : null}
        </ul>
      </div>
    </footer>
  )
}

const Back = ({ href }: { href: string }) => {
  const words = useWords()
  return (
    <a class="back" href={safeHref(href)}>
      <span aria-hidden="true">‹</span> {words.back}
    </a>
  )
}

function tabTitle({ language, title, tab, organisation, errors = [] }: CitizenPageProps): string {
  const said = tab ?? `${title} · ${organisation}`
  return errors.length > 0 ? wordsIn(language).errorPrefix({ title: said }) : said
}

/** A page for persons: one column, one question, help in sight; complete without script. */
export const CitizenPage = (props: CitizenPageProps) => (
  <Document
    language={props.language}
    title={tabTitle(props)}
    styles="citizen"
    scripts={['citizen']}
    findable={props.findable}
  >
    <SkipLink />
    <Masthead {...props} />
    <div class="column">
      <main id="main" tabindex={-1}>
        {props.backHref ? <Back href={props.backHref} /> : null}
        <ErrorSummary errors={props.errors ?? []} />
        <Messages messages={props.messages ?? []} />
        <Title title={props.title} lead={props.lead} />
        {props.children}
      </main>
    </div>
    <Stuck stuck={props.stuck} />
  </Document>
)
