import type { StaffContext } from '#platform/http/route.ts'
import { Details, safeHref } from '#ui/index.ts'
import { sentences, wordOf } from '../messages/index.ts'
import type { File } from '../queries/file.ts'
import type { WithdrawnFact } from '../queries/history.ts'
import { memberPath, resourcePath } from './paths.ts'

type Props = {
  readonly file: File
  readonly context: StaffContext
  readonly facts: readonly WithdrawnFact[]
}

/** Facts that were written by mistake: no longer counted, still readable, ready to be recorded again. */
export const WithdrawnFacts = ({ file, context, facts }: Props) => {
  const { facts: m, words } = sentences(context.language)
  if (facts.length === 0) return null
  return (
    <Details summary={`${m.withdrawnFacts} (${facts.length})`}>
      <ul>
        {facts.map(({ table, id, code, name }) => (
          <li>
            {table === 'member' ? (
              <a
                href={safeHref(memberPath(file.dossierId, id))}
              >{`${wordOf(words.relation, code)}, ${name ?? ''}`}</a>
            ) : (
              <a href={safeHref(resourcePath(file.dossierId, { kind: code, fact: id }))}>
                {wordOf(words.kind, code)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Details>
  )
}
