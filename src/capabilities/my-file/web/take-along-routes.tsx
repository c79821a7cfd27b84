import type { Language } from '#kernel/language.ts'
import { inLanguage, personPage } from '#platform/http/person-page.ts'
import type { Answer, PersonContext, Route } from '#platform/http/route.ts'
import type { ActionName } from '#platform/journal/journal.ts'
import { takeSentences } from '../messages/take-along.ts'
import { everything } from '../queries/everything.ts'
import { closed, own } from './own-file.ts'
import { partsOf } from './parts/index.ts'
import { type Handing, jsonResponse, zipResponse } from './take-along.ts'
import { TakeAlongView } from './take-along-view.tsx'

/** Loads everything of the person signed in, tells the journal, and hands it over in one of its shapes. */
async function handOver(
  context: PersonContext,
  shape: (handing: Handing) => Answer | Promise<Answer>,
): Promise<Answer> {
  const { db, language, tenant, now, today, read } = context
  const file = await own(context)
  const asked = file && ({ personId: file.personId, today: today.toString(), reader: 'person' } as const)
  const all = asked && (await everything(db, asked))
  if (all === undefined) return closed(language)
  read({ personId: all.person.id, dossierId: all.file.dossierId ?? undefined })
  return shape({ all, making: { tenant, now, language }, reader: 'person' })
}

const Ways = ({ language }: { language: Language }) => {
  const m = takeSentences(language)
  const at = `/${language}/file/everything`
  return (
    <section aria-labelledby="how" class="no-print">
      <h2 id="how">{m.howTitle}</h2>
      <ul>
        <li>{m.print}</li>
        <li>
          <a href={`${at}/zip`}>{m.zip}</a>
          <div>{m.zipText}</div>
        </li>
        <li>
          <a href={`${at}/json`}>{m.json}</a>
          <div>{m.jsonText}</div>
        </li>
        <li>{m.desk}</li>
      </ul>
      <p>{m.shared}</p>
    </section>
  )
}

function pageOf({ all, making, reader }: Handing): Answer {
  const { language } = making
  const m = takeSentences(language)
  const href = ({ kind, id }: { kind: string; id: string }) =>
    kind === 'letter' ? `/${language}/file/letters/${id}` : undefined
  const body = (
    <>
      <Ways language={language} />
      <TakeAlongView parts={partsOf(all, language)} making={making} href={href} reader={reader} />
    </>
  )
  return { title: m.title, lead: m.lead, body, back: `/${language}/file/status` }
}

const shaped = (
  rest: '' | '/zip' | '/json',
  action: ActionName,
  shape: (handing: Handing, context: PersonContext) => Answer | Promise<Answer>,
): Route =>
  personPage({
    path: inLanguage(`/file/everything${rest}`),
    action,
    access: 'person',
    show: context => handOver(context, handing => shape(handing, context)),
  })

/** Everything of one's own file: to read and print, and to take along. Each is a line of the journal. */
export const takeAlongRoutes: readonly Route[] = [
  shaped('', 'my-file:everything', pageOf),
  shaped('/zip', 'my-file:everything-zip', (handing, { tools }) => zipResponse(handing, tools)),
  shaped('/json', 'my-file:everything-json', jsonResponse),
]
