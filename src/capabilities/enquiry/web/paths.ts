/** The addresses of a file: spelled here and nowhere else. */
export const fileTabs = [
  'now',
  'household',
  'computation',
  'payments',
  'papers',
  'letters',
  'timeline',
  'looks',
] as const
export type FileTab = (typeof fileTabs)[number]

export const filePath = (dossierId: string, tab: FileTab = 'now'): string =>
  tab === 'now' ? `/dossiers/${dossierId}` : `/dossiers/${dossierId}/${tab}`

export const memberPath = (dossierId: string, fact?: string): string =>
  `/dossiers/${dossierId}/members${fact === undefined ? '' : `?fact=${fact}`}`

export const equityPath = (dossierId: string, memberId: string): string =>
  `/dossiers/${dossierId}/members/${memberId}/equity`
export const factHistoryPath = (dossierId: string): string => `/dossiers/${dossierId}/household/history`

/** `of`: the member it belongs to; left out, the applicant. */
export const resourcePath = (
  dossierId: string,
  { kind, fact, of }: { readonly kind?: string; readonly fact?: string; readonly of?: string | null } = {},
): string => {
  const query = new URLSearchParams({ ...(fact && { fact }), ...(of && { of }) }).toString()
  return `/dossiers/${dossierId}/resources${kind === undefined ? '' : `/${kind}`}${query === '' ? '' : `?${query}`}`
}

export const situationPath = (dossierId: string): string => `/dossiers/${dossierId}/situation`
export const withdrawPath = (dossierId: string): string => `/dossiers/${dossierId}/facts/withdraw`
export const encounterPath = (dossierId: string): string => `/dossiers/${dossierId}/encounters`
/** Another room holds the interview itself; it begins from the file, or from an appointment. */
export const interviewPath = (dossierId: string, encounterId?: string): string =>
  `/dossiers/${dossierId}/interview${encounterId === undefined ? '' : `?encounter=${encounterId}`}`
export const happenedPath = (dossierId: string, encounterId: string): string =>
  `/dossiers/${dossierId}/encounters/${encounterId}`
export const notePath = (dossierId: string): string => `/dossiers/${dossierId}/notes`
export const reportPath = (requestId: string): string => `/requests/${requestId}/report`
export const reportCheckPath = (requestId: string): string => `/requests/${requestId}/report/check`
export const paragraphPath = (requestId: string): string => `/requests/${requestId}/report/paragraphs`
export const comparisonPath = (requestId: string): string => `/requests/${requestId}/comparison`
export const keepPath = (requestId: string): string => `/requests/${requestId}/computation`
