import { formatIsoDate } from '#kernel/calendar.ts'
import { type Language, languages } from '#kernel/language.ts'
import { datePartsOf } from '#platform/http/form-body.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { type FormState, problemOf } from '#platform/http/staff-form.ts'
import { Button, Card, DateField, Form, SummaryList } from '#ui/index.ts'
import { mayPublish, mayWrite } from '../domain/access.ts'
import { type Fault, faultsIn } from '../domain/ready.ts'
import { staffSentences } from '../messages/index.ts'
import type { StaffEntry } from '../queries/staff.ts'
import { fieldName } from './staff-shared.ts'

type Shown = { readonly context: StaffContext; readonly entry: StaffEntry }

/** Whether the worker at hand may write the entry: the same question the command asks. */
export const writes = ({ context: { worker }, entry }: Shown): boolean => mayWrite(worker, entry.ownerId)

/** What the entry is, who answers for it, when it is looked at again. */
export const EntryCard = (shown: Shown) => {
  const { context, entry } = shown
  const { language } = context
  const m = staffSentences(language)
  const date = (iso: string | null) => (iso === null ? '—' : formatIsoDate(iso, language))
  const rows = [
    { key: m.kind, value: m.kinds[entry.kind] },
    { key: m.state, value: entry.pending && entry.state === 'published' ? m.pending : m.states[entry.state] },
    { key: m.owner, value: entry.owner },
    { key: m.due, value: date(entry.reviewDueOn) },
    ...(entry.requestKind === null ? [] : [{ key: m.requestKind, value: entry.requestKind }]),
  ]
  const action = writes(shown) ? { label: m.describe, href: `/guide/${entry.id}/card` } : undefined
  return (
    <Card title={m.card} action={action}>
      <SummaryList rows={rows} />
    </Card>
  )
}

const Previews = ({ context, entry, code }: Shown & { code: Language }) => {
  const m = staffSentences(context.language)
  const at = `/guide/${entry.id}/preview/${code}`
  const links = [
    { label: m.previewPage, href: at },
    { label: m.previewEasy, href: `${at}?easy=yes` },
    { label: m.previewLeaflet, href: `${at}/leaflet.pdf` },
    { label: m.previewEasyLeaflet, href: `${at}/leaflet.pdf?easy=yes` },
  ]
  return (
    <ul>
      {links.map(({ label, href }) => (
        <li>
          <a href={href}>
            {label} <span class="hidden">({m.languageNames[code]})</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Each language: write it, see it as a page, easy, and on paper. */
export const TextLinks = (shown: Shown) => {
  const { context, entry } = shown
  const m = staffSentences(context.language)
  const write = (code: Language) =>
    writes(shown)
      ? { label: m.write({ language: m.languages[code] }), href: `/guide/${entry.id}/texts/${code}` }
      : undefined
  return (
    <Card title={m.texts} action={{ label: m.history, href: `/guide/${entry.id}/history` }}>
      <SummaryList
        rows={languages.map(code => ({
          key: m.languageNames[code],
          value: <Previews {...shown} code={code} />,
          action: write(code),
        }))}
      />
    </Card>
  )
}

const FaultLine = ({ fault, context: { language } }: { fault: Fault; context: StaffContext }) => {
  const m = staffSentences(language)
  const field = `${m.languageNames[fault.language]}, ${fieldName(fault.field, language)}`
  if (fault.kind === 'Missing') return <li>{m.missing({ field })}</li>
  return <li>{m.tooLong({ field, sentence: fault.sentence })}</li>
}

/** What keeps the newest version from being published. */
export const Faults = ({ context, entry }: Shown) => {
  const m = staffSentences(context.language)
  const faults = faultsIn(entry.texts)
  return (
    <Card title={m.notYetTitle} count={faults.length}>
      {faults.length === 0 ? <p>{m.ready}</p> : null}
      <div class="prose">
        <ul>
          {faults.slice(0, 40).map(fault => (
            <FaultLine fault={fault} context={context} />
          ))}
        </ul>
      </div>
    </Card>
  )
}

/** Lets everybody read the newest version, for those who may. */
export const PublishForm = (shown: Shown & { form: FormState }) => {
  const { context, entry, form } = shown
  const m = staffSentences(context.language)
  const { ownerId, writtenBy } = entry
  if (!writes(shown)) return null
  const allowed = mayPublish(context.worker, { ownerId, writtenBy })
  return (
    <Card title={m.publishTitle}>
      <p>{m.publishLead}</p>
      {allowed ? (
        <Form
          action={`/guide/${entry.id}/publish`}
          hidden={{ _submission: form.submission, version: entry.version }}
        >
          <DateField
            name="reviewDueOn"
            label={m.reviewDue}
            error={problemOf(form, 'reviewDueOn')}
            value={datePartsOf(form.values, 'reviewDueOn')}
          />
          <Button>{m.publish}</Button>
        </Form>
      ) : (
        <p>{m.ownVersion}</p>
      )}
    </Card>
  )
}

/** Takes the entry from the public pages. */
export const ArchiveForm = (shown: Shown & { form: FormState }) => {
  const { context, entry, form } = shown
  const m = staffSentences(context.language)
  if (entry.state !== 'published' || !writes(shown)) return null
  return (
    <Card title={m.archive}>
      <p>{m.archiveLead}</p>
      <Form
        action={`/guide/${entry.id}/archive`}
        hidden={{ _submission: form.submission, version: entry.version }}
      >
        <Button kind="danger">{m.archive}</Button>
      </Form>
    </Card>
  )
}
