import type { StaffContext } from '#platform/http/route.ts'
import { Banner, safeHref } from '#ui/index.ts'
import { isComputed } from '../domain/assessment.ts'
import { conditionsOf } from '../domain/conditions.ts'
import { type Missing, missingFor } from '../domain/missing.ts'
import { sentences } from '../messages/index.ts'
import type { File } from '../queries/file.ts'
import { leadRequest } from './file-head.tsx'
import { encounterPath, memberPath, resourcePath, situationPath } from './paths.ts'

/** One thing to do, whom to ask, and the page where the answer goes. */
export type MissingLine = { readonly text: string; readonly whom: string; readonly href: string }

/** What is missing, each with the sentence that says what to do and the page where it is done. */
export function missingLines(
  { dossierId, person }: Pick<File, 'dossierId' | 'person'>,
  missing: readonly Missing[],
  { language }: Pick<StaffContext, 'language'>,
): readonly MissingLine[] {
  const { facts: m } = sentences(language)
  const hrefs = {
    encounter: encounterPath(dossierId),
    'birth-date': `/people/${person.id}`,
    situation: situationPath(dossierId),
    conditions: situationPath(dossierId),
    'own-resources': resourcePath(dossierId),
  }
  return missing.map(one => {
    const whom = m.whom[one.code]
    if (!('member' in one)) return { text: m.missing[one.code], whom, href: hrefs[one.code] }
    const { id, givenName: name } = one.member
    const href =
      one.code === 'member-resources' ? resourcePath(dossierId, { of: id }) : memberPath(dossierId, id)
    return { text: m.missingOf[one.code]({ name }), whom, href }
  })
}

/** What is missing in a file for the request that is being worked on. */
export function missingIn(file: File, today: Temporal.PlainDate): readonly Missing[] {
  const request = leadRequest(file)
  const on = request?.requestedOn ?? today.toString()
  const met = file.encounters.filter(({ happenedOn, kind }) => happenedOn !== null && kind !== 'call').length
  return missingFor(file, { on, met, conditions: conditionsOf(file, { on, entitled: null }) })
}

/** Each thing to do as a link to its page, and whom to ask. */
export const MissingItems = ({
  lines,
  context,
}: {
  lines: readonly MissingLine[]
  context: Pick<StaffContext, 'language'>
}) => (
  <ul>
    {lines.map(({ text, whom, href }) => (
      <li>
        <a href={safeHref(href)}>{text}</a> {sentences(context.language).facts.askWhom({ whom })}
      </li>
    ))}
  </ul>
)

/** A banner while a decision is being prepared: what is missing, or that nothing is. */
export const MissingBanner = ({ file, context }: { file: File; context: StaffContext }) => {
  const { file: m } = sentences(context.language)
  const request = leadRequest(file)
  if (request === undefined || !isComputed(request.kind)) return null
  if (request.state !== 'acknowledged' && request.state !== 'enquiry') return null
  const lines = missingLines(file, missingIn(file, context.today), context)
  if (lines.length === 0) return <Banner kind="done" title={m.missingNone} />
  return (
    <Banner kind="warn" title={m.missingTitle}>
      <MissingItems lines={lines} context={context} />
    </Banner>
  )
}
