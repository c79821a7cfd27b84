import type { StaffContext } from '#platform/http/route.ts'
import { ButtonLink, withQuery } from '#ui/index.ts'
import { registerRequests } from '../domain/access.ts'
import { sentences } from '../messages/index.ts'

type Props = { readonly personId: string; readonly context: StaffContext }

/** To the urgent form, with the person filled in: nobody types again who sits in front of them. */
export const UrgentLink = ({ personId, context }: Props) =>
  context.may(registerRequests) ? (
    <ButtonLink kind="secondary" href={withQuery('/urgent/new', { person: personId })}>
      {sentences(context.language).askUrgent}
    </ButtonLink>
  ) : null
