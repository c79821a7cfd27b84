import { formatIban } from '#kernel/iban.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { type Kind, Table, Tag } from '#ui/index.ts'
import { workWithBank } from '../domain/access.ts'
import { bankSentences, codeWords } from '../messages/index.ts'
import type { EntryCard, EntryState } from '../queries/statements.ts'
import { day, money, reasonText } from './shared.tsx'

const kinds: Readonly<Record<EntryState, Kind>> = {
  reconciled: 'done',
  returned: 'late',
  unknown: 'soon',
  explained: 'know',
}

/** Who stands on the other side, as the bank names them. One element, so that a narrow screen keeps it in one cell. */
export const Counterparty = ({ entry }: { entry: EntryCard }) => (
  <div>
    {entry.counterpartyName ?? '–'}
    {entry.counterpartyIban === null ? null : (
      <>
        <br />
        <span class="numbers">{formatIban(entry.counterpartyIban)}</span>
      </>
    )}
  </div>
)

/** What became of a movement, why, and who explained it. */
export const EntryOutcome = ({ entry, context }: { entry: EntryCard; context: StaffContext }) => {
  const m = bankSentences(context.language)
  const words = codeWords(context.language)
  return (
    <div>
      <Tag kind={kinds[entry.state]} text={m.entryStates[entry.state]} />
      <br />
      {entry.state === 'returned' ? reasonText(entry, context.language) : null}
      {entry.state === 'unknown' && entry.trouble !== null ? words.troubles[entry.trouble] : null}
      {entry.state === 'explained' ? entry.explanation : null}
      {entry.explainedBy === null ? null : ` – ${m.explainedBy({ name: entry.explainedBy })}`}
      {entry.state === 'unknown' && context.may(workWithBank) ? (
        <>
          <br />
          <a href={`/bank/entries/${entry.id}/explain`}>
            {m.explain}
            <span class="hidden">{` : ${money(entry.cents, context.language)}`}</span>
          </a>
        </>
      ) : null}
    </div>
  )
}

const Matched = ({ entry, context }: { entry: EntryCard; context: StaffContext }) => {
  const m = bankSentences(context.language)
  if (entry.paymentId === null) return <>–</>
  return (
    <div>
      {entry.personName ?? entry.payeeName}
      {entry.payeeName === entry.personName ? null : ` → ${entry.payeeName}`}
      {entry.runNumber === null ? null : (
        <>
          <br />
          <a href={`/bank/runs/${entry.runId}`}>{m.ofRun({ number: entry.runNumber })}</a>
        </>
      )}
    </div>
  )
}

/** Movements, with what each was matched with. */
export const EntriesTable = ({ context, rows }: { context: StaffContext; rows: readonly EntryCard[] }) => {
  const m = bankSentences(context.language)
  return (
    <Table
      caption={m.entries}
      captionShown="hidden"
      columns={[
        { key: 'day', label: m.day, role: 'head' },
        { key: 'amount', label: m.amount, align: 'end' },
        { key: 'who', label: m.counterparty },
        { key: 'said', label: m.communication },
        { key: 'matched', label: m.matched },
        { key: 'state', label: m.state },
      ]}
      rows={rows.map(entry => ({
        id: entry.id,
        cells: {
          day: day(entry.bookedOn, context.language),
          amount: money(entry.cents, context.language),
          who: <Counterparty entry={entry} />,
          said: entry.communication ?? '–',
          matched: <Matched entry={entry} context={context} />,
          state: <EntryOutcome entry={entry} context={context} />,
        },
      }))}
    />
  )
}

/** The persons whose payments are on this page, for the journal. */
export const personsIn = (rows: readonly { readonly personId: string | null }[]): readonly string[] => [
  ...new Set(rows.flatMap(({ personId }) => personId ?? [])),
]
