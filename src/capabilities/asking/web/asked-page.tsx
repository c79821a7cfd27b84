import { personCard, personName } from '#capabilities/people/index.ts'
import { requestCard } from '#capabilities/requests/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { Route } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, ButtonLink, EmptyState, SummaryList, type SummaryRow } from '#ui/index.ts'
import { readAsks } from '../domain/access.ts'
import { staffSentences } from '../messages/index.ts'
import { urgencyName } from '../messages/questions.ts'
import { askOf, type KnownAsk } from '../queries/asks.ts'

function rowsOf(ask: KnownAsk, language: StaffLanguage): readonly SummaryRow[] {
  const m = staffSentences(language)
  const { partner, lateReason } = ask
  const urgent = ask.urgencies.map(urgency => urgencyName(urgency, language)).join('. ')
  return [
    { key: m.door, value: m.doors[ask.door] },
    { key: m.askedOn, value: formatIsoDate(ask.askedOn, language) },
    ...(lateReason === null ? [] : [{ key: m.lateReason, value: lateReason }]),
    { key: m.urgent, value: urgent || m.nothing },
    { key: m.household, value: ask.household === null ? m.nothing : String(ask.household) },
    { key: m.note, value: ask.note ?? m.nothing },
    ...(partner === null
      ? []
      : [
          { key: m.partner, value: `${partner.organisation}, ${partner.worker}, ${partner.phone}` },
          { key: m.consent, value: m.consents[partner.consent] },
        ]),
  ]
}

/** What was said beside a request, at whatever door. */
export const askedRoute: Route = staffPage({
  path: '/requests/:id/asked',
  action: 'asking:asked',
  access: readAsks,
  target: params => ({ requestId: params['id'] }),
  async show(context) {
    const { db, params, language } = context
    const m = staffSentences(language)
    const card = await requestCard(db, params['id'] ?? '')
    const person = card && (await personCard(db, card.personId))
    if (card === undefined || person === undefined) return { notFound: true }
    context.read({ requestId: card.id, dossierId: card.dossierId, personId: card.personId })
    const ask = await askOf(db, card.id)
    const body = (
      <>
        <blockquote>{card.wording}</blockquote>
        {ask?.reachMissing ? <Banner kind="warn" title={m.reachMissing} /> : null}
        {ask === undefined ? (
          <EmptyState title={m.noAskTitle} text={m.noAsk} />
        ) : (
          <SummaryList rows={rowsOf(ask, language)} />
        )}
        {person.nameGiven ? null : (
          <ButtonLink kind="secondary" href={`/people/${person.id}/name`}>
            {m.nameTitle}
          </ButtonLink>
        )}
      </>
    )
    return { title: `${m.askedTitle} · ${personName(person)} · ${card.number}`, lead: m.askedLead, body }
  },
})
