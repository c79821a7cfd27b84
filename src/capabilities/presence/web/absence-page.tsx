import type { Answer, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Banner, Card, SummaryList, TwoColumns } from '#ui/index.ts'
import { firstDay, weekAhead } from '../commands/settle-absence.ts'
import { recordAbsences } from '../domain/access.ts'
import { type Days, without } from '../domain/days.ts'
import { sentences } from '../messages/index.ts'
import { type AbsenceView, absenceView } from '../queries/absences.ts'
import { keptAppointments } from '../queries/appointments.ts'
import { colleagues } from '../queries/colleagues.ts'
import { dueRequests } from '../queries/piloted.ts'
import { plannedOf } from '../queries/planned.ts'
import { ChoosePart, EndPart } from './change-parts.tsx'
import { KeptPart } from './kept-part.tsx'
import { SettlePart } from './settle-part.tsx'
import { absencePath, absencesPath, daysWords, managesIn } from './shown.ts'

const StandIns = ({ absence, context: { language } }: { absence: AbsenceView; context: StaffContext }) => {
  const m = sentences(language)
  const rows = absence.standIns.map(({ name, phone, reason, ...days }) => ({
    key: name,
    value: `${daysWords(days, language)} · ${phone} · ${reason.code === 'human' ? m.tier.human : m.tier[reason.tier]}`,
  }))
  return (
    <Card title={m.standIn}>
      <p>{m.pilotStays}</p>
      <SummaryList rows={rows} />
    </Card>
  )
}

const gaps = (absence: AbsenceView, from: string): readonly Days[] =>
  without({ from, until: absence.until }, absence.standIns)

const isOver = ({ until, from }: AbsenceView, today: Temporal.PlainDate): boolean =>
  until !== null && (until < today.toString() || until < from)

const saidIn = ({ url, language }: StaffContext) => {
  const { done } = sentences(language)
  const code = url.searchParams.get('done') ?? ''
  const text = Object.entries(done).find(([name]) => name === code)?.[1]
  return text === undefined ? undefined : ({ kind: 'done', text } as const)
}

async function workOf(context: StaffContext, absence: AbsenceView) {
  const { db, today } = context
  const from = firstDay(absence, today)
  const week = Temporal.PlainDate.from(from).add({ days: weekAhead }).toString()
  const { id, workerId, until } = absence
  const [appointments, requests] = [
    await plannedOf(db, { workerId, from, until }),
    await dueRequests(db, { absenceId: id, workerId, until: week }),
  ]
  const kept = await keptAppointments(db, id)
  context.read({
    subjectIds: [...new Set([...appointments, ...requests, ...kept].map(({ personId }) => personId))],
  })
  return { from, appointments, requests, kept }
}

/** One absence: who stands in, what falls due and who keeps it, who is told; and its end. */
export async function absencePage(context: StaffContext, form: FormState): Promise<Answer> {
  const { db, language, params, today } = context
  const m = sentences(language)
  const absence = await absenceView(db, params['id'] ?? '')
  if (absence === undefined || !managesIn(context, absence.workerId)) return { notFound: true }
  if (isOver(absence, today)) return { redirect: absencePath(absence.id, '/meanwhile') }
  const all = await colleagues(db)
  const work = await workOf(context, absence)
  const parts = { context, form, absence, all }
  const aside = (
    <>
      <StandIns absence={absence} context={context} />
      <ChoosePart {...parts} />
      <EndPart {...parts} />
    </>
  )
  const body = (
    <TwoColumns place="end" aside={aside}>
      {gaps(absence, work.from).length === 0 ? null : (
        <Banner kind="late" title={m.uncovered}>
          <p>{m.uncoveredText}</p>
        </Banner>
      )}
      <SettlePart {...parts} {...work} />
      <KeptPart kept={work.kept} language={language} />
    </TwoColumns>
  )
  return {
    title: m.awayTitle({ name: absence.name }),
    lead: `${daysWords(absence, language)} (${m.kindTag[absence.kind]})`,
    back: absencesPath,
    body,
    said: saidIn(context),
  }
}

export const absenceRoute = staffPage({
  path: absencePath(':id'),
  action: 'presence:absence',
  access: recordAbsences,
  show: context => absencePage(context, freshForm()),
})
