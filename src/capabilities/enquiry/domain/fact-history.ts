import type { MemberFact, ResourceFact, SituationFact } from './facts.ts'

/** A fact of any of the three tables. */
export type AnyFact =
  | { readonly table: 'member'; readonly fact: MemberFact }
  | { readonly table: 'resource'; readonly fact: ResourceFact }
  | { readonly table: 'situation'; readonly fact: SituationFact }

/** One version as it was written; instants are ISO texts. */
export type WrittenFact = AnyFact & {
  readonly supersedesId: string | null
  readonly recordedBy: string
  readonly recordedAt: string
  /** When and by whom it was taken out without another in its place; null when it was not. */
  readonly withdrawnAt: string | null
  readonly withdrawnBy: string | null
}

/** One thing that happened to a fact. `before` is there when something was changed. */
export type FactChange = AnyFact & {
  readonly act: 'added' | 'changed' | 'removed'
  readonly at: string
  readonly by: string
  readonly before: AnyFact | undefined
}

function changesOf(written: WrittenFact, byId: ReadonlyMap<string, WrittenFact>): readonly FactChange[] {
  const { supersedesId, recordedAt, recordedBy, withdrawnAt, withdrawnBy } = written
  const before = supersedesId === null ? undefined : byId.get(supersedesId)
  const act = before === undefined ? 'added' : 'changed'
  const noted: FactChange = { ...written, act, at: recordedAt, by: recordedBy, before }
  if (withdrawnAt === null) return [noted]
  return [noted, { ...written, act: 'removed', at: withdrawnAt, by: withdrawnBy ?? '', before: undefined }]
}

/** Who noted, changed or took out what, the last first. */
export function factChanges(versions: readonly WrittenFact[]): readonly FactChange[] {
  const byId = new Map(versions.map(written => [written.fact.id, written]))
  const changes = versions.flatMap(written => changesOf(written, byId))
  return changes.toSorted((a, b) =>
    Temporal.Instant.compare(Temporal.Instant.from(b.at), Temporal.Instant.from(a.at)),
  )
}
