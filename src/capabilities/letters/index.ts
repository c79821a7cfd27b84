/** Letters: composed, printed, sent, kept as they were sent. This room knows no other, so that any may write one. */
import type { Route } from '#platform/http/route.ts'
import { documentRoute } from './web/document-route.ts'
import { lettersRoute } from './web/letters-page.tsx'

export { answerLetter } from './compose/answer-letter.ts'
export { attestationLetter } from './compose/attestation.ts'
export { codeLetter } from './compose/code-letter.ts'
export { agendaDocument, minutesDocument } from './compose/committee.ts'
export { type Envelope, letterTemplate, printLetter } from './compose/document.ts'
export { notificationLetter } from './compose/notification.ts'
export { pilotLetter } from './compose/pilot-letter.ts'
export { receiptLetter } from './compose/receipt.ts'
export { hour } from './compose/sentences.ts'
export { writtenLetter } from './compose/written-letter.ts'
export { readDocument, seeLetters } from './domain/access.ts'
export type { FreeText, Letter } from './domain/letter.ts'
export type { NotificationData, NotificationRefusal } from './domain/notification.ts'
export type { ReceiptData } from './domain/receipt.ts'
export { centreOf, organisationIn } from './queries/centre.ts'
export { type DocumentCard, documentCard, documentsOf } from './queries/documents.ts'
export { keepDocument, markDocumentSent, markDocumentsPosted, type Sending } from './store/documents.ts'
export { pdfResponse } from './web/document-route.ts'

/** The pages of this room. */
export const letterRoutes: readonly Route[] = [lettersRoute, documentRoute]
