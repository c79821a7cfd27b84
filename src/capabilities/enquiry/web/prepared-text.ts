import { personName } from '#capabilities/people/index.ts'
import { channelName, kindName, type RequestCard } from '#capabilities/requests/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import { formatMoney } from '#kernel/money.ts'
import { type Condition, conditionWords } from '#law/integration-income/index.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { type Computation, explainedLines } from '../domain/computation.ts'
import { livingHere, tieOn } from '../domain/facts.ts'
import { sentences, wordOf } from '../messages/index.ts'
import type { FactNote } from '../queries/fact-notes.ts'
import type { File } from '../queries/file.ts'
import {
  amountInWords,
  detailsInWords,
  memberInWords,
  situationInWords,
  sourceInWords,
  spanInWords,
} from './fact-words.ts'

/** What a report is prepared from; impressions are not among it. */
export type Ground = {
  readonly file: File
  readonly request: RequestCard
  readonly notes: readonly FactNote[]
  readonly computation: Computation | undefined
  readonly conditions: readonly Condition[]
  /** The administrative language of the centre. */
  readonly language: StaffLanguage
}

const item = (text: string) => `- ${text}`
const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? '' : [title, ...lines].join('\n')

function requestPart({ file, request, language }: Ground): string {
  const { text } = sentences(language).report
  const asked = text.asked({
    name: personName(file.person),
    kind: kindName(request.kind, language),
    date: formatIsoDate(request.requestedOn, language),
    channel: channelName(request.channel, language).toLowerCase(),
  })
  const born = file.birthDate === null ? [] : [text.born({ date: formatIsoDate(file.birthDate, language) })]
  return section(text.request, [asked, ...born, text.words({ words: request.wording })])
}

function encountersPart({ file, language }: Ground): string {
  const { report, words } = sentences(language)
  const met = file.encounters.flatMap(({ kind, happenedOn, place, withWhom, worker }) => {
    if (happenedOn === null) return []
    const parts = [words.encounter[kind], formatIsoDate(happenedOn, language), place, withWhom, worker]
    return [item(parts.filter(part => part !== null).join(', '))]
  })
  return section(report.text.encounters, met)
}

function householdPart({ file, request, language }: Ground): string {
  const { report, words } = sentences(language)
  const members = livingHere(file.members, request.requestedOn).map(member => {
    const known = memberInWords(member, language).join(', ')
    const who = `${wordOf(words.relation, tieOn(member, request.requestedOn))} : ${member.givenName} ${member.familyName}`
    return item(`${who}, ${known} (${sourceInWords(member, language)})`)
  })
  return section(report.text.household, members.length === 0 ? [report.text.alone] : members)
}

function resourcesPart({ file, language }: Ground): string {
  const { report, facts, words } = sentences(language)
  const lines = file.resources.map(one => {
    const owner = file.members.find(({ id }) => id === one.memberId)?.givenName ?? facts.applicant
    const what = [amountInWords(one, language), ...detailsInWords(one, language)].filter(Boolean).join(', ')
    const when = spanInWords(one.fromOn, one.untilOn, language)
    return item(
      `${owner}, ${wordOf(words.kind, one.kind)} : ${what}, ${when} (${sourceInWords(one, language)})`,
    )
  })
  return section(report.text.resources, lines.length === 0 ? [report.text.noResources] : lines)
}

function situationPart({ file, language }: Ground): string {
  const { text } = sentences(language).report
  return section(
    text.situation,
    file.situation === null ? [] : situationInWords(file.situation, language).map(item),
  )
}

function notesPart({ notes, language }: Ground): string {
  const { report, facts } = sentences(language)
  const lines = notes.map(({ body, source, notedOn }) =>
    item(`${body} (${facts.sourceOn({ source, date: formatIsoDate(notedOn, language) })})`),
  )
  return section(report.text.noted, lines)
}

function computationPart({ computation, language }: Ground): string {
  const { report, words } = sentences(language)
  if (computation === undefined) return ''
  const { category, monthlyCents, assessedOn } = computation
  if (category === null || monthlyCents === null)
    return section(report.text.computation, [report.text.refusedByLaw])
  const line = report.text.computed({
    date: formatIsoDate(assessedOn, language),
    category: `${category} (${words.category[category].toLowerCase()})`,
    amount: formatMoney(monthlyCents, language),
  })
  return section(report.text.computation, [line])
}

/** The facts in prose, section by section, each with its source: a first text for the caseworker to correct. */
export const preparedFacts = (ground: Ground): string =>
  [
    requestPart(ground),
    encountersPart(ground),
    householdPart(ground),
    resourcesPart(ground),
    situationPart(ground),
    notesPart(ground),
    computationPart(ground),
  ]
    .filter(Boolean)
    .join('\n\n')

const notMet = ({ conditions }: Ground) => conditions.filter(({ status }) => status === 'not-met')

/** Steps that explain, and that a motive must say too: what of relatives counts, and why equity leaves some of it out. */
const saidOfRelatives = new Set(['relatives-above-category-1', 'relative-equity'])

/** Motives in fact, from the reasons of the law that are added up and the conditions that are not met. */
export function preparedMotives(ground: Ground): string {
  const { computation, language } = ground
  const { text } = sentences(language).report
  const { questions } = conditionWords[language]
  const unmet = notMet(ground).map(({ name }) => text.conditionNotMet({ question: questions[name] }))
  const lines = computation === undefined ? [] : explainedLines(computation, language)
  const told = lines.filter(
    ({ role, per, rule }) => role !== 'detail' || per === 'category' || saidOfRelatives.has(rule),
  )
  return [...unmet, ...new Set(told.map(({ sentence }) => sentence))].join('\n')
}

/** An act or a royal decree, as opposed to an explanation of the administration, which is no motive in law. */
const isLaw = (article: string) => /^(L\.|W\.|AR|KB) /.test(article)

/** Motives in law: each article that was applied, once, with the sentences that say what came of it. */
export function preparedLaw(ground: Ground): string {
  const { computation, language } = ground
  const { questions } = conditionWords[language]
  const unmet = notMet(ground).map(({ article, name }) => `${article} : ${questions[name]}`)
  const lines = computation === undefined ? [] : explainedLines(computation, language)
  const telling = lines.filter(
    ({ article, role, rule }) =>
      isLaw(article) && (role !== 'detail' || rule.startsWith('category') || saidOfRelatives.has(rule)),
  )
  const applied = [...Map.groupBy(telling, ({ article }) => article)].map(
    ([article, about]) => `${article} : ${about.map(({ sentence }) => sentence).join(' ')}`,
  )
  return [...unmet, ...applied].join('\n')
}
