/** Letters: composed, printed, sent, kept as they were sent. This room knows no other, so that any may write one. */
export {
  type DocumentCard,
  type DocumentKind,
  documentCard,
  documentsOf,
  type SentHow,
} from './queries/documents.ts'
