import { personCard, personName } from '#capabilities/people/index.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { ButtonLink, ButtonRow } from '#ui/index.ts'
import { seeSendings, tellPersons } from '../domain/access.ts'
import { sendingHours } from '../domain/hours.ts'
import { staffSentences } from '../messages/index.ts'
import { sendingsOf } from '../queries/sendings.ts'
import { SendingsTable } from './sendings-list.tsx'

async function show({ db, params, language, url, read, may }: StaffContext): Promise<Answer> {
  const id = params['id'] ?? ''
  const person = isUuid(id) ? await personCard(db, id) : undefined
  if (person === undefined) return { notFound: true }
  read({ personId: person.id })
  const m = staffSentences(language)
  const body = (
    <>
      <SendingsTable sendings={await sendingsOf(db, person.id)} language={language} />
      <p>{m.habit(sendingHours)}</p>
      <ButtonRow>
        {may(tellPersons) ? <ButtonLink href={`/people/${person.id}/write`}>{m.write}</ButtonLink> : null}
        <ButtonLink kind="plain" href={`/people/${person.id}`}>
          {m.back}
        </ButtonLink>
      </ButtonRow>
    </>
  )
  const said = url.searchParams.get('done') === null ? undefined : ({ kind: 'done', text: m.done } as const)
  return { title: m.title({ name: personName(person) }), lead: m.lead, body, said }
}

/** What a person was told, by which way, and whether it arrived. */
export const personMessages = staffPage({
  path: '/people/:id/messages',
  action: 'messages:of-person',
  access: seeSendings,
  target: params => ({ personId: params['id'] }),
  show,
})
