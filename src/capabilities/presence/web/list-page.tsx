import { everyone } from '#capabilities/directory/index.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { ButtonLink, ButtonRow, EmptyState, Table, Tag } from '#ui/index.ts'
import { recordAbsences } from '../domain/access.ts'
import { sentences } from '../messages/index.ts'
import { type AbsenceView, absencesFromToday, lastAbsences } from '../queries/absences.ts'
import { absencePath, absencesPath, daysWords, managesIn } from './shown.ts'

type Props = { readonly context: StaffContext; readonly absences: readonly AbsenceView[] }

function standInCell({ standIns }: AbsenceView, { language }: StaffContext) {
  const m = sentences(language)
  if (standIns.length === 0) return <Tag kind="late" text={m.nobody} />
  return standIns.map(each => (
    <div>{m.standInDays({ name: each.name, days: daysWords(each, language) })}</div>
  ))
}

const Absences = ({ context, absences }: Props) => {
  const { language } = context
  const m = sentences(language)
  return (
    <Table
      caption={m.title}
      captionShown="hidden"
      columns={[
        { key: 'name', label: m.name, role: 'head' },
        { key: 'days', label: m.days },
        { key: 'standIn', label: m.standIn },
      ]}
      rows={absences.map(absence => ({
        id: absence.id,
        cells: {
          name: managesIn(context, absence.workerId) ? (
            <a href={absencePath(absence.id)}>{absence.name}</a>
          ) : (
            absence.name
          ),
          days: daysWords(absence, language),
          standIn: standInCell(absence, context),
        },
      }))}
    />
  )
}

const Meanwhile = ({ context, absences }: Props) => {
  const m = sentences(context.language)
  if (absences.length === 0) return null
  return (
    <section>
      <h2>{m.meanwhile}</h2>
      <ul>
        {absences.map(absence => (
          <li>
            <a href={absencePath(absence.id, '/meanwhile')}>{daysWords(absence, context.language)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who is away, now and later, and who stands in: for everybody who works here. Never why. */
export const absencesPage = staffPage({
  path: absencesPath,
  action: 'presence:absences',
  access: everyone,
  async show(context) {
    const m = sentences(context.language)
    const absences = await absencesFromToday(context.db)
    const own = await lastAbsences(context.db, context.worker.id)
    const body = (
      <>
        {context.may(recordAbsences) ? (
          <ButtonRow>
            <ButtonLink href={`${absencesPath}/new`}>{m.record}</ButtonLink>
          </ButtonRow>
        ) : null}
        {absences.length === 0 ? (
          <EmptyState title={m.none} text={m.noneText} />
        ) : (
          <Absences context={context} absences={absences} />
        )}
        <Meanwhile context={context} absences={own} />
      </>
    )
    return { title: m.title, lead: m.lead, body }
  },
})
