import { brusselsDate, formatDate, formatTime } from '#kernel/calendar.ts'
import { type FormValues, textOf } from '#platform/http/form-body.ts'
import type { StaffContext, View } from '#platform/http/route.ts'
import { type FormState, freshForm, problemOf } from '#platform/http/staff-form.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import {
  Banner,
  Button,
  Card,
  EmptyState,
  Fieldset,
  Form,
  SideBySide,
  Table,
  TextField,
  TwoColumns,
} from '#ui/index.ts'
import { answerForTexts } from '../domain/access.ts'
import {
  type CentreSettings,
  changedIn,
  hasCourt,
  type SettingGroup,
  type SettingName,
  settingGroups,
  settingsFrom,
} from '../domain/settings.ts'
import { sentences } from '../messages/index.ts'
import { currentSettings, type SettingsChange, settingsHistory } from '../queries/settings.ts'

type Part = { readonly form: FormState; readonly language: StaffLanguage }

function hintOf(name: SettingName, language: StaffLanguage): string | undefined {
  const m = sentences(language)
  if (name === 'courtSource') return m.sourceHint
  return name === 'email' ? m.optional : undefined
}

const Field = ({ name, form, language }: Part & { name: SettingName }) => (
  <TextField
    name={name}
    label={sentences(language).setting[name]}
    hint={hintOf(name, language)}
    value={textOf(form.values, name)}
    error={problemOf(form, name)}
    spellcheck="off"
    autocomplete="off"
    {...(name === 'postalCode' ? ({ width: 4, inputmode: 'numeric' } as const) : {})}
  />
)

/** Sentences and addresses, which want the whole line. */
const isLong = (name: SettingName) => name.startsWith('hours') || /^court(?:Address|Source)$/.test(name)
const isShort = (name: SettingName) => !isLong(name)

const Group = ({ group, form, language }: Part & { group: SettingGroup }) => {
  const m = sentences(language)
  return (
    <Fieldset legend={m.groups[group]}>
      <p>{m.about[group]}</p>
      <SideBySide>
        {settingGroups[group].filter(isShort).map(name => (
          <Field name={name} form={form} language={language} />
        ))}
      </SideBySide>
      {settingGroups[group].filter(isLong).map(name => (
        <Field name={name} form={form} language={language} />
      ))}
    </Fieldset>
  )
}

const groups = ['court', 'name', 'reach', 'hours'] as const

type Both = { readonly now: CentreSettings; readonly typed: FormValues; readonly language: StaffLanguage }

/** What was saved meanwhile beside what was typed: only the settings that differ. Neither is lost. */
const BothVersions = ({ now, typed, language }: Both) => {
  const m = sentences(language)
  const yours = settingsFrom(name => textOf(typed, name))
  const rows = changedIn(now, yours).map(name => ({
    cells: { field: m.setting[name], theirs: now[name] || m.nothing, yours: yours[name] || m.nothing },
  }))
  const columns = [
    { key: 'field', label: m.field, role: 'head' },
    { key: 'theirs', label: m.theirs },
    { key: 'yours', label: m.yours },
  ] as const
  return <Table caption={m.bothVersions} columns={columns} rows={rows} />
}

function cellsOf({ at, who, changed, before }: SettingsChange, language: StaffLanguage) {
  const m = sentences(language)
  return {
    when: `${formatDate(brusselsDate(at), language)}, ${formatTime(at, language)}`,
    who,
    what: changed.map(name => (
      <div>
        {m.setting[name]} : {before[name] || m.nothing}
      </div>
    )),
  }
}

const History = ({ changes, language }: { changes: readonly SettingsChange[]; language: StaffLanguage }) => {
  const m = sentences(language)
  if (changes.length === 0) return <EmptyState title={m.noHistory} text={m.noHistoryText} />
  const columns = [
    { key: 'when', label: m.when, role: 'head' },
    { key: 'who', label: m.who },
    { key: 'what', label: m.what },
  ] as const
  const rows = changes.map(change => ({ id: change.id, cells: cellsOf(change, language) }))
  return <Table caption={m.history} captionShown="hidden" columns={columns} rows={rows} />
}

const NoCourt = ({ language }: { language: StaffLanguage }) => {
  const m = sentences(language)
  return (
    <Banner kind="late" title={m.courtMissing}>
      <p>{m.courtMissingText}</p>
    </Banner>
  )
}

/** The settings, filled with what stands or with what was typed; beside them, what they were. */
export async function settingsPage(context: StaffContext, typed?: FormState): Promise<View> {
  const { db, tenant, language, url } = context
  const m = sentences(language)
  const { settings, version } = await currentSettings(db, tenant.id)
  const form = typed ?? freshForm({ ...settings, version: String(version) })
  const stale = textOf(form.values, 'version') !== String(version)
  const history = <History changes={await settingsHistory(db)} language={language} />
  const body = (
    <TwoColumns place="end" aside={<Card title={m.history}>{history}</Card>}>
      {hasCourt(settings) ? null : <NoCourt language={language} />}
      {stale ? <BothVersions now={settings} typed={form.values} language={language} /> : null}
      <p>
        <a href="/centre/maintenance">{m.maintenance}</a> · <a href="/messages/settings">{m.messages}</a>
        {context.may(answerForTexts) ? (
          <>
            {' · '}
            <a href="/centre/suspensions">{m.suspensions}</a>
          </>
        ) : null}
      </p>
      <Form action="/centre" hidden={{ _submission: form.submission, version }} guard="unsaved">
        {groups.map(group => (
          <Group group={group} form={form} language={language} />
        ))}
        <Button>{m.save}</Button>
      </Form>
    </TwoColumns>
  )
  const saved = url.searchParams.get('done') === 'saved'
  return { title: m.title, lead: m.lead, body, said: saved ? { kind: 'done', text: m.saved } : undefined }
}
