import { askColleagues, orientPersons, passOnRequests } from '#capabilities/requests/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { ButtonLink, ButtonRow, Card, SummaryList, Timeline } from '#ui/index.ts'
import { orientSentences } from '../messages/orient.ts'
import { relaySentences } from '../messages/relay.ts'
import { asksOf } from '../queries/asks.ts'
import { offersOf } from '../queries/offers.ts'
import { orientationsOf } from '../queries/orientations.ts'
import { outcomeLine } from './outcome.ts'
import { type About, aboutRequest, addresseeName, requestRows, saidRelay } from './shared.tsx'

type Happened = {
  readonly on: string
  readonly href: string
  readonly what: string
  readonly to: string
  readonly outcome: string
  readonly open: 'yes' | 'no'
}

async function happened({ db, language }: StaffContext, requestId: string): Promise<readonly Happened[]> {
  const [m, o] = [relaySentences(language), orientSentences(language)]
  const offers = (await offersOf(db, requestId)).map((offer): Happened => {
    const outcome = outcomeLine({ ...offer, state: m.offerState[offer.state] }, language)
    const open = offer.state === 'offered' ? 'yes' : 'no'
    const to = addresseeName(offer, language)
    return { on: offer.offeredOn, href: `/hand-offs/${offer.id}`, what: m.pass, to, outcome, open }
  })
  const asks = (await asksOf(db, requestId)).map((ask): Happened => {
    const outcome = outcomeLine({ ...ask, state: m.askState[ask.state] }, language)
    const open = ask.state === 'asked' ? 'yes' : 'no'
    return {
      on: ask.askedOn,
      href: `/asks/${ask.id}`,
      what: m.ask,
      to: addresseeName(ask, language),
      outcome,
      open,
    }
  })
  const orientations = (await orientationsOf(db, requestId)).map(
    (one): Happened => ({
      on: one.madeOn,
      href: `/orientations/${one.id}`,
      what: m.orient,
      to: one.partner.name,
      outcome: o.state[one.state],
      open: one.settledOn === null ? 'yes' : 'no',
    }),
  )
  return [...offers, ...asks, ...orientations].toSorted((a, b) => b.on.localeCompare(a.on))
}

const UnderWay = ({ list, language }: { list: readonly Happened[]; language: StaffLanguage }) => {
  const m = relaySentences(language)
  return (
    <Card title={m.underWay}>
      {list.length === 0 ? (
        <p>{m.none}</p>
      ) : (
        <Timeline
          entries={list.map(({ on, href, what, to, outcome, open }) => ({
            when: formatIsoDate(on, language),
            at: on,
            what: (
              <a href={href}>
                {what} · {to}
              </a>
            ),
            detail: outcome,
            kind: open === 'yes' ? 'soon' : 'done',
          }))}
        />
      )}
    </Card>
  )
}

/** The three ways, each with what it changes. An ended request has none. */
const Ways = ({ context, about }: { context: StaffContext; about: About }) => {
  const m = relaySentences(context.language)
  const here = `/requests/${about.card.id}`
  const ways = [
    { title: m.ask, text: m.askText, href: `${here}/ask-colleague`, rule: askColleagues },
    { title: m.pass, text: m.passText, href: `${here}/pass-on`, rule: passOnRequests },
    { title: m.orient, text: m.orientText, href: `${here}/orient`, rule: orientPersons },
  ].filter(({ rule }) => about.card.endedOn === null && context.may(rule))
  return (
    <>
      {ways.map(({ title, text, href }) => (
        <Card title={title}>
          <p>{text}</p>
          <ButtonLink kind="secondary" href={href}>
            {title}
          </ButtonLink>
        </Card>
      ))}
    </>
  )
}

async function relayView(context: StaffContext): Promise<Answer> {
  const { language } = context
  const m = relaySentences(language)
  const about = await aboutRequest(context, context.params['id'] ?? '')
  if (about === undefined) return { notFound: true }
  const { card } = about
  const body = (
    <>
      <SummaryList rows={requestRows(about, language)} />
      <Ways context={context} about={about} />
      <UnderWay list={await happened(context, card.id)} language={language} />
      <ButtonRow>
        <ButtonLink kind="plain" href={`/requests/${card.id}`}>
          {m.back}
        </ButtonLink>
      </ButtonRow>
    </>
  )
  const lead = card.endedOn === null ? m.relayLead({ name: card.pilot.name }) : m.Ended
  return { title: m.relayTitle({ number: card.number }), lead, body, said: saidRelay(context) }
}

/** Who else can help with a request: the three ways, and what is under way. */
export const relayPage = staffPage({
  path: '/requests/:id/relay',
  action: 'handoffs:relay',
  access: askColleagues,
  target: params => ({ requestId: params['id'] }),
  show: relayView,
})
