import type { StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { Card, EmptyState, safeHref, Table, Tag } from '#ui/index.ts'
import { readFile, writeFile } from '../domain/access.ts'
import type { MemberFact, ResourceFact } from '../domain/facts.ts'
import { sentences, wordOf } from '../messages/index.ts'
import type { File } from '../queries/file.ts'
import { withdrawnFacts } from '../queries/history.ts'
import { EquityLink } from './equity-link.tsx'
import { amountInWords, detailsInWords, memberInWords, sourceInWords, spanInWords } from './fact-words.ts'
import { dossierTarget, fileView, withFile } from './file-view.tsx'
import { factHistoryPath, memberPath, resourcePath } from './paths.ts'
import { SituationCard } from './situation-card.tsx'
import { WithdrawnFacts } from './withdrawn-facts.tsx'

type Props = { readonly file: File; readonly context: StaffContext }

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <div>
    {lines.map(line => (
      <div>{line}</div>
    ))}
  </div>
)

const Act = ({ context, href, about }: { context: StaffContext; href: string; about: string }) => {
  const { facts: m } = sentences(context.language)
  if (!context.may(writeFile)) return null
  return (
    <a href={safeHref(href)}>
      {m.change}
      <span class="hidden"> : {about}</span>
    </a>
  )
}

function memberRow(member: MemberFact, { file, context }: Props) {
  const { language, today } = context
  const { facts: m, words } = sentences(language)
  const name = `${member.givenName} ${member.familyName}`
  const left = member.livesHereUntil !== null && member.livesHereUntil < today.toString()
  return {
    id: member.id,
    cells: {
      who: (
        <div>
          {name} {left ? <Tag kind="quiet" text={m.ended} /> : null}
        </div>
      ),
      tie: wordOf(words.relation, member.relation),
      known: <Lines lines={memberInWords(member, language)} />,
      source: sourceInWords(member, language),
      act: (
        <div>
          <Act context={context} href={memberPath(file.dossierId, member.id)} about={name} />
          <EquityLink file={file} context={context} member={member} />
        </div>
      ),
    },
  }
}

const MembersCard = (props: Props) => {
  const { file, context } = props
  const { facts: m } = sentences(context.language)
  const action = context.may(writeFile) ? { label: m.addMember, href: memberPath(file.dossierId) } : undefined
  const columns = [
    { key: 'who', label: m.who, role: 'head' as const },
    { key: 'tie', label: m.tie },
    { key: 'known', label: m.since },
    { key: 'source', label: m.source },
    { key: 'act', label: m.act },
  ]
  const rows = file.members.map(member => memberRow(member, props))
  return (
    <Card title={m.household} count={rows.length} action={action}>
      {rows.length === 0 ? (
        <EmptyState title={m.nobody} text={m.nobodyText} />
      ) : (
        <Table caption={m.household} captionShown="hidden" columns={columns} rows={rows} />
      )}
    </Card>
  )
}

function resourceRow(resource: ResourceFact, { file, context }: Props) {
  const { language } = context
  const { facts: m, words } = sentences(language)
  const { id, kind, memberId } = resource
  const owner = file.members.find(member => member.id === memberId)
  const what = wordOf(words.kind, kind)
  return {
    id,
    cells: {
      what,
      who: owner === undefined ? m.applicant : `${owner.givenName} ${owner.familyName}`,
      amount: (
        <Lines
          lines={[amountInWords(resource, language), ...detailsInWords(resource, language)].filter(Boolean)}
        />
      ),
      when: spanInWords(resource.fromOn, resource.untilOn, language),
      source: sourceInWords(resource, language),
      act: <Act context={context} href={resourcePath(file.dossierId, { kind, fact: id })} about={what} />,
    },
  }
}

const ResourcesCard = (props: Props) => {
  const { file, context } = props
  const { facts: m } = sentences(context.language)
  const action = context.may(writeFile)
    ? { label: m.addResource, href: resourcePath(file.dossierId) }
    : undefined
  const columns = [
    { key: 'what', label: m.what, role: 'head' as const },
    { key: 'who', label: m.owner },
    { key: 'amount', label: m.howMuch },
    { key: 'when', label: m.when },
    { key: 'source', label: m.source },
    { key: 'act', label: m.act },
  ]
  const rows = file.resources.map(resource => resourceRow(resource, props))
  return (
    <Card title={m.resources} count={rows.length} action={action}>
      {rows.length === 0 ? (
        <EmptyState title={m.nothing} text={m.nothingText} />
      ) : (
        <Table caption={m.resources} captionShown="hidden" columns={columns} rows={rows} />
      )}
    </Card>
  )
}

const householdPage = staffPage({
  path: '/dossiers/:id/household',
  action: 'enquiry:household',
  access: readFile,
  target: dossierTarget,
  show: context =>
    withFile(context, async file => {
      const props = { file, context }
      const withdrawn = await withdrawnFacts(context.db, file.dossierId)
      const body = (
        <>
          <MembersCard {...props} />
          <ResourcesCard {...props} />
          <SituationCard {...props} />
          <WithdrawnFacts {...props} facts={withdrawn} />
          <p>
            <a href={safeHref(factHistoryPath(file.dossierId))}>
              {sentences(context.language).equity.history}
            </a>
          </p>
        </>
      )
      return fileView(context, { file, tab: 'household', body })
    }),
})

export const householdRoutes = [householdPage]
