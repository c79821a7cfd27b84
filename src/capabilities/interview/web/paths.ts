/** The addresses of interviews: spelled here and nowhere else. */
export const startPath = (dossierId: string): string => `/dossiers/${dossierId}/interview`
export const sheetPath = (dossierId: string, kind?: string): string =>
  `/dossiers/${dossierId}/interview/sheet${kind === undefined ? '' : `?kind=${kind}`}`
export const pagePath = (dossierId: string, interviewId: string): string =>
  `/dossiers/${dossierId}/interviews/${interviewId}`
export const sendPath = (dossierId: string, interviewId: string): string =>
  `${pagePath(dossierId, interviewId)}/page`
export const endPath = (dossierId: string, interviewId: string): string =>
  `${pagePath(dossierId, interviewId)}/end`
export const shownPath = (dossierId: string, interviewId: string, language?: string): string =>
  `${pagePath(dossierId, interviewId)}/shown${language === undefined ? '' : `?language=${language}`}`
export const answeredPath = (dossierId: string): string => `/dossiers/${dossierId}/interview/answered`
export const guidesPath = '/interview-guides'
export const guidePath = (kind: string): string => `${guidesPath}/${kind}`
export const guideSheetPath = (kind: string): string => `${guidesPath}/${kind}/sheet`
