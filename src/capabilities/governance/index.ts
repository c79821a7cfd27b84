/** Who looked at what, and what a person may know of it. */

export { reviewGlassRule } from './domain/break-glass.ts'
export { sealJournal } from './jobs/seal-journal.ts'
export { sentences as governanceSentences } from './messages/index.ts'
export { type Look, looksAt, oneLook } from './queries/looks.ts'
export { LooksTable, lookInWords, lookLines } from './web/looks-table.tsx'

import { breakGlassForm } from './web/locked-file.tsx'
import { openingsRoutes } from './web/openings-page.tsx'
import { rulesPage } from './web/rules-page.tsx'

export { glassSentences } from './messages/glass.ts'
export { openingReasons } from './queries/openings.ts'
export { lockedFile } from './web/locked-file.tsx'
export { OpeningReasons } from './web/opening-reasons.tsx'
export { rulesPath } from './web/rules-page.tsx'

/** The pages of this room. */
export const governanceRoutes = [rulesPage, breakGlassForm, ...openingsRoutes]
