import { addressLines, ageOn, personName, spokenLanguage } from '#capabilities/people/index.ts'
import {
  awaySentences,
  nearestClock,
  stateName,
  stepName,
  UrgentLink,
  worded,
} from '#capabilities/requests/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { StaffContext } from '#platform/http/route.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { ButtonLink, ButtonRow, PersonHeader, safeHref, Tag } from '#ui/index.ts'
import { writeFile } from '../domain/access.ts'
import { isComputed } from '../domain/assessment.ts'
import { type PrimaryAction, primaryAction } from '../domain/file-state.ts'
import { sentences } from '../messages/index.ts'
import type { File, FileRequest } from '../queries/file.ts'
import { FileClock } from './clock-badge.tsx'
import { encounterPath, filePath, happenedPath, reportPath, situationPath } from './paths.ts'

type Props = { readonly file: File; readonly context: StaffContext }

/** The request the head of the file speaks of: the open one whose next step comes first, else the last one. */
export const leadRequest = ({ requests }: Pick<File, 'requests'>): FileRequest | undefined => requests[0]

const planned = ({ encounters }: File) =>
  encounters.find(({ happenedOn, kind }) => happenedOn === null && kind !== 'call')

function actionOf(file: File, request: FileRequest): PrimaryAction {
  return primaryAction({
    state: request.state,
    planned: planned(file) === undefined ? 0 : 1,
    happened: file.encounters.filter(({ happenedOn }) => happenedOn !== null).length,
    hasSituation: file.situation !== null,
    hasComputation: request.computation !== null,
    computable: isComputed(request.kind),
  })
}

const hrefOf = (action: Exclude<PrimaryAction, 'none'>, file: File, request: FileRequest): string => {
  const { dossierId } = file
  const hrefs = {
    plan: encounterPath(dossierId),
    record: happenedPath(dossierId, planned(file)?.id ?? ''),
    facts: situationPath(dossierId),
    compute: filePath(dossierId, 'computation'),
    report: reportPath(request.id),
    agenda: `/requests/${request.id}/agenda`,
    decision: '/letters',
  }
  return hrefs[action]
}

const Action = ({ file, context }: Props) => {
  const request = leadRequest(file)
  if (request === undefined || !context.may(writeFile)) return null
  const action = actionOf(file, request)
  if (action === 'none') return null
  return (
    <ButtonLink href={hrefOf(action, file, request)}>{sentences(context.language).file[action]}</ButtonLink>
  )
}

const Link = ({ before, href, text }: { before: string; href: string; text: string }) => (
  <>
    {before} <a href={safeHref(href)}>{text}</a>
  </>
)

const digits = (phone: string) => phone.replace(/[^+\d]/g, '')

const Reach = ({ file: { person }, language }: { file: File; language: StaffLanguage }) => {
  const { file: m } = sentences(language)
  const { contactChannel, phone, email, noAddress } = person
  if (contactChannel === 'phone' && phone !== null)
    return <Link before={m.reachPhone} href={`tel:${digits(phone)}`} text={phone} />
  if (contactChannel === 'sms' && phone !== null)
    return <Link before={m.reachSms} href={`sms:${digits(phone)}`} text={phone} />
  if (contactChannel === 'email' && email !== null)
    return <Link before={m.reachEmail} href={`mailto:${email}`} text={email} />
  if (contactChannel !== 'post') return <>{m.reachInPerson}</>
  return <>{noAddress ? m.reachCounterPost : m.reachPost({ address: addressLines(person).join(', ') })}</>
}

function spoken({ person }: File, language: StaffLanguage): string {
  const { file: m } = sentences(language)
  const name = spokenLanguage(person, language).toLowerCase()
  return `${m.speaks({ language: name })}${person.needsInterpreter ? `, ${m.interpreter}` : ''}`
}

function pilotText(request: FileRequest | undefined, { language }: StaffContext): string {
  const { file: m } = sentences(language)
  if (request === undefined) return m.noRequest
  const { name, hours, away } = request.pilot
  if (away !== null) return [name, ...awaySentences(request.pilot, language)].join(' · ')
  const here = worded(hours, language)
  return here === '' ? name : m.pilotHere({ name, hours: here })
}

function nextText(request: FileRequest | undefined, language: StaffLanguage): string {
  const { file: m } = sentences(language)
  if (request === undefined || request.nextStepOn === null) return m.noNext
  const step = stepName(request.nextStep, language)
  return m.next({ step, date: formatIsoDate(request.nextStepOn, language) })
}

/** The head of the file on every tab: who, how to reach them, who is their pilot, what is next, by when. */
export const FileHead = ({ file, context }: Props) => {
  const { language, today } = context
  const { file: m } = sentences(language)
  const request = leadRequest(file)
  const clock = request === undefined ? undefined : nearestClock(request.clocks)
  return (
    <PersonHeader
      name={personName(file.person)}
      age={ageOn(file.birthDate, today)}
      language={spoken(file, language)}
      reach={<Reach file={file} language={language} />}
      safeContact={file.person.safeContactNote ?? undefined}
      pilot={pilotText(request, context)}
      state={
        <Tag kind="know" text={request === undefined ? m.noRequest : stateName(request.state, language)} />
      }
      next={nextText(request, language)}
      clock={clock === undefined ? m.noClock : <FileClock clock={clock} today={today} language={language} />}
      action={
        <ButtonRow>
          <Action file={file} context={context} />
          <UrgentLink personId={file.person.id} context={context} />
        </ButtonRow>
      }
    />
  )
}
