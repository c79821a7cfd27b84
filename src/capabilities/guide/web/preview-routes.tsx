import { pdfResponse } from '#capabilities/letters/index.ts'
import { type Language, languages } from '#kernel/language.ts'
import type { Answer, Route, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Tabs } from '#ui/index.ts'
import { readGuide } from '../domain/access.ts'
import type { Way } from '../domain/entry.ts'
import { staffSentences } from '../messages/index.ts'
import type { StaffEntry } from '../queries/staff.ts'
import { DoorCard, Pictogram, Sources, TextParts } from './article.tsx'
import { printLeaflet } from './leaflet-route.ts'
import { wayOf } from './links.ts'
import { entryOf } from './staff-shared.ts'

const languageOf = ({ params }: StaffContext) => languages.find(code => code === params['language'])

type Shown = {
  readonly entry: StaffEntry
  readonly of: Language
  readonly way: Way
  readonly writtenIn: Language
}

const Preview = ({ entry, of, way, writtenIn }: Shown) => {
  const text = entry.texts[of]
  return (
    <div class="prose" lang={of}>
      <p class={way === 'easy' ? 'pictured' : undefined}>
        {way === 'easy' ? <Pictogram name={entry.pictogram} /> : null}
        {text.answer[way]}
      </p>
      <TextParts text={text} language={of} way={way} />
      <DoorCard doors={text.doors} language={of} />
      <Sources sources={entry.sources} language={of} writtenIn={writtenIn} />
    </div>
  )
}

async function previewShown(context: StaffContext): Promise<Answer> {
  const [entry, of] = [await entryOf(context), languageOf(context)]
  if (entry === undefined || of === undefined) return { notFound: true }
  const m = staffSentences(context.language)
  const way = wayOf(context.url)
  const at = `/guide/${entry.id}/preview/${of}`
  const items = [
    { label: m.previewPage, href: at, current: way === 'plain' },
    { label: m.previewEasy, href: `${at}?easy=yes`, current: way === 'easy' },
    { label: m.back, href: `/guide/${entry.id}` },
  ]
  const body = (
    <>
      <Tabs label={m.preview} items={items} />
      <Preview entry={entry} of={of} way={way} writtenIn={context.tenant.languages[0] ?? 'fr'} />
    </>
  )
  return { title: entry.texts[of].title, lead: `${m.preview} · ${m.languageNames[of]}`, body }
}

async function leafletShown(context: StaffContext): Promise<Answer> {
  const [entry, of] = [await entryOf(context), languageOf(context)]
  if (entry === undefined || of === undefined) return { notFound: true }
  const { pictogram, reviewedOn, texts } = entry
  const organisation = context.tenant.name[of]
  const frame = { language: of, way: wayOf(context.url), organisation, pictogram, reviewedOn }
  return pdfResponse(await printLeaflet(context.tools.pdf, texts[of], frame), texts[of].slug)
}

/** The newest version as everybody would read it: page, easy, leaflet. */
export const previewRoutes: readonly Route[] = [
  staffPage({
    path: '/guide/:id/preview/:language',
    action: 'guide:preview',
    access: readGuide,
    show: previewShown,
  }),
  staffPage({
    path: '/guide/:id/preview/:language/leaflet.pdf',
    action: 'guide:preview',
    access: readGuide,
    show: leafletShown,
  }),
]
