import { brusselsDate, formatLongDate } from '#kernel/calendar.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { Passkey } from '#platform/passkeys/passkeys.ts'
import { Button, PasskeyForm, Table } from '#ui/index.ts'
import { passkeySentences } from '../messages/passkeys.ts'

type SignInProps = {
  readonly language: StaffLanguage
  readonly label: string
  readonly hidden: Readonly<Record<string, string>>
}

/** Enters by a passkey: alone, or with the ticket of the password. */
export const PasskeySignIn = ({ language, label, hidden }: SignInProps) => (
  <PasskeyForm
    action="/sign-in/passkey"
    options="/sign-in/passkey/options"
    asks="get"
    hidden={hidden}
    failed={passkeySentences(language).deviceFailed}
  >
    <Button kind="secondary">{label}</Button>
  </PasskeyForm>
)

/** The keys that a worker has. */
export const PasskeyTable = ({
  keys,
  language,
}: {
  readonly keys: readonly Passkey[]
  readonly language: StaffLanguage
}) => {
  const m = passkeySentences(language)
  if (keys.length === 0) return <p>{m.none}</p>
  const day = (instant: Temporal.Instant) => formatLongDate(brusselsDate(instant), language)
  const rows = keys.map(({ id, name, addedAt, usedAt }) => ({
    cells: {
      name,
      added: day(addedAt),
      used: usedAt === null ? m.neverUsed : day(usedAt),
      remove: <a href={`/account/passkeys/${id}`}>{m.remove({ name })}</a>,
    },
  }))
  const columns = [
    { key: 'name', label: m.name, role: 'head' as const },
    { key: 'added', label: m.added },
    { key: 'used', label: m.used },
    { key: 'remove', label: m.removeButton },
  ]
  return <Table caption={m.kept} columns={columns} rows={rows} />
}
