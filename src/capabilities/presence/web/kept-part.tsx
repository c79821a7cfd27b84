import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Table } from '#ui/index.ts'
import { sentences } from '../messages/index.ts'
import type { KeptAppointment } from '../queries/appointments.ts'
import { absencesPath, momentWords } from './shown.ts'

/** Appointments that others keep already, and how each person is told. */
export const KeptPart = ({
  kept,
  language,
}: {
  kept: readonly KeptAppointment[]
  language: StaffLanguage
}) => {
  const m = sentences(language)
  if (kept.length === 0) return null
  return (
    <section>
      <h2>{m.kept}</h2>
      <Table
        caption={m.kept}
        captionShown="hidden"
        columns={[
          { key: 'when', label: m.when, role: 'head' },
          { key: 'person', label: m.person },
          { key: 'keeper', label: m.standIn },
          { key: 'told', label: m.told },
        ]}
        rows={kept.map(({ id, plannedAt, personName, substituteName, documentId }) => ({
          id,
          cells: {
            when: momentWords(plannedAt, language),
            person: personName,
            keeper: substituteName,
            told:
              documentId === null ? (
                <a href={`${absencesPath}/calls/${id}`}>{m.call}</a>
              ) : (
                <a href={`/documents/${documentId}`}>{m.letter}</a>
              ),
          },
        }))}
      />
    </section>
  )
}
