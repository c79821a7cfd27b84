import { personCard, personName } from '#capabilities/people/index.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Banner, Card, Phone, SummaryList } from '#ui/index.ts'
import { tellPersons } from '../domain/access.ts'
import { sentences } from '../messages/index.ts'
import { greet, tellAppointment } from '../messages/told.ts'
import { keptAppointment } from '../queries/appointments.ts'
import { absencesPath } from './shown.ts'

async function callPage(context: StaffContext): Promise<Answer> {
  const { db, language, params, tenant } = context
  const m = sentences(language)
  const id = params['id'] ?? ''
  const kept = isUuid(id) ? await keptAppointment(db, id) : undefined
  const person = kept && (await personCard(db, kept.personId))
  if (kept === undefined || person === undefined) return { notFound: true }
  context.read({ dossierId: kept.dossierId, personId: kept.personId })
  const name = personName(person)
  const said = [greet({ person: name, centre: tenant.name[person.language] }, person.language)]
  const words = [...said, ...tellAppointment(kept, person.language).lines]
  const phone = person.phone === null ? m.noPhone : <Phone number={person.phone} />
  const body = (
    <>
      {person.safeContactNote === null ? null : (
        <Banner kind="warn" title={m.cautious}>
          <p>{person.safeContactNote}</p>
        </Banner>
      )}
      <SummaryList rows={[{ key: m.callPhone, value: phone }]} />
      <Card title={m.inHerLanguage}>
        <div class="prose" lang={person.language}>
          {words.map(line => (
            <p>{line}</p>
          ))}
        </div>
      </Card>
    </>
  )
  return { title: m.callTitle({ name }), lead: m.callLead, body }
}

/** Whom to call because another keeps their appointment, and the words to say, in their language. */
export const callRoute = staffPage({
  path: `${absencesPath}/calls/:id`,
  action: 'presence:call',
  access: tellPersons,
  show: callPage,
})
