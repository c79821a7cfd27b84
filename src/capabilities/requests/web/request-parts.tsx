import type { Child } from 'hono/jsx'
import { ageOn, type PersonCard, personName, spokenLanguage } from '#capabilities/people/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { ButtonLink, ButtonRow, Card, PersonHeader, type Step, SummaryList } from '#ui/index.ts'
import { readFiles } from '../domain/access.ts'
import { nearestClock } from '../domain/clocks.ts'
import { isEnd, type State } from '../domain/codes.ts'
import { type RequestCard, worded } from '../domain/request.ts'
import { sentences } from '../messages/index.ts'
import { channelName, kindName, stateName, stateSentence } from '../messages/words.ts'
import { reachLine } from './reach-lines.ts'
import { Clock, nextLine, pilotLine, reasonSentences, StateTag } from './show.tsx'
import { UrgentLink } from './urgent-link.tsx'

export type Shown = {
  readonly card: RequestCard
  readonly person: PersonCard
  readonly context: StaffContext
}

const line: readonly State[] = [
  'received',
  'acknowledged',
  'enquiry',
  'proposed',
  'decided',
  'notified',
  'in-execution',
]

/** The way of a request: what is behind, where it is, what comes. An end shows where it left the way. */
export function pathOf(
  card: Pick<RequestCard, 'state' | 'endedOn'>,
  language: StaffContext['language'],
): readonly Step[] {
  const ended = isEnd(card.state)
  const at = ended ? line.length : line.indexOf(card.state)
  const label = (state: State) => stateName(state, language)
  if (ended) {
    const date = card.endedOn === null ? undefined : formatIsoDate(card.endedOn, language)
    return [
      { label: label('received'), state: 'done' },
      { label: label(card.state), state: 'done', date },
    ]
  }
  return line.map((state, index) => ({
    label: label(state),
    state: index < at ? 'done' : index === at ? 'now' : 'later',
  }))
}

export const Head = ({ card, person, context }: Shown) => {
  const { language } = context
  const clock = nearestClock(card.clocks)
  return (
    <PersonHeader
      name={personName(person)}
      age={ageOn(person.birthDate, context.today)}
      language={spokenLanguage(person, language)}
      reach={reachLine(person, language)}
      safeContact={person.safeContactNote ?? undefined}
      pilot={`${card.pilot.name} · ${pilotLine(card.pilot, language)}`}
      state={<StateTag state={card.state} language={language} />}
      next={nextLine(card, language)}
      clock={clock === undefined ? sentences(language).clockNone : <Clock clock={clock} here={context} />}
      action={
        <ButtonRow>
          {context.may(readFiles) ? (
            <ButtonLink href={`/dossiers/${card.dossierId}`}>{sentences(language).file}</ButtonLink>
          ) : null}
          <UrgentLink personId={card.personId} context={context} />
        </ButtonRow>
      }
    />
  )
}

/** What to tell the person: in the worker's language, and in the person's own. */
export const ToSay = ({ card, person, context: { language }, children }: Shown & { children?: Child }) => (
  <Card title={sentences(language).say}>
    <p class="prose">{stateSentence(card, language)}</p>
    {person.language === language ? null : (
      <p class="prose" lang={person.language}>
        {stateSentence(card, person.language)}
      </p>
    )}
    {children}
  </Card>
)

export const Facts = ({ card, context }: Shown) => {
  const { language } = context
  const m = sentences(language)
  const told = context.may(readFiles)
    ? [
        { key: m.wording, value: card.wording },
        ...(card.urgencyReason === null ? [] : [{ key: m.urgent, value: card.urgencyReason }]),
      ]
    : []
  const ended = card.endReason === null ? [] : [{ key: m.endReason, value: card.endReason }]
  return (
    <Card title={`${m.kind} ${card.number}`}>
      <SummaryList
        rows={[
          { key: m.kind, value: kindName(card.kind, language) },
          { key: m.requestedOn, value: formatIsoDate(card.requestedOn, language) },
          { key: m.channel, value: channelName(card.channel, language) },
          ...told,
          ...ended,
          { key: m.dossier, value: card.dossierNumber },
          { key: m.person, value: <a href={`/people/${card.personId}`}>{m.open}</a> },
        ]}
      />
    </Card>
  )
}

export const WhoAndWhy = ({ card, context: { language } }: Shown) => {
  const m = sentences(language)
  const hours = worded(card.pilot.hours, language)
  return (
    <Card title={m.pilot}>
      <SummaryList
        rows={[
          { key: m.pilot, value: card.pilot.name },
          { key: m.phone, value: pilotLine(card.pilot, language) },
          ...(hours === '' ? [] : [{ key: m.hours, value: hours }]),
          { key: m.service, value: `${worded(card.service.name, language)} · ${card.service.phone}` },
          { key: m.whyPilot, value: reasonSentences(card.pilotReason, language).join(' ') },
        ]}
      />
    </Card>
  )
}
