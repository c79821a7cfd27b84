import { kindName } from '#capabilities/requests/index.ts'
import { formatIsoDate } from '#kernel/calendar.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { Banner, Button, Card, DateField, Form, Select, SummaryList } from '#ui/index.ts'
import { writeFile } from '../domain/access.ts'
import { livingHere, resourcesOf, tieOn } from '../domain/facts.ts'
import type { Missing } from '../domain/missing.ts'
import { sentences, wordOf } from '../messages/index.ts'
import type { File } from '../queries/file.ts'
import { type Asked, computableRequests } from './computation-asked.ts'
import { EquityLink } from './equity-link.tsx'
import { amountInWords, categoryInWords, detailsInWords, memberInWords } from './fact-words.ts'
import { MissingItems, missingLines } from './missing-list.tsx'
import { filePath } from './paths.ts'

/** What each part of the page of a computation is drawn from. */
export type PartProps = { readonly file: File; readonly context: StaffContext; readonly asked: Asked }

/** Which request, for which day: kept in the address. */
export const Choose = ({ file, context, asked }: PartProps) => {
  const { language } = context
  const { computation: m } = sentences(language)
  const choices = computableRequests(file).map(({ id, kind, number }) => ({
    value: id,
    label: `${kindName(kind, language)} (${number})`,
  }))
  const [year = '', month = '', day = ''] = asked.on.split('-')
  return (
    <Form action={filePath(file.dossierId, 'computation')} method="get" shape="line">
      <Select name="request" label={m.request} choices={choices} value={asked.request?.id} empty="none" />
      <DateField name="on" label={m.day} value={{ day, month, year }} />
      <Button kind="secondary">{m.show}</Button>
    </Form>
  )
}

const ownRows = ({ file, context, asked }: PartProps, memberId: string | null) =>
  resourcesOf(file.resources, memberId, asked.on).map(one => ({
    key: wordOf(sentences(context.language).words.kind, one.kind),
    value: [amountInWords(one, context.language), ...detailsInWords(one, context.language)]
      .filter(Boolean)
      .join(' · '),
  }))

/** The facts of that day as the law will read them. */
export const CaseCard = (props: PartProps) => {
  const { file, context, asked } = props
  const { language } = context
  const { computation: m, facts, words } = sentences(language)
  const own = ownRows(props, null)
  const members = livingHere(file.members, asked.on)
  const action = context.may(writeFile)
    ? { label: m.change, href: filePath(file.dossierId, 'household') }
    : undefined
  const category = file.situation === null ? facts.derived : categoryInWords(file.situation, language)
  return (
    <Card title={m.caseTitle} action={action}>
      <p>{m.caseLead({ date: formatIsoDate(asked.on, language) })}</p>
      <SummaryList rows={[{ key: facts.category, value: category }]} />
      <h3>{facts.applicant}</h3>
      {own.length === 0 ? <p>{m.noResources}</p> : <SummaryList rows={own} />}
      {members.length === 0 ? <p>{m.alone}</p> : null}
      {members.map(member => (
        <>
          <h3>
            {wordOf(words.relation, tieOn(member, asked.on))} : {member.givenName} {member.familyName}
          </h3>
          <p>{memberInWords(member, language).join(' · ')}</p>
          <EquityLink file={file} context={context} member={member} />
          <SummaryList rows={ownRows(props, member.id)} />
        </>
      ))}
    </Card>
  )
}

/** What would make the computation surer, each with its page. */
export const MissingHere = ({ file, context, missing }: PartProps & { missing: readonly Missing[] }) => {
  const { computation: m } = sentences(context.language)
  if (missing.length === 0) return null
  return (
    <Banner kind="warn" title={m.missing}>
      <MissingItems lines={missingLines(file, missing, context)} context={context} />
    </Banner>
  )
}
