import { pdfResponse, printLetter } from '#capabilities/letters/index.ts'
import { isUuid } from '#kernel/uuid.ts'
import type { Route } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { agendaPaper } from '../compose/meeting-papers.ts'
import { seeAgenda } from '../domain/access.ts'
import { namesShown } from '../domain/agenda.ts'
import { agendaOf } from '../queries/agenda.ts'
import { meetingCard } from '../queries/meetings.ts'

/** The agenda as a PDF, for the members who read on paper. */
export const printAgendaRoute: Route = staffPage({
  path: '/meetings/:id/agenda.pdf',
  action: 'decisions:print-agenda',
  access: seeAgenda,
  async show({ db, params, tenant, language, today, tools, read }) {
    const id = params['id'] ?? ''
    const meeting = isUuid(id) ? await meetingCard(db, id) : undefined
    if (meeting === undefined || !namesShown(meeting.heldOn, today)) return { notFound: true }
    const items = await agendaOf(db, id)
    const letter = agendaPaper({ meeting, tenant }, items, language)
    if (letter === undefined) return { notFound: true }
    read({ subjectIds: items.map(({ personId }) => personId) })
    return pdfResponse(await printLetter(tools.pdf, { acts: [letter] }), `agenda-${meeting.heldOn}`)
  },
})
