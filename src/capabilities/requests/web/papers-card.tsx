import type { StaffContext } from '#platform/http/route.ts'
import { ButtonLink, ButtonRow, Card } from '#ui/index.ts'
import { askColleagues, notePapers, readFiles } from '../domain/access.ts'
import { isEnd } from '../domain/codes.ts'
import type { RequestCard } from '../domain/request.ts'
import { papersSentences } from '../messages/papers.ts'
import { requestPapers } from '../queries/request-papers.ts'

/** What is asked, late, arrived and accepted for a request, and the way to it. */
export async function papersCard(context: StaffContext, card: RequestCard) {
  const { db, language, today, may } = context
  const m = papersSentences(language)
  const counts = await requestPapers(db, card.id, today.toString())
  const lines = (['asked', 'late', 'without', 'unread', 'accepted'] as const)
    .filter(name => counts[name] > 0)
    .map(name => m[name]({ count: counts[name] }))
  return (
    <Card title={m.title}>
      <p>{lines.length === 0 ? m.none : `${lines.join(' · ')}.`}</p>
      <ButtonRow>
        {may(readFiles) ? (
          <ButtonLink kind="secondary" href={`/dossiers/${card.dossierId}/papers`}>
            {m.open}
          </ButtonLink>
        ) : null}
        {may(askColleagues) && !isEnd(card.state) ? (
          <ButtonLink kind="secondary" href={`/requests/${card.id}/papers`}>
            {m.ask}
          </ButtonLink>
        ) : null}
        {may(notePapers) ? <a href={`/people/${card.personId}/papers`}>{m.register}</a> : null}
      </ButtonRow>
    </Card>
  )
}
