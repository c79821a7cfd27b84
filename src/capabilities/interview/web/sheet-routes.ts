import { type PointableFact, pointableFacts, withFile } from '#capabilities/enquiry/index.ts'
import { organisationIn, pdfResponse, printLetter } from '#capabilities/letters/index.ts'
import { personName } from '#capabilities/people/index.ts'
import { type Kind, kindName, kinds } from '#capabilities/requests/index.ts'
import type { Answer, StaffContext } from '#platform/http/route.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import { guideSheet, type SheetData } from '../compose/guide-sheet.ts'
import { holdInterviews, readGuides } from '../domain/access.ts'
import { guideOf } from '../queries/guides.ts'
import { openQuestions } from '../queries/interviews.ts'
import { firstOf, knownOf } from './guide-aside.tsx'
import { dossierTarget } from './sending.ts'

type Printing = {
  readonly kind: Kind
  readonly person: SheetData['person']
  readonly facts: readonly PointableFact[]
  readonly leftOpen: readonly string[]
}

async function print(
  { db, language, tenant, today, tools }: StaffContext,
  { kind, person, facts, leftOpen }: Printing,
): Promise<Response> {
  const guide = await guideOf(db, kind, language)
  const sheet = guideSheet({
    language,
    organisation: organisationIn(tenant, language),
    place: tenant.municipality,
    date: today.toString(),
    kind: kindName(kind, language),
    person,
    leftOpen,
    questions: firstOf(guide.questions).map(question => ({
      ...question,
      knownNow: question.known === null ? [] : knownOf(facts, question.known),
    })),
  })
  return pdfResponse(await printLetter(tools.pdf, { acts: [sheet] }), 'entretien-gesprek')
}

const ofFile = (context: StaffContext): Promise<Answer> =>
  withFile(context, async file => {
    const { db, language } = context
    const { dossierId } = file
    const kind = file.requests.find(({ endedOn }) => endedOn === null)?.kind ?? 'other'
    return print(context, {
      kind,
      person: { name: personName(file.person), number: file.number },
      facts: await pointableFacts(db, dossierId, language),
      leftOpen: (await openQuestions(db, dossierId)).map(({ words }) => words),
    })
  })

async function blank(context: StaffContext): Promise<Answer> {
  const kind = kinds.find(each => each === context.params['kind'])
  if (kind === undefined) return { notFound: true }
  return print(context, { kind, person: null, facts: [], leftOpen: [] })
}

/** The guide on paper: with what is known of somebody, or blank. */
export const sheetRoutes = [
  staffPage({
    path: '/dossiers/:id/interview/sheet',
    action: 'interview:sheet',
    access: holdInterviews,
    target: dossierTarget,
    show: ofFile,
  }),
  staffPage({
    path: '/interview-guides/:kind/sheet',
    action: 'interview:blank-sheet',
    access: readGuides,
    show: blank,
  }),
]
