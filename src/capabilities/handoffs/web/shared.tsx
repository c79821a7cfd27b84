import { directorySentences } from '#capabilities/directory/index.ts'
import { type PersonCard, personCard, personName } from '#capabilities/people/index.ts'
import {
  clockName,
  kindName,
  nearestClock,
  type RequestCard,
  requestCard,
  stateName,
  stepName,
  worded,
} from '#capabilities/requests/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import type { FormProblem, StaffContext, View } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import type { SummaryRow } from '#ui/index.ts'
import type { AskRefusal, OfferRefusal } from '../domain/refusals.ts'
import { relaySentences } from '../messages/relay.ts'
import type { Texts } from '../queries/offers.ts'

/** A request with its person, as the pages of this room show it. */
export type About = { readonly card: RequestCard; readonly person: PersonCard }

/** Loads a request with its person and tells the journal; undefined when there is none. */
export async function aboutRequest(context: StaffContext, requestId: string): Promise<About | undefined> {
  const card = await requestCard(context.db, requestId)
  const person = card && (await personCard(context.db, card.personId))
  if (card === undefined || person === undefined) return undefined
  context.read({ requestId: card.id, dossierId: card.dossierId, personId: card.personId })
  return { card, person }
}

/** What a colleague needs to say yes or no: who, what, where it stands, by when. Never the file. */
export function requestRows({ card, person }: About, language: StaffLanguage): readonly SummaryRow[] {
  const m = relaySentences(language)
  const clock = nearestClock(card.clocks)
  const next = card.nextStepOn === null ? '' : `, ${formatIsoDate(card.nextStepOn, language)}`
  return [
    { key: m.person, value: personName(person) },
    { key: m.request, value: `${kindName(card.kind, language)} · ${card.number}` },
    { key: m.state, value: stateName(card.state, language) },
    { key: m.next, value: `${stepName(card.nextStep, language)}${next}` },
    ...(clock === undefined
      ? []
      : [
          {
            key: m.clock,
            value: `${clockName(clock.kind, language)}, ${formatIsoDate(clock.dueOn, language)}`,
          },
        ]),
  ]
}

/** To whom something was addressed, in words. */
export function addresseeName(
  { toName, toService }: { readonly toName: string | null; readonly toService: Texts | null },
  language: StaffLanguage,
): string {
  return toName ?? relaySentences(language).team({ name: worded(toService ?? {}, language) })
}

const fieldOf: Readonly<Record<string, string>> = {
  ToOneself: 'to',
  NotAPilot: 'to',
  Away: 'to',
  EmptyService: 'to',
  PassedBack: 'to',
  RefusedBefore: 'to',
  Circle: 'to',
}

function textOfRefusal(refusal: OfferRefusal | AskRefusal | CommonRefusal, language: StaffLanguage): string {
  const [m, d] = [relaySentences(language), directorySentences(language)]
  switch (refusal.kind) {
    case 'Forbidden':
      return d.forbidden
    case 'StaleVersion':
      return d.stale
    case 'NotFound':
      return d.notFound
    case 'Away':
      return m.Away({
        name: refusal.name,
        date: refusal.until === null ? null : formatIsoDate(refusal.until, language),
      })
    case 'PassedBack':
      return m.PassedBack({ name: refusal.name, date: formatIsoDate(refusal.on, language) })
    case 'RefusedBefore':
      return m.RefusedBefore(refusal)
    case 'AlreadyOffered':
    case 'AlreadyTaken':
    case 'AlreadyAnswered':
    case 'AtWork':
    case 'Circle':
      return m[refusal.kind](refusal)
    default:
      return m[refusal.kind]
  }
}

/** Says why nothing was done, and the way out. */
export const sayRelay = (
  refusal: OfferRefusal | AskRefusal | CommonRefusal,
  language: StaffLanguage,
): FormProblem => ({ field: fieldOf[refusal.kind], text: textOfRefusal(refusal, language) })

/** What was last done; an unknown code in the address says nothing. */
export function saidRelay({ url, language }: StaffContext): View['said'] {
  const said: Readonly<Record<string, string>> = relaySentences(language).done
  const code = url.searchParams.get('done') ?? ''
  return Object.hasOwn(said, code) ? { kind: 'done', text: said[code] ?? '' } : undefined
}
