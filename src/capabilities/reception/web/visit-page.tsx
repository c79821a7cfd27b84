import { isUuid } from '#kernel/uuid.ts'
import { textOf } from '#platform/http/form-body.ts'
import type { Answer, StaffContext, View } from '#platform/http/route.ts'
import { type FormState, freshForm } from '#platform/http/staff-form.ts'
import { ButtonLink, SummaryList, type SummaryRow } from '#ui/index.ts'
import { scopeOf } from '../domain/access.ts'
import type { Visit } from '../domain/visit.ts'
import { sentences } from '../messages/index.ts'
import { roomOf } from '../queries/hosts.ts'
import { visitById } from '../queries/visits.ts'
import { paths } from './paths.ts'
import { punctualWords } from './planned-part.tsx'
import { VisitActs } from './visit-acts.tsx'
import { hostOf, hour, nameOf, stateOf, urgencyOf } from './words.ts'

type Language = StaffContext['language']

function cameAt({ plannedAt, arrivedAt }: Visit, language: Language): string {
  if (plannedAt === null) return hour(arrivedAt, language)
  return `${punctualWords({ plannedAt, arrivedAt }, language)} (${sentences(language).appointment} ${hour(plannedAt, language)})`
}

/** What was agreed is for those who meet the person; the counter keeps to where things stand. */
const agreedIn = (visit: Visit, { worker }: StaffContext): string | null =>
  worker.roles.includes('reception') && visit.calledById !== worker.id ? null : visit.agreed

function rowsOf(visit: Visit, context: StaffContext): readonly SummaryRow[] {
  const { language } = context
  const m = sentences(language)
  const urgency = urgencyOf(visit, language)?.text
  const why = [urgency, m.need[visit.need], visit.words].filter(part => part !== null && part !== undefined)
  const agreed = agreedIn(visit, context)
  return [
    { key: m.stateName, value: stateOf(visit, language) },
    { key: m.why, value: why.join(' · ') },
    { key: m.host, value: hostOf(visit, language) },
    { key: m.arrived, value: cameAt(visit, language) },
    ...(agreed === null ? [] : [{ key: m.agreed, value: agreed }]),
  ]
}

/** Where one goes on: the state for the counter, the file for those who have it, a request for a person unknown. */
const Further = ({ visit, context }: { visit: Visit; context: StaffContext }) => {
  const m = sentences(context.language)
  const meets = context.worker.roles.some(role => role === 'caseworker' || role === 'lead')
  const { personId, dossierId } = visit
  if (personId === null)
    return (
      <p>
        <a href="/requests/new">{m.newRequest}</a>
      </p>
    )
  return (
    <ul>
      <li>
        <a href={`/people/${personId}`}>{m.seePerson}</a>
      </li>
      {meets && dossierId !== null ? (
        <>
          <li>
            <a href={`/dossiers/${dossierId}`}>{m.seeFile}</a>
          </li>
          <li>
            <a href={`/dossiers/${dossierId}/encounters`}>{m.noteMeeting}</a>
          </li>
        </>
      ) : null}
    </ul>
  )
}

function saidIn({ url, language }: StaffContext): View['said'] {
  const words = Object.entries(sentences(language).done)
  const found = words.find(([code]) => code === url.searchParams.get('done'))
  return found === undefined ? undefined : { kind: 'done', text: found[1] }
}

/** A visit: who, why, since when, and what can be done now. */
export async function visitPage(context: StaffContext, form: FormState = freshForm()): Promise<Answer> {
  const { db, worker, language, params } = context
  const m = sentences(language)
  const id = params['id'] ?? ''
  const visit = isUuid(id) ? await visitById(db, id, scopeOf(worker)) : undefined
  if (visit === undefined) return { notFound: true }
  if (visit.personId !== null)
    context.read({ personId: visit.personId, dossierId: visit.dossierId ?? undefined })
  const typed = textOf(form.values, 'place')
  const place = typed === '' ? ((await roomOf(db, worker.id)) ?? '') : typed
  const body = (
    <>
      <SummaryList rows={rowsOf(visit, context)} />
      <VisitActs visit={visit} language={language} form={form} place={place} />
      <Further visit={visit} context={context} />
      <p>
        <ButtonLink kind="plain" href={paths.desk}>
          {m.back}
        </ButtonLink>
      </p>
    </>
  )
  const title = m.visitTitle({ number: visit.number, name: nameOf(visit, language) })
  return { title, body, said: saidIn(context) }
}
