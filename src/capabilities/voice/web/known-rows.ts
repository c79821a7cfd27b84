import {
  type Facts,
  factsOf,
  type MemberFact,
  type ResourceFact,
  type SituationFact,
} from '#capabilities/enquiry/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { Language } from '#kernel/language.ts'
import { formatMoney } from '#kernel/money.ts'
import type { Db } from '#platform/database/transaction.ts'
import type { FactTable } from '../domain/kinds.ts'
import { knownWords } from '../messages/index.ts'
import type { Own } from './own.ts'

/** One fact, in the person's words. */
export type KnownRow = {
  readonly table: FactTable
  readonly id: string
  readonly label: string
  readonly lines: readonly string[]
}

const word = (words: Readonly<Record<string, string>>, code: string) => words[code] ?? code

const span = (from: string, until: string | null, language: Language): string => {
  const m = knownWords(language)
  const date = formatIsoDate(from, language)
  return until === null ? m.from({ date }) : m.fromTo({ date, until: formatIsoDate(until, language) })
}

const sourceOf = ({ source, seenOn }: { source: string; seenOn: string }, language: Language) =>
  knownWords(language).source({ source, date: formatIsoDate(seenOn, language) })

function memberRow(member: MemberFact, language: Language): KnownRow {
  const m = knownWords(language)
  const { id, relation, birthDate, dependent, livesHereFrom, livesHereUntil } = member
  const known = [
    word(m.relation, relation),
    birthDate === null ? '' : m.born({ date: formatIsoDate(birthDate, language) }),
    dependent ? m.dependent : '',
    span(livesHereFrom, livesHereUntil, language),
  ]
  return {
    table: 'household_member',
    id,
    label: `${member.givenName} ${member.familyName}`,
    lines: [known.filter(Boolean).join(', '), sourceOf(member, language)],
  }
}

function resourceRow(resource: ResourceFact, members: readonly MemberFact[], language: Language): KnownRow {
  const m = knownWords(language)
  const { id, kind, amountCents, per, memberId, fromOn, untilOn } = resource
  const owner = members.find(member => member.id === memberId)
  const known = [
    amountCents === null ? '' : `${formatMoney(amountCents, language)} ${word(m.per, per ?? '')}`,
    owner === undefined ? '' : m.of({ name: `${owner.givenName} ${owner.familyName}` }),
    span(fromOn, untilOn, language),
  ]
  return {
    table: 'resource',
    id,
    label: word(m.kind, kind),
    lines: [known.filter(Boolean).join(', '), sourceOf(resource, language)],
  }
}

function situationRow(situation: SituationFact, language: Language): KnownRow {
  const m = knownWords(language)
  const { conditions, category } = situation
  const told = (value: unknown) => (value === true ? m.yes : value === false ? m.no : m.unknown)
  return {
    table: 'situation',
    id: situation.id,
    label: m.situation,
    lines: [
      `${m.category} : ${m.categories[category ?? 'derived']}`,
      `${m.resides} : ${told(conditions.residesInBelgium)}`,
      `${m.willing} : ${told(conditions.willingToWork)}`,
      `${m.otherRights} : ${told(conditions.otherRightsClaimed)}`,
      `${m.project} : ${told(situation.homelessWithProject)}`,
      `${m.custody} : ${told(situation.sharedCustody === 'equal')}`,
      sourceOf(situation, language),
    ],
  }
}

/** Facts in the person's words, each with its source and its day. */
export function factRows({ members, resources, situation }: Facts, language: Language): readonly KnownRow[] {
  return [
    ...members.map(member => memberRow(member, language)),
    ...resources.map(resource => resourceRow(resource, members, language)),
    ...(situation === null ? [] : [situationRow(situation, language)]),
  ]
}

/** Every fact of one's file as it stands. What workers think is no fact: it is not here. */
export async function knownRows(
  db: Db,
  { dossierId }: Own,
  language: Language,
): Promise<readonly KnownRow[]> {
  const known = await factsOf(db, dossierId)
  return known === undefined ? [] : factRows(known.facts, language)
}
