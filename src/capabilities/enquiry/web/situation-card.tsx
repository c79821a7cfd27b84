import { conditionWords } from '#law/integration-income/index.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { Card, EmptyState, SummaryList, Table, Tag } from '#ui/index.ts'
import { writeFile } from '../domain/access.ts'
import { conditionsOf } from '../domain/conditions.ts'
import { sentences } from '../messages/index.ts'
import type { File } from '../queries/file.ts'
import { categoryInWords, sourceInWords } from './fact-words.ts'
import { leadRequest } from './file-head.tsx'
import { situationPath } from './paths.ts'

type Props = { readonly file: File; readonly context: StaffContext }

const tones = { met: 'done', 'not-met': 'late', 'to-be-clarified': 'soon' } as const

type ConditionsProps = Props & { readonly on: string; readonly entitled: boolean | null }

/** Where each condition of the right stands, and what to ask for; `entitled` null = means not computed here. */
export const Conditions = ({ file, context, on, entitled }: ConditionsProps) => {
  const { language } = context
  const { facts: m } = sentences(language)
  const words = conditionWords[language]
  const all = conditionsOf(file, { on, entitled })
  const open = entitled === null ? all.filter(({ name }) => name !== 'resources') : all
  const rows = open.map(({ name, status, note, article }) => ({
    cells: {
      condition: words.questions[name],
      stands: (
        <div>
          <Tag kind={tones[status]} text={words.statuses[status]} />
          {note === null ? null : <div>{words.notes[note]}</div>}
        </div>
      ),
      ask:
        status === 'to-be-clarified' ? (
          <div>
            {words.ask[name]}
            <div>{m.askWhom({ whom: words.whom[name] })}</div>
          </div>
        ) : (
          ''
        ),
      article,
    },
  }))
  const columns = [
    { key: 'condition', label: m.condition, role: 'head' as const },
    { key: 'stands', label: m.stands },
    { key: 'ask', label: m.ask },
    { key: 'article', label: m.article },
  ]
  return <Table caption={m.conditions} columns={columns} rows={rows} />
}

/** Category, custody and project, and where each condition of the right stands. */
export const SituationCard = (props: Props) => {
  const { file, context } = props
  const { language } = context
  const { facts: m, words } = sentences(language)
  const { situation, dossierId } = file
  const on = leadRequest(file)?.requestedOn ?? context.today.toString()
  const label = situation === null ? m.complete : m.change
  const action = context.may(writeFile) ? { label, href: situationPath(dossierId) } : undefined
  if (situation === null)
    return (
      <Card title={m.situation} action={action}>
        <EmptyState title={m.noSituation} text={m.noSituationText} />
      </Card>
    )
  const rows = [
    { key: m.category, value: categoryInWords(situation, language) },
    { key: m.homeless, value: situation.homelessWithProject ? words.yes : words.no },
    { key: m.custody, value: situation.sharedCustody === 'equal' ? words.yes : words.no },
    { key: m.source, value: sourceInWords(situation, language) },
  ]
  return (
    <Card title={m.situation} action={action}>
      <SummaryList rows={rows} />
      <Conditions {...props} on={on} entitled={null} />
    </Card>
  )
}
