import type { StaffContext } from '#platform/http/route.ts'
import { safeHref } from '#ui/index.ts'
import { writeFile } from '../domain/access.ts'
import type { MemberFact } from '../domain/facts.ts'
import { sentences } from '../messages/index.ts'
import type { File } from '../queries/file.ts'
import { asksEquity } from './equity-asked.ts'
import { equityPath } from './paths.ts'

type Props = { readonly file: File; readonly context: StaffContext; readonly member: MemberFact }

/** The decision of equity about a relative, when the law asks it for the request that is worked on. */
export const EquityLink = ({ member, file, context }: Props) => {
  const { equity: m } = sentences(context.language)
  if (!context.may(writeFile) || !asksEquity(file, member, context.today)) return null
  return (
    <div>
      <a href={safeHref(equityPath(file.dossierId, member.id))}>
        {member.equity === null ? m.decide : m.change}
        <span class="hidden"> : {member.givenName}</span>
      </a>
    </div>
  )
}
