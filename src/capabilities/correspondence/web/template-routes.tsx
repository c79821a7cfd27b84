import { z } from 'zod'
import { directorySentences } from '#capabilities/directory/index.ts'
import { formVersion } from '#platform/http/form-fields.ts'
import type { FormProblem, Route } from '#platform/http/route.ts'
import { staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import {
  type PublishTemplate,
  publishTemplate,
  type TemplateRefusal,
  writeTemplate,
} from '../commands/write-template.ts'
import { readTemplates } from '../domain/access.ts'
import { templateCodes } from '../domain/templates.ts'
import { staffSentences } from '../messages/index.ts'
import { templateEditView, templateForm } from './template-form.tsx'
import { templateList, templatePath } from './template-list.tsx'
import { exampleView, templateView } from './template-page.tsx'

function explain(refusal: TemplateRefusal, language: StaffLanguage): FormProblem {
  const m = staffSentences(language)
  const common = directorySentences(language)
  switch (refusal.kind) {
    case 'Forbidden':
      return { text: common.forbidden }
    case 'NotFound':
      return { field: 'ownerId', text: m.ownerRequired }
    case 'StaleVersion':
      return { text: m.staleTemplate }
    case 'OwnVersion':
      return { text: m.ownVersion }
    case 'NotWaiting':
      return { text: m.alreadyInUse }
    case 'DueInThePast':
      return { field: 'reviewDueOn', text: m.reviewPast }
    default:
      return { text: m.unknownFields({ markers: refusal.markers.join(' ') }) }
  }
}

const publishForm = (
  _: StaffLanguage,
  { code = '' }: Readonly<Record<string, string>>,
): z.ZodType<PublishTemplate> =>
  z
    .strictObject({ version: formVersion })
    .transform(({ version }) => ({ version, code: templateCodes.find(one => one === code) ?? 'free' }))

/** The texts of the house: read by whoever writes, kept by leads and the director, two for each change. */
export const templateRoutes: readonly Route[] = [
  templateList,
  staffPage({
    path: '/letters/templates/:code',
    action: 'correspondence:templates',
    access: readTemplates,
    show: context => templateView(context),
  }),
  staffPage({
    path: '/letters/templates/:code/versions/:version/:example',
    action: 'correspondence:templates',
    access: readTemplates,
    show: exampleView,
  }),
  staffPage({
    path: '/letters/templates/:code/edit',
    action: writeTemplate.name,
    access: writeTemplate.access,
    show: context => templateEditView(context),
  }),
  staffForm({
    path: '/letters/templates/:code/edit',
    command: writeTemplate,
    form: templateForm,
    redisplay: templateEditView,
    refusal: explain,
    done: ({ code }) => `${templatePath(code)}?done=kept`,
  }),
  staffForm({
    path: '/letters/templates/:code/publish',
    command: publishTemplate,
    form: publishForm,
    redisplay: templateView,
    refusal: explain,
    done: ({ code }) => `${templatePath(code)}?done=published`,
  }),
]
