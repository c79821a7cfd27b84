import type { Refused } from '#law/integration-income/index.ts'
import type { StaffContext } from '#platform/http/route.ts'
import { safeHref } from '#ui/index.ts'
import { writeFile } from '../domain/access.ts'
import type { CaseFile } from '../domain/case-file.ts'
import { livingHere } from '../domain/facts.ts'
import { uncoveredAt } from '../domain/uncovered.ts'
import { sentences } from '../messages/index.ts'
import type { File } from '../queries/file.ts'
import { filePath } from './paths.ts'

type Props = {
  readonly file: File
  readonly caseFile: CaseFile
  readonly refused: Refused['refused']
  readonly context: StaffContext
}

/** What to do when the law cannot answer: which fact it is about, what to ask for, whom. */
export const WhatToDo = ({ file, caseFile, refused, context }: Props) => {
  const { computation: m, facts } = sentences(context.language)
  if (refused.code !== 'kind-not-covered') return <p>{m.toDo[refused.code]}</p>
  const found = uncoveredAt(caseFile, refused.pointer)
  const member = found?.member == null ? undefined : livingHere(file.members, caseFile.on)[found.member]
  return (
    <>
      <p>
        {member === undefined ? facts.applicant : `${member.givenName} ${member.familyName}`} :{' '}
        {m.uncovered[found?.cause ?? 'other']}
      </p>
      <p>{m.toDo['kind-not-covered']}</p>
      {context.may(writeFile) ? (
        <p>
          <a href={safeHref(filePath(file.dossierId, 'household'))}>{m.change}</a>
        </p>
      ) : null}
    </>
  )
}
