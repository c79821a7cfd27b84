import type { Child } from 'hono/jsx'
import type { Language } from '#platform/i18n/sentences.ts'
import { Document } from './document.tsx'
import { Title } from './title.tsx'

type PlainPageProps = {
  readonly language: Language
  readonly title: string
  readonly lead?: string | undefined
  readonly children?: Child
}

/** A page that needs nothing: no user, no centre, no database. For errors, sign-in and “not here”. */
export const PlainPage = ({ language, title, lead, children }: PlainPageProps) => (
  <Document language={language} title={`${title} · Reliance`} styles="citizen">
    <main id="main" class="column plain">
      <Title title={title} lead={lead} />
      {children}
    </main>
  </Document>
)
