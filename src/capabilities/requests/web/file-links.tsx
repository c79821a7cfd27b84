import type { StaffContext } from '#platform/http/route.ts'
import { ButtonLink, ButtonRow } from '#ui/index.ts'
import { notePapers, readFiles, tellPilots } from '../domain/access.ts'
import type { RequestCard } from '../domain/request.ts'
import { sentences } from '../messages/index.ts'
import { papersSentences } from '../messages/papers.ts'

type Shown = { readonly requests: readonly RequestCard[]; readonly context: StaffContext }

/** From a person to their file, to what they hand over and what they were told. */
export const FileLinks = ({ requests, context }: Shown) => {
  const [latest] = requests
  if (latest === undefined) return null
  return (
    <ButtonRow>
      {context.may(readFiles) ? (
        <ButtonLink kind="secondary" href={`/dossiers/${latest.dossierId}`}>
          {sentences(context.language).file}
        </ButtonLink>
      ) : null}
      {context.may(notePapers) ? (
        <ButtonLink kind="secondary" href={`/people/${latest.personId}/papers`}>
          {papersSentences(context.language).register}
        </ButtonLink>
      ) : null}
      {context.may(tellPilots) ? (
        <ButtonLink kind="secondary" href={`/people/${latest.personId}/messages`}>
          {sentences(context.language).messages}
        </ButtonLink>
      ) : null}
    </ButtonRow>
  )
}
