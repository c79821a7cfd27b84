import { raw } from 'hono/html'
import { takeSentences } from '../messages/take-along.ts'
import { type TakeAlong, TakeAlongView } from './take-along-view.tsx'

/** A page that stands alone: no address, no script, readable on any device and on paper. */
const styles = `
body { font: 18px/1.5 system-ui, sans-serif; color: #1d2a35; background: #fffdf8; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h2 { margin-top: 2rem; break-after: avoid; }
a { color: #0b5d5e; }
dl { margin: 0; }
.summary__row { padding: .5rem 0; border-bottom: 1px solid #d9d2c5; break-inside: avoid; }
dt { font-weight: 700; }
dd { margin: 0; overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) { body { color: #ece7dd; background: #14191e; } a { color: #6fc7c3; } .summary__row { border-color: #7d8a95; } }
@media print { body { font-size: 11pt; color: #000; background: #fff; margin: 0; max-width: none; } a { color: inherit; text-decoration: none; } }
`

/** The page as a file of its own, whose links lead to the files beside it. */
export async function documentOf(take: Omit<TakeAlong, 'href'>): Promise<string> {
  const { language } = take.making
  const { title } = takeSentences(language)
  const page = (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <title>{title}</title>
          <style>{raw(styles)}</style>
        </head>
        <body>
          <main>
            <h1>{title}</h1>
            <TakeAlongView {...take} href={({ path }) => path} />
          </main>
        </body>
      </html>
    </>
  )
  return String(await page)
}
