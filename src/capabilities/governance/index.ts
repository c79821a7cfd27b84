/** Who looked at what, and what a person may know of it. */

export { sealJournal } from './jobs/seal-journal.ts'
export { sentences as governanceSentences } from './messages/index.ts'
export { looksAt } from './queries/looks.ts'
export { LooksTable } from './web/looks-table.tsx'

import { rulesPage } from './web/rules-page.tsx'

export { rulesPath } from './web/rules-page.tsx'

/** The pages of this room. */
export const governanceRoutes = [rulesPage]
