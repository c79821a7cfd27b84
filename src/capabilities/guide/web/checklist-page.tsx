import { type Language, languages } from '#kernel/language.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Checkboxes, EmptyState, Tabs } from '#ui/index.ts'
import { readGuide } from '../domain/access.ts'
import { linesOf } from '../domain/entry.ts'
import { sentences, staffSentences } from '../messages/index.ts'
import { entryFor, type PublicEntry } from '../queries/public.ts'
import { checklistPath } from './links.ts'

const spoken = ({ url, language }: StaffContext): Language =>
  languages.find(code => code === url.searchParams.get('language')) ?? language

const List = ({ entry, of }: { entry: PublicEntry; of: Language }) => {
  const m = sentences(of)
  const items = linesOf(entry.text.blocks.bring?.plain ?? '')
  const choices = items.map((label, index) => ({ value: String(index), label }))
  return (
    <div lang={of}>
      <p>{entry.text.answer.plain}</p>
      <Checkboxes name="bring" label={m.parts.bring} choices={choices} />
      <p>{m.comeAnyway}</p>
    </div>
  )
}

/** What to bring for a kind of request, to be ticked with the person: the same source as the public page. */
export const checklistPage = staffPage({
  path: '/guide/checklist/:kind',
  action: 'guide:checklist',
  access: readGuide,
  async show(context) {
    const { db, language, params } = context
    const m = staffSentences(language)
    const [kind, of] = [params['kind'] ?? '', spoken(context)]
    const entry = await entryFor(db, of, kind)
    if (entry === undefined)
      return { title: m.checklist, body: <EmptyState title={m.checklistNone} text={m.checklistNoneText} /> }
    const tabs = languages.map(code => ({
      label: m.languageNames[code],
      href: `${checklistPath(encodeURIComponent(kind))}?language=${code}`,
      current: code === of,
    }))
    const leaflet = `/${of}/rights/${entry.text.slug}/leaflet.pdf`
    const body = (
      <>
        <Tabs label={m.checklistIn} items={tabs} />
        <List entry={entry} of={of} />
        <p class="no-print">
          <a href={leaflet}>{m.print}</a>
        </p>
      </>
    )
    return { title: m.checklistOf({ title: entry.text.title }), lead: m.checklistLead, body }
  },
})
