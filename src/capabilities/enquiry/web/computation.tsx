import { z } from 'zod'
import { kindName } from '#capabilities/requests/index.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import { formDate } from '#platform/http/form-fields.ts'
import type { Answer, FormProblem, StaffContext } from '#platform/http/route.ts'
import { type FormState, freshForm, staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { Banner, EmptyState } from '#ui/index.ts'
import { type KeepRefusal, keepComputation } from '../commands/keep-computation.ts'
import { readFile } from '../domain/access.ts'
import { assessment, isComputed } from '../domain/assessment.ts'
import { caseFileOf } from '../domain/case-file.ts'
import { sentences } from '../messages/index.ts'
import { comparisonsOf } from '../queries/comparisons.ts'
import { computationsOf } from '../queries/computations.ts'
import { type File, fileOf } from '../queries/file.ts'
import { dossierOfRequest } from '../queries/in-file.ts'
import { askAgain, comparisonForm } from './comparison-form.ts'
import { KeptComparison } from './comparison-list.tsx'
import { askedOf } from './computation-asked.ts'
import { Sheet } from './computation-sheet.tsx'
import { Codes } from './explained.tsx'
import { dossierTarget, fileView } from './file-view.tsx'
import { Kept } from './kept-computation.tsx'
import { filePath } from './paths.ts'

async function body(context: StaffContext, file: File, form: FormState) {
  const { language, db, url, today } = context
  const { computation: m } = sentences(language)
  const asked = askedOf(url, file, today)
  const { request } = asked
  if (request === undefined) return <EmptyState title={m.none} text={m.noneText} />
  if (!isComputed(request.kind))
    return (
      <Banner kind="info" title={m.notCovered}>
        <p>{m.notCoveredText({ kind: kindName(request.kind, language) })}</p>
        <Codes codes={['kind-not-covered']} language={language} />
      </Banner>
    )
  const kept = await computationsOf(db, request.id)
  const one = kept.find(({ id }) => id === asked.kept)
  if (one !== undefined) return <Kept dossierId={file.dossierId} one={one} kept={kept} context={context} />
  const comparisons = await comparisonsOf(db, request.id)
  const compared = comparisons.find(({ id }) => id === asked.comparison)
  if (compared !== undefined)
    return <KeptComparison dossierId={file.dossierId} language={language} one={compared} />
  const caseFile = caseFileOf(file, { on: asked.on, requestedOn: request.requestedOn })
  const result = assessment(caseFile, today.toString())
  const computed = { file, context, asked, request, caseFile, result, form }
  return <Sheet {...computed} kept={kept} comparisons={comparisons} />
}

async function show(context: StaffContext, dossierId: string, form = freshForm()): Promise<Answer> {
  const file = await fileOf(context.db, dossierId)
  if (file === undefined) return { notFound: true }
  context.read({ dossierId, personId: file.person.id })
  return fileView(context, { file, tab: 'computation', body: await body(context, file, form) })
}

/** The sheet of a request, with the form that was sent. */
async function showAgain(context: StaffContext, form: FormState): Promise<Answer> {
  const dossierId = await dossierOfRequest(context.db, context.params['id'] ?? '')
  if (dossierId === undefined) return { notFound: true }
  askAgain(context, form)
  return show(context, dossierId, form)
}

function problem(refusal: KeepRefusal | CommonRefusal, language: StaffLanguage): FormProblem {
  const { computation, facts } = sentences(language)
  const { error } = computation
  if (refusal.kind === 'FactsChanged') return { text: error.changed }
  if (refusal.kind === 'NotComputed') return { text: error.notComputed }
  if (refusal.kind === 'Unreadable') return { text: error.unreadable }
  return { text: refusal.kind === 'Forbidden' ? facts.error.forbidden : error.gone }
}

export const computationRoutes = [
  staffPage({
    path: '/dossiers/:id/computation',
    action: 'enquiry:computation',
    access: readFile,
    target: dossierTarget,
    show: context => show(context, context.params['id'] ?? ''),
  }),
  staffForm({
    path: '/requests/:id/computation',
    command: keepComputation,
    target: params => ({ requestId: params['id'] }),
    form: (language, params) => {
      const { error } = sentences(language).facts
      return z
        .object({ on: formDate({ required: error.date, wrong: error.date }), seen: z.string().max(20) })
        .transform(rest => ({ ...rest, requestId: params['id'] ?? '' }))
    },
    redisplay: showAgain,
    refusal: problem,
    done: ({ dossierId }) => `${filePath(dossierId, 'computation')}?done=computed`,
  }),
  comparisonForm(showAgain),
]
