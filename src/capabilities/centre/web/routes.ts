import { directorySentences } from '#capabilities/directory/index.ts'
import type { CommonRefusal } from '#platform/command/command.ts'
import type { FormProblem, Route } from '#platform/http/route.ts'
import { staffForm } from '#platform/http/staff-form.ts'
import { staffPage } from '#platform/http/staff-page.ts'
import type { StaffLanguage } from '#platform/i18n/sentences.ts'
import { type ChangeSettingsRefusal, changeSettings } from '../commands/change-settings.ts'
import { keepCentre } from '../domain/access.ts'
import { sentences } from '../messages/index.ts'
import { maintenanceRoutes } from './maintenance.tsx'
import { settingsForm } from './settings-input.ts'
import { settingsPage } from './settings-page.tsx'
import { thenForget } from './then-forget.ts'

const path = '/centre'

function say(refusal: ChangeSettingsRefusal | CommonRefusal, language: StaffLanguage): FormProblem {
  const m = sentences(language)
  const common = directorySentences(language)
  switch (refusal.kind) {
    case 'CourtIncomplete':
      return { field: refusal.missing[0], text: m.courtIncomplete }
    case 'CourtNeeded':
      return { field: 'courtFr', text: m.courtNeeded }
    case 'StaleVersion':
      return { text: common.stale }
    case 'NotFound':
      return { text: common.notFound }
    case 'Forbidden':
      return { text: common.forbidden }
  }
}

const form = staffForm({
  path,
  command: changeSettings,
  form: settingsForm,
  redisplay: settingsPage,
  refusal: say,
  done: () => `${path}?done=saved`,
})

/** The settings of the centre: read and changed on one page. The next page already speaks with the new ones. */
export const centreRoutes: readonly Route[] = [
  staffPage({
    path,
    action: changeSettings.name,
    access: keepCentre,
    show: context => settingsPage(context),
  }),
  thenForget(form),
  ...maintenanceRoutes,
]
