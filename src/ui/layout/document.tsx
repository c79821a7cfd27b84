import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Language } from '#platform/i18n/sentences.ts'
import { assetPath } from '../assets.ts'
import { useWords, Words } from '../words.tsx'

type DocumentProps = {
  readonly language: Language
  readonly title: string
  readonly styles: 'staff' | 'citizen'
  /** Styles of one kind of page, which no other has to fetch. */
  readonly also?: 'screen' | undefined
  readonly scripts?: readonly ('staff' | 'citizen' | 'live' | 'screen')[] | undefined
  /** Seconds after which the page is read again, where no script does better. Only where nothing is typed. */
  readonly refresh?: number | undefined
  readonly findable?: 'yes' | undefined
  readonly children: Child
}

/** The frame of every page: language, title, styles, icon. No inline style or script: the policy forbids them. */
export const Document = (props: DocumentProps) => {
  const { language, title, styles, also, scripts = [], refresh, findable, children } = props
  return (
    <Words language={language}>
      {raw('<!DOCTYPE html>')}
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          {refresh === undefined ? null : (
            <noscript>
              <meta http-equiv="refresh" content={String(refresh)} />
            </noscript>
          )}
          {findable ? null : <meta name="robots" content="noindex" />}
          <title>{title}</title>
          <link rel="stylesheet" href={assetPath(`${styles}.css`)} />
          {also ? <link rel="stylesheet" href={assetPath(`${also}.css`)} /> : null}
          <link rel="icon" type="image/svg+xml" href={assetPath('icon.svg')} />
          {scripts.map(name => (
            <script type="module" src={assetPath(`${name}.js`)} />
          ))}
        </head>
        <body class={styles}>{children}</body>
      </html>
    </Words>
  )
}

/** The first thing under the Tab key: straight to the content. */
export const SkipLink = () => {
  const words = useWords()
  return (
    <a href="#main" class="govuk-skip-link">
      {words.skipToContent}
    </a>
  )
}

/** Says on every page that nothing here is real, while the demonstration runs. */
export const DemonstrationBanner = () => {
  const words = useWords()
  return <p class="demonstration">{words.demonstration}</p>
}
