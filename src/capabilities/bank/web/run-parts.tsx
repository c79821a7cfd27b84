import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, Card, SummaryList, Table } from '#ui/index.ts'
import type { TransferFault, TransferNote } from '../domain/transfer.ts'
import { bankSentences, codeWords } from '../messages/index.ts'
import type { BankFileCard } from '../queries/bank-files.ts'
import type { Payee } from '../queries/payments.ts'
import { dayOfInstant, money, SchemaTag } from './shared.tsx'

type FileProps = { readonly file: BankFileCard; readonly language: StaffLanguage }

/** A file: what is in it, what was checked, and the file itself. */
export const FileCard = ({ file, language }: FileProps) => {
  const m = bankSentences(language)
  const rows = [
    { key: m.fileName, value: file.messageId },
    { key: m.payments, value: String(file.items) },
    { key: m.amount, value: money(file.cents, language) },
    { key: m.writtenOn, value: dayOfInstant(file.writtenAt, language) },
    {
      key: m.checks,
      value: (
        <>
          {m.counted}
          <br />
          <SchemaTag schema={file.schema} language={language} />
        </>
      ),
    },
  ]
  return (
    <Card title={file.messageId}>
      <SummaryList rows={rows} />
      <p class="no-print">
        <a href={`/bank/files/${file.id}`} download={`${file.messageId}.xml`}>
          {m.download}
        </a>
      </p>
      {file.schema === 'valid' ? null : <p class="prose">{m.schemaNotCheckedText}</p>}
    </Card>
  )
}

type ListProps = {
  readonly lines: readonly { readonly endToEndId?: string | undefined; readonly text: string }[]
  readonly payees: ReadonlyMap<string, Payee>
  readonly caption: string
  readonly language: StaffLanguage
}

const shownAtMost = 200

const Lines = ({ lines, payees, caption, language }: ListProps) => {
  const m = bankSentences(language)
  return (
    <Table
      caption={caption}
      captionShown="hidden"
      columns={[
        { key: 'who', label: m.forWhom, role: 'head' },
        { key: 'what', label: m.what },
      ]}
      rows={lines.slice(0, shownAtMost).map(({ endToEndId, text }) => ({
        cells: { who: payees.get(endToEndId ?? '')?.name ?? endToEndId ?? m.wholeRun, what: text },
      }))}
    />
  )
}

type TroubleProps = {
  readonly faults: readonly TransferFault[]
  readonly notes: readonly TransferNote[]
  readonly payees: ReadonlyMap<string, Payee>
  readonly language: StaffLanguage
}

/** What keeps the file from being written, then what will be written differently, payment by payment. */
export const RunTroubles = ({ faults, notes, payees, language }: TroubleProps) => {
  const m = bankSentences(language)
  const words = codeWords(language)
  const common = { payees, language }
  return (
    <>
      {faults.length === 0 ? null : (
        <>
          <Banner kind="late" title={m.faultsTitle}>
            <p>{m.faultsText}</p>
          </Banner>
          <Lines
            {...common}
            caption={m.faultsTitle}
            lines={faults.map(({ endToEndId, kind }) => ({ endToEndId, text: words.faults[kind] }))}
          />
        </>
      )}
      {notes.length === 0 ? null : (
        <Card title={m.notesTitle}>
          <p class="prose">{m.notesText}</p>
          <Lines
            {...common}
            caption={m.notesTitle}
            lines={notes.map(({ endToEndId, kind }) => ({ endToEndId, text: words.notes[kind] }))}
          />
        </Card>
      )}
    </>
  )
}
