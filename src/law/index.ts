/** The door of the law: rules go by these names, and by no deeper path. */
export { articleIn } from '#law/article.ts'
export * from '#law/cli.ts'
export * from '#law/deadlines/index.ts'
export * from '#law/integration-income/index.ts'
export { type RuleSet, rulesRegister } from '#law/register.ts'
export * from '#law/subsidies/index.ts'
