import type { Child } from 'hono/jsx'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { ErrorSummary, type FormError } from '../forms/error-summary.tsx'
import { safeHref } from '../html.ts'
import { LiveNote } from '../show/live.tsx'
import { useWords, wordsIn } from '../words.tsx'
import { DemonstrationBanner, Document, SkipLink } from './document.tsx'
import { KeysDialog } from './keys-dialog.tsx'
import { type FlashMessage, Messages } from './messages.tsx'
import { Title } from './title.tsx'
import { type StaffUser, UserMenu } from './user-menu.tsx'

/** One place in the main navigation. `count`: how many things wait there. */
export type NavItem = {
  readonly label: string
  readonly href: string
  readonly current?: boolean | undefined
  readonly count?: number | undefined
  /** The key or keys that go there: `g w`, `g a`, `n`. Listed under `?`. */
  readonly keys?: string | undefined
}

export type StaffPageProps = {
  readonly language: StaffLanguage
  /** Main heading and page title. */
  readonly title: string
  /** One line under the heading. */
  readonly lead?: string | undefined
  /** Stands in for the heading and must hold the page's `<h1>`: `PersonHeader` on a file. */
  readonly header?: Child
  /** The name of the centre. */
  readonly organisation: string
  readonly user: StaffUser
  readonly nav: readonly NavItem[]
  /** What was searched, on the page of results. */
  readonly searched?: string | undefined
  readonly helpHref?: string | undefined
  /** Where one says that one is stuck on this page. */
  readonly stuckHref?: string | undefined
  readonly messages?: readonly FlashMessage[] | undefined
  readonly errors?: readonly FormError[] | undefined
  readonly mode?: 'demonstration' | undefined
  /** What concerns the worker now, on whatever page: quiet, above the rest. */
  readonly notice?: Child
  readonly children: Child
}

const SearchInput = ({ searched }: { searched?: string | undefined }) => {
  const words = useWords()
  return (
    <input
      id="search-box"
      name="q"
      type="search"
      value={searched}
      placeholder={words.searchHint}
      autocomplete="off"
      spellcheck={false}
      aria-keyshortcuts="/"
      data-key="/"
    />
  )
}

const SearchBox = ({ searched }: { searched?: string | undefined }) => {
  const words = useWords()
  return (
    <search class="search">
      <form action="/search" method="get">
        <label for="search-box" class="hidden">
          {words.search}
        </label>
        <SearchInput searched={searched} />
        <button type="submit" class="button button--secondary">
          {words.search}
        </button>
      </form>
    </search>
  )
}

const MainNavigation = ({ items }: { items: readonly NavItem[] }) => {
  const words = useWords()
  return (
    <nav class="main-nav" aria-label={words.mainNavigation}>
      <ul>
        {items.map(item => (
          <li>
            <a
              href={safeHref(item.href)}
              aria-current={item.current ? 'page' : undefined}
              data-key={item.keys}
            >
              {item.label}
              {item.count ? <span class="count">{item.count}</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Mark = () => (
  <svg viewBox="0 0 24 16" width="36" height="24" aria-hidden="true">
    <g fill="none" stroke="currentColor" stroke-width="2.4">
      <circle cx="8" cy="8" r="6.5" />
      <path d="M12.6 2.9a6.5 6.5 0 1 1-.6 9.8" />
    </g>
  </svg>
)

const Masthead = (props: StaffPageProps) => (
  <header class="masthead">
    {props.mode === 'demonstration' ? <DemonstrationBanner /> : null}
    <div class="masthead__line">
      <a href="/" class="brand">
        <Mark />
        <span>
          <strong>Reliance</strong> {props.organisation}
        </span>
      </a>
      <SearchBox searched={props.searched} />
      <UserMenu user={props.user} helpHref={props.helpHref} />
    </div>
    <MainNavigation items={props.nav} />
  </header>
)

const tabTitle = ({ language, title, errors = [] }: StaffPageProps) =>
  errors.length > 0 ? wordsIn(language).errorPrefix({ title }) : title

const Stuck = ({ href }: { href: string }) => {
  const words = useWords()
  return (
    <footer class="staff-foot">
      <a href={safeHref(href)}>{words.stuck}</a>
    </footer>
  )
}

/** A page for staff: who I am, one search box, where I am, then the work. */
export const StaffPage = (props: StaffPageProps) => (
  <Document
    language={props.language}
    title={`${tabTitle(props)} · Reliance`}
    styles="staff"
    scripts={['staff', 'live']}
  >
    <SkipLink />
    <Masthead {...props} />
    <main id="main" class="staff-main" tabindex={-1}>
      {props.notice}
      <LiveNote />
      <ErrorSummary errors={props.errors ?? []} />
      <Messages messages={props.messages ?? []} />
      {props.header ?? <Title title={props.title} lead={props.lead} />}
      {props.children}
    </main>
    {props.stuckHref ? <Stuck href={props.stuckHref} /> : null}
    <KeysDialog />
  </Document>
)
