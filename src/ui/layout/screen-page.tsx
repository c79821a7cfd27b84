import type { Child } from 'hono/jsx'
import type { Language } from '#platform/i18n/sentences.ts'
import { DemonstrationBanner, Document } from './document.tsx'

type ScreenPageProps = {
  readonly language: Language
  readonly title: string
  readonly organisation: string
  /** What stands beside the title. */
  readonly picture?: Child
  readonly footer: Child
  readonly mode?: 'demonstration' | undefined
  /** A screen that keeps itself up to date: by its script, else read again after so many seconds. */
  readonly live?: { readonly everySeconds: number } | undefined
  readonly children: Child
}

/** A page to be read from across a room: one thing, large, without navigation. Needs no script. */
export const ScreenPage = ({
  language,
  title,
  organisation,
  picture,
  footer,
  mode,
  live,
  children,
}: ScreenPageProps) => (
  <Document
    language={language}
    title={`${title} · ${organisation}`}
    styles="citizen"
    also="screen"
    scripts={live && ['live', 'screen']}
    refresh={live?.everySeconds}
  >
    {mode === 'demonstration' ? (
      <header>
        <DemonstrationBanner />
      </header>
    ) : null}
    <div class="screen">
      <main>
        <h1 class="title pictured">
          {picture}
          {title}
        </h1>
        {children}
      </main>
      <footer>{footer}</footer>
    </div>
  </Document>
)
