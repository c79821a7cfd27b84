import { formatIsoDate } from '#kernel/calendar.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { ButtonLink, ButtonRow, Card, SummaryList } from '#ui/index.ts'
import { readFiles, suspendClocks } from '../domain/access.ts'
import { type CardClock, type Suspension, worded } from '../domain/request.ts'
import { dayWithout, mayStandStill, standingStill } from '../domain/suspending.ts'
import { sentences } from '../messages/index.ts'
import { clockName } from '../messages/words.ts'
import { suspensionGrounds } from '../queries/suspension-grounds.ts'
import type { Shown } from './request-parts.tsx'
import { Clock } from './show.tsx'

type Of<Key extends string, Value> = { readonly context: StaffContext } & Readonly<Record<Key, Value>>

const Standstill = ({ context, suspension }: Of<'suspension', Suspension>) => {
  const { language } = context
  const m = sentences(language)
  const { from, until, words, article, who, reason } = suspension
  const days = { from: formatIsoDate(from, language), until: formatIsoDate(until, language) }
  return (
    <p>
      {m.suspendedLine({ ...days, why: worded(words, language) })}
      <br />
      <small>{m.suspendedBy({ article, who })}</small>
      {context.may(readFiles) ? (
        <>
          <br />
          {reason}
        </>
      ) : null}
    </p>
  )
}

/** What moved the day of a delay, and which day it was. */
const Standstills = ({ context, clock }: Of<'clock', CardClock>) => {
  if (clock.suspensions.length === 0) return null
  const m = sentences(context.language)
  const date = formatIsoDate(dayWithout(clock), context.language)
  return (
    <>
      {clock.suspensions.map(suspension => (
        <Standstill context={context} suspension={suspension} />
      ))}
      <p>{m.suspendedWithout({ date })}</p>
    </>
  )
}

/** Suspending and resuming, for who leads; a sentence where the centre gave no ground. */
async function actsOf({ card, context }: Shown) {
  if (!context.may(suspendClocks)) return null
  const m = sentences(context.language)
  const today = context.today.toString()
  const still = card.clocks.flatMap(clock => standingStill(clock, today) ?? [])
  const free = card.clocks.filter(clock => mayStandStill(clock, today) && !standingStill(clock, today))
  const grounds = free.length === 0 ? [] : await suspensionGrounds(context.db, today)
  const offered = grounds.some(({ clockKind }) => free.some(({ kind }) => kind === clockKind))
  const here = `/requests/${card.id}`
  const links = [
    ...(offered ? [{ href: `${here}/suspend`, text: m.suspend }] : []),
    ...still.map(({ id }) => ({ href: `${here}/suspensions/${id}/resume`, text: m.resume })),
  ]
  return (
    <>
      {free.length === 0 || offered || still.length > 0 ? null : <p>{m.suspendNone}</p>}
      {links.length === 0 ? null : (
        <ButtonRow>
          {links.map(({ href, text }) => (
            <ButtonLink kind="secondary" href={href}>
              {text}
            </ButtonLink>
          ))}
        </ButtonRow>
      )}
    </>
  )
}

/** The delays of a request, what moved their days, and what a lead may do about them. */
export async function clocksCard(shown: Shown) {
  const { card, context } = shown
  const m = sentences(context.language)
  const acts = await actsOf(shown)
  const rows = card.clocks.map(clock => ({
    key: clockName(clock.kind, context.language),
    value: (
      <>
        <Clock clock={clock} here={context} /> <small>{clock.article}</small>
        <Standstills context={context} clock={clock} />
      </>
    ),
  }))
  return (
    <Card title={m.clocks}>
      <SummaryList rows={rows} />
      {card.clocks.some(({ suspensions }) => suspensions.length > 0) ? <p>{m.suspendedWarn}</p> : null}
      {acts}
    </Card>
  )
}
