import { agendaDocument, type Letter, minutesDocument, organisationIn } from '#capabilities/letters/index.ts'
import { type Kind, kinds } from '#capabilities/requests/index.ts'
import { type StaffLanguage, staffLanguage } from '#platform/i18n/sentences.ts'
import type { Tenant } from '#platform/tenants/tenants.ts'
import type { DecisionCard } from '../domain/decision.ts'
import type { UrgentAid } from '../domain/urgent.ts'
import { committeeSentences } from '../messages/index.ts'
import { letterSentences } from '../messages/letter.ts'
import type { AgendaItem, RemovedItem } from '../queries/agenda.ts'
import type { DelegatedDecision } from '../queries/delegations.ts'
import type { Meeting } from '../queries/meetings.ts'
import type { Recusal } from '../queries/recusals.ts'
import type { VoteCard } from '../queries/votes.ts'
import { delegatedSection, ratifiedSection } from './minutes-sections.ts'
import { decisionWords, factWords, proposalWords, tieWords, voteWords } from './wording.ts'

/** The language of the house's own papers: that of its administration. */
export const houseLanguage = (tenant: Tenant): StaffLanguage => staffLanguage(tenant.languages[0] ?? 'fr')

type Held = { readonly meeting: Meeting; readonly tenant: Tenant }

const meetingIn = ({ meeting, tenant }: Held, language: StaffLanguage) => ({
  language,
  organisation: organisationIn(tenant, language),
  committee: letterSentences(language).committee,
  heldOn: meeting.heldOn,
  startsAt: meeting.startsAt,
  place: meeting.place,
})

const aidOf = (code: string): Kind => kinds.find(kind => kind === code) ?? 'other'

const itemIn = (item: AgendaItem, language: StaffLanguage) => ({
  personName: item.personName,
  requestNumber: item.requestNumber,
  aid: aidOf(item.kind),
  proposal: proposalWords(item, language),
  proposedBy: item.authorName,
})

/** The agenda to print; undefined when it is empty. */
export function agendaPaper(
  held: Held,
  items: readonly AgendaItem[],
  language: StaffLanguage,
): Letter | undefined {
  const [first, ...rest] = items.map(item => itemIn(item, language))
  return first && agendaDocument({ ...meetingIn(held, language), items: [first, ...rest] })
}

/** One item of the minutes: what was decided, who left for it, who voted how when it was by name. */
export type MinutesItem = {
  readonly item: AgendaItem
  readonly decision: DecisionCard
  readonly withdrew: readonly Recusal[]
  readonly votes: readonly VoteCard[]
}

/** What the minutes tell besides the meeting. Names, as they stand in the minutes. */
export type MinutesParts = Held & {
  readonly items: readonly MinutesItem[]
  readonly removed: readonly RemovedItem[]
  /** Urgent aids that this meeting ratified, or not. */
  readonly urgent: readonly UrgentAid[]
  /** What delegates decided since the meeting before, for information. */
  readonly delegated: readonly DelegatedDecision[]
  readonly present: readonly string[]
  readonly excused: readonly string[]
  readonly president: string
}

const decidedIn = ({ item, decision, withdrew, votes }: MinutesItem, language: StaffLanguage) => {
  const vote = voteWords(decision.tally, votes, language)
  return {
    ...itemIn(item, language),
    outcome: decision.outcome,
    decision: [decision.number ?? '', decisionWords(decision, language), decision.amendMotive ?? '']
      .filter(part => part !== '')
      .join(' · '),
    motives: [factWords(decision.fact, language), decision.motivesFact, decision.motivesLaw].filter(
      text => text !== '',
    ),
    withdrew: withdrew.map(recusal => tieWords(recusal, language)),
    ...(vote === '' ? {} : { vote }),
  }
}

/** What left the agenda, before the signatures. */
function removedSection(removed: readonly RemovedItem[], language: StaffLanguage): Letter['blocks'] {
  const [first, ...rest] = removed.map(({ requestNumber, personName, reason }) => ({
    text: `${personName}, ${requestNumber} : ${reason}`,
  }))
  if (first === undefined) return []
  return [
    { kind: 'heading', text: committeeSentences(language).removed },
    { kind: 'list', items: [first, ...rest] },
  ]
}

/** Adds sections to a paper, before its signatures. */
const withSections = (letter: Letter, sections: readonly Letter['blocks'][]): Letter => ({
  ...letter,
  blocks: [...letter.blocks.slice(0, -1), ...sections.flat(), ...letter.blocks.slice(-1)],
})

/** The minutes of a meeting, in the language of the house. */
export function minutesPaper(parts: MinutesParts): Letter {
  const language = houseLanguage(parts.tenant)
  const m = letterSentences(language)
  const [present, ...others] = parts.present
  if (present === undefined) throw new Error('A meeting without members is not closed.')
  const letter = minutesDocument({
    ...meetingIn(parts, language),
    present: [present, ...others],
    excused: parts.excused,
    items: parts.items.map(one => decidedIn(one, language)),
    signatories: [
      { name: parts.president, role: m.president },
      { name: parts.meeting.secretaryName, role: m.secretary },
    ],
  })
  return withSections(letter, [
    ratifiedSection(parts.urgent, language),
    delegatedSection(parts.delegated, language),
    removedSection(parts.removed, language),
  ])
}
