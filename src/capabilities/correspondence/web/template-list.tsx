import { roleWord } from '#capabilities/directory/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Table, Tag } from '#ui/index.ts'
import { readTemplates } from '../domain/access.ts'
import { sendRights, type TemplateCode } from '../domain/templates.ts'
import { staffSentences } from '../messages/index.ts'
import { type TemplateLine, templateLines } from '../queries/templates.ts'

/** Where the text of a kind of letter is kept. */
export const templatePath = (code: TemplateCode) => `/letters/templates/${code}`

/** The roles that may send a kind of letter, in words. */
export const sendersOf = (code: TemplateCode, { language }: Pick<StaffContext, 'language'>): string =>
  sendRights[code].map(role => roleWord(role, language)).join(', ')

/** Where a text stands: what waits is said first. */
const State = ({ line: { current, newest }, context }: { line: TemplateLine; context: StaffContext }) => {
  const m = staffSentences(context.language)
  const { reviewDueOn } = current
  if (newest.version !== current.version) return <Tag kind="soon" text={m.waits} />
  if (reviewDueOn !== null && reviewDueOn <= context.today.toString())
    return <Tag kind="late" text={m.reviewLate} />
  return <Tag kind="done" text={m.inUse} />
}

function rowOf(line: TemplateLine, context: StaffContext) {
  const { current } = line
  const m = staffSentences(context.language)
  return {
    cells: {
      kind: <a href={templatePath(current.code)}>{m.templates[current.code]}</a>,
      version: current.version === 0 ? m.shipped : String(current.version),
      owner: current.owner ?? m.nobody,
      review: current.reviewDueOn === null ? '–' : formatIsoDate(current.reviewDueOn, context.language),
      senders: sendersOf(current.code, context),
      state: <State line={line} context={context} />,
    },
  }
}

/** The texts that letters begin with: who looks after each, and when it is read again. */
export const templateList = staffPage({
  path: '/letters/templates',
  action: 'correspondence:templates',
  access: readTemplates,
  async show(context) {
    const m = staffSentences(context.language)
    const lines = await templateLines(context.db)
    const columns = [
      { key: 'kind', label: m.kind, role: 'head' },
      { key: 'state', label: m.state },
      { key: 'owner', label: m.owner },
      { key: 'review', label: m.reviewOn },
      { key: 'senders', label: m.senders },
      { key: 'version', label: m.version },
    ] as const
    const rows = lines.map(line => rowOf(line, context))
    const body = <Table caption={m.templatesTitle} captionShown="hidden" columns={columns} rows={rows} />
    return { title: m.templatesTitle, lead: m.templatesLead, body }
  },
})
