/** Letters that workers write to persons, and the texts of the house that they begin with. */
export { sendLetter } from './commands/send.ts'
export { startLetter } from './commands/start.ts'
export type { TemplateCode } from './domain/templates.ts'
export { wordsOfDocument } from './queries/letters.ts'
export { LetterWords } from './web/letter-words.tsx'
export { correspondenceRoutes } from './web/routes.ts'
