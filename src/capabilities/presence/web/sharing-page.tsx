import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import {
  assignmentRules,
  kinds,
  loadWord,
  meanOf,
  type NamedCandidate,
} from '#capabilities/requests/index.ts'
import { brusselsDate, formatDate } from '#kernel/calendar.ts'
import type { Answer, FormProblem, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Button, Card, Checkboxes, EmptyState, Form, Table } from '#ui/index.ts'
import { type RebalanceRefusal, rebalance, setSharing } from '../commands/share-out.ts'
import { shareOut } from '../domain/access.ts'
import { sharingSentences } from '../messages/sharing.ts'
import { type NamedProposal, type RuleVersion, ruleHistory, sharingNow } from '../queries/sharing.ts'
import { SharingForm, sharingForm } from './sharing-form.tsx'

const path = '/sharing'

type Sharing = Awaited<ReturnType<typeof sharingNow>>

/** How full two people's work is before and after, in words. */
function loadsOf(
  { proposals, candidates, weights }: Sharing,
  proposal: NamedProposal,
  language: StaffLanguage,
): string {
  const m = sharingSentences(language)
  const mean = meanOf(candidates.map(({ load }) => load))
  const weight = weights[kinds.find(kind => kind === proposal.kind) ?? 'other']
  const before = proposals.slice(0, proposals.indexOf(proposal))
  const carried = (id: string) => {
    const given =
      before.filter(({ toId }) => toId === id).length - before.filter(({ fromId }) => fromId === id).length
    return (candidates.find((one: NamedCandidate) => one.id === id)?.load ?? 0) + given * weight
  }
  const words = (id: string, name: string, moved: number) =>
    m.loads({
      name,
      now: m.load[loadWord(carried(id), mean)],
      next: m.load[loadWord(carried(id) + moved, mean)],
    })
  return [
    words(proposal.fromId, proposal.fromName, -weight),
    words(proposal.toId, proposal.toName, weight),
  ].join(' · ')
}

const Proposals = ({
  sharing,
  form,
  language,
}: {
  sharing: Sharing
  form: FormState
  language: StaffLanguage
}) => {
  const m = sharingSentences(language)
  if (sharing.proposals.length === 0) return <EmptyState title={m.rebalanceNone} text={m.rebalanceNoneText} />
  return (
    <Form action={`${path}/rebalance`} hidden={{ _submission: form.submission }}>
      <Checkboxes
        name="picked"
        label={m.rebalance}
        hint={m.rebalanceLead}
        choices={sharing.proposals.map(proposal => ({
          value: proposal.requestId,
          label: `${m.pick(proposal)} · ${proposal.personName} · ${proposal.fromName} → ${proposal.toName}`,
          hint: loadsOf(sharing, proposal, language),
        }))}
      />
      <Button kind="secondary">{m.approve}</Button>
    </Form>
  )
}

const History = ({ versions, language }: { versions: readonly RuleVersion[]; language: StaffLanguage }) => {
  const m = sharingSentences(language)
  if (versions.length === 0) return <EmptyState title={m.noHistory} text={m.noHistoryText} />
  const columns = [
    { key: 'version', label: m.version, role: 'head' },
    { key: 'when', label: m.when },
    { key: 'who', label: m.who },
  ] as const
  const rows = versions.map(({ version, at, who }) => ({
    cells: { version: `${version}`, when: formatDate(brusselsDate(at), language), who },
  }))
  return <Table caption={m.history} captionShown="hidden" columns={columns} rows={rows} />
}

async function sharingPage(context: StaffContext, typed?: FormState): Promise<Answer> {
  const { db, language, url } = context
  const m = sharingSentences(language)
  const { rules, version } = await assignmentRules(db)
  const sharing = await sharingNow(db)
  context.read({ subjectIds: sharing.proposals.map(({ personId }) => personId) })
  const stands = freshForm({
    ...Object.fromEntries(kinds.map(kind => [`w.${kind}`, `${rules.weights[kind]}`])),
    ...Object.fromEntries(Object.entries(rules.knows).map(([id, known]) => [`k.${id}`, [...known]])),
    newcomerDays: `${rules.newcomerDays}`,
    newcomerPercent: `${rules.newcomerPercent}`,
  })
  const form = typed !== undefined && 'newcomerDays' in typed.values ? typed : stands
  const body = (
    <>
      <Card title={m.rule}>
        <p class="prose">{m.ruleText}</p>
      </Card>
      <h2>{m.rebalance}</h2>
      <Proposals sharing={sharing} form={typed ?? freshForm()} language={language} />
      <SharingForm form={form} language={language} version={version} people={sharing.candidates} />
      <Card title={m.history}>
        <History versions={await ruleHistory(db)} language={language} />
      </Card>
    </>
  )
  const [done, count] = [url.searchParams.get('done'), Number(url.searchParams.get('count'))]
  const text = done === 'saved' ? m.saved : done === 'shared' ? m.approved({ count: count || 1 }) : undefined
  return { title: m.title, lead: m.lead, body, said: text === undefined ? undefined : { kind: 'done', text } }
}

function say(refusal: RebalanceRefusal, language: StaffLanguage): FormProblem {
  const m = sharingSentences(language)
  const common = directorySentences(language)
  const texts = {
    NothingPicked: m.nothingPicked,
    Moved: m.moved,
    StaleVersion: common.stale,
    NotFound: common.notFound,
    Forbidden: common.forbidden,
  }
  return { field: refusal.kind === 'NothingPicked' ? 'picked' : undefined, text: texts[refusal.kind] }
}

const picked = () =>
  z.strictObject({
    picked: z.preprocess(value => (value === undefined ? [] : [value].flat()), z.array(z.uuid()).max(100)),
  })

/** How new requests are shared out, and what could be shared anew: for leads and the director. */
export const sharingRoutes = [
  staffPage({ path, action: 'presence:sharing', access: shareOut, show: context => sharingPage(context) }),
  staffForm({
    path,
    command: setSharing,
    form: sharingForm,
    redisplay: sharingPage,
    refusal: say,
    done: () => `${path}?done=saved`,
  }),
  staffForm({
    path: `${path}/rebalance`,
    command: rebalance,
    form: picked,
    redisplay: sharingPage,
    refusal: say,
    done: ({ count }) => `${path}?done=shared&count=${count}`,
  }),
]
