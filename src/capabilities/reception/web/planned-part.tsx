import type { StaffContext } from '#platform/http/route.ts'
import { Button, Card, EmptyState, Form, LiveRegion, Table } from '#ui/index.ts'
import { receptionTopic } from '../commands/telling.ts'
import { punctuality } from '../domain/visit.ts'
import { sentences } from '../messages/index.ts'
import type { Planned } from '../queries/planned.ts'
import { paths } from './paths.ts'
import { hour } from './words.ts'

type Language = StaffContext['language']

/** How an arrival stands to its appointment, in words. */
export function punctualWords(
  { plannedAt, arrivedAt }: { readonly plannedAt: Temporal.Instant; readonly arrivedAt: Temporal.Instant },
  language: Language,
): string {
  const { kind, minutes } = punctuality(plannedAt, arrivedAt)
  return `${hour(arrivedAt, language)}, ${sentences(language).punctual[kind]({ minutes })}`
}

const IsHere = ({ planned, language }: { planned: Planned; language: Language }) => {
  const { encounterId, personId, workerId, name } = planned
  const m = sentences(language)
  const host = `worker:${workerId}`
  return (
    <Form action={paths.arrivals} hidden={{ encounterId, personId, host, need: 'appointment' }}>
      <Button kind="secondary">
        {m.isHere}
        <span class="hidden"> : {name}</span>
      </Button>
    </Form>
  )
}

const rowOf = (planned: Planned, language: Language) => {
  const { plannedAt, arrivedAt, personId, name, workerName } = planned
  const m = sentences(language)
  return {
    cells: {
      hour: hour(plannedAt, language),
      who: <a href={`/people/${personId}`}>{name}</a>,
      host: workerName,
      came: arrivedAt === null ? m.notYet : punctualWords({ plannedAt, arrivedAt }, language),
      act: arrivedAt === null ? <IsHere planned={planned} language={language} /> : null,
    },
  }
}

/** The appointments of today: who came, early or late, and who did not yet. */
export const PlannedPart = ({ list, language }: { list: readonly Planned[]; language: Language }) => {
  const m = sentences(language)
  return (
    <Card title={m.planned}>
      <LiveRegion id="planned" topic={receptionTopic} stream={paths.stream} from={paths.desk}>
        {list.length === 0 ? (
          <EmptyState title={m.plannedNone} text={m.plannedNoneText} />
        ) : (
          <Table
            caption={m.planned}
            captionShown="hidden"
            columns={[
              { key: 'hour', label: m.hour, role: 'head' },
              { key: 'who', label: m.who },
              { key: 'host', label: m.withWorker },
              { key: 'came', label: m.came },
              { key: 'act', label: m.act },
            ]}
            rows={list.map(planned => rowOf(planned, language))}
          />
        )}
      </LiveRegion>
    </Card>
  )
}
