import type { IForbiddenRuleType } from 'dependency-cruiser'

const tests = '\\.test\\.tsx?$|/testing/'
const packages = '(^|/)node_modules/'
const starters = '^src/(main|worker|cli)\\.ts$'

const rule = (
  name: string,
  comment: string,
  from: IForbiddenRuleType['from'],
  to: IForbiddenRuleType['to'],
) => ({ name, comment, severity: 'error', from, to }) satisfies IForbiddenRuleType

/**
 * The nine rules of direction, and three that keep them honest. A name may appear twice: one rule said in two halves.
 * `$1` in a `to` is what the first parentheses of `from` matched.
 */
export const directionRules: readonly IForbiddenRuleType[] = [
  rule(
    'kernel-is-a-leaf',
    'The kernel is what everything stands on: it imports nothing of ours.',
    { path: '^src/kernel/', pathNot: tests },
    { path: '^(src|test|bench|scripts)/', pathNot: '^src/kernel/' },
  ),
  rule(
    'law-is-pure',
    'Law in, reasons out: the law imports the kernel only.',
    { path: '^src/law/', pathNot: [tests, '/messages/'] },
    { path: '^src/', pathNot: '^src/(kernel|law)/' },
  ),
  rule(
    'law-is-pure',
    'The sentences of the law borrow the shape of a catalogue, nothing else.',
    { path: '^src/law/.*messages/', pathNot: tests },
    { path: '^src/', pathNot: '^src/(kernel|law|platform/i18n)/' },
  ),
  rule(
    'domain-is-pure',
    'What a room may do is decided without the world: kernel, law and its own domain.',
    { path: '^src/capabilities/([^/]+)/domain/', pathNot: tests },
    { path: '^src/', pathNot: ['^src/(kernel|law)/', '^src/capabilities/$1/domain/'] },
  ),
  rule(
    'pure-code-takes-no-package',
    'Kernel, law and domain run anywhere, without a clock, a disk or a network: zod is the only package.',
    { path: '^src/(kernel|law|capabilities/[^/]+/domain)/', pathNot: tests },
    { path: `${packages}|^(node:)?[a-z_/]+$`, pathNot: [`${packages}zod/`, '^src/'] },
  ),
  rule(
    'rooms-meet-at-the-front-door',
    'Another room is used through its index.ts, so that what lies behind it can change.',
    { path: '^src/capabilities/([^/]+)/', pathNot: tests },
    {
      path: '^src/capabilities/',
      pathNot: ['^src/capabilities/$1/', '^src/capabilities/[^/]+/index\\.tsx?$'],
    },
  ),
  rule(
    'rooms-meet-at-the-front-door',
    'From outside the rooms too, only the front door is open.',
    { path: '^src/', pathNot: ['^src/capabilities/', tests] },
    { path: '^src/capabilities/', pathNot: '^src/capabilities/[^/]+/index\\.tsx?$' },
  ),
  rule(
    'rooms-meet-at-the-front-door',
    'A test may take the builders of another room, and its front door.',
    { path: '^src/capabilities/([^/]+)/.*(\\.test\\.tsx?$|/testing/)' },
    {
      path: '^src/capabilities/',
      pathNot: ['^src/capabilities/$1/', '^src/capabilities/[^/]+/(index\\.tsx?$|testing/)'],
    },
  ),
  rule(
    'rooms-meet-at-the-front-door',
    'The law has doors as well: its index.ts, and one a subject.',
    { path: '^src/', pathNot: ['^src/law/', tests] },
    { path: '^src/law/', pathNot: ['^src/law/index\\.ts$', '^src/law/[^/]+/index\\.ts$'] },
  ),
  rule(
    'only-a-store-speaks-sql',
    'The packages that talk to a database belong to stores, queries and the platform.',
    { path: '^src/', pathNot: ['^src/platform/', '^src/capabilities/[^/]+/(store|queries)/', tests] },
    { path: `${packages}(kysely|pg|pg-boss|@types/pg|@electric-sql/[^/]+)/` },
  ),
  rule(
    'only-a-store-speaks-sql',
    'The platform door to the database too; others may only name its types, and hand them on.',
    {
      path: '^src/(capabilities|ui|integrations)/',
      pathNot: ['^src/capabilities/[^/]+/(store|queries)/', tests],
    },
    { path: '^src/platform/database/', dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'platform-and-ui-know-no-capability',
    'Platform and ui serve every room: they know none, nor who starts them.',
    { path: '^src/(platform|ui)/', pathNot: tests },
    { path: '^src/(capabilities|integrations)/|^src/(compose|main|worker|cli)\\.ts$' },
  ),
  rule(
    'platform-and-ui-know-no-capability',
    'Of the platform, only the HTTP pipeline draws a page.',
    { path: '^src/platform/', pathNot: ['^src/platform/http/', tests] },
    { path: '^src/ui/' },
  ),
  rule(
    'only-compose-wires-integrations',
    'An adapter is chosen in one place; everyone else knows the port.',
    { path: '^src/', pathNot: ['^src/integrations/', '^src/compose\\.ts$', starters, tests] },
    { path: '^src/integrations/' },
  ),
  rule(
    'only-compose-wires-integrations',
    'What is composed is handed down; nobody but the starters reaches up for it.',
    { path: '^src/', pathNot: [starters, tests] },
    { path: '^src/(compose|main|worker|cli)\\.ts$' },
  ),
  rule('no-cycles', 'What two files need of each other is a third file.', {}, { circular: true }),
  rule(
    'builders-serve-tests-only',
    'Builders invent persons: nothing that runs may hold one.',
    { path: '^src/', pathNot: tests },
    { path: `^test/|${tests}` },
  ),
  rule(
    'every-import-resolves',
    'An import that leads nowhere would slip past every rule above.',
    { path: '^src/' },
    { couldNotResolve: true },
  ),
  rule(
    'what-runs-is-a-dependency',
    'A package for development is not installed where the product runs.',
    { path: '^src/', pathNot: tests },
    {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      dependencyTypesNot: ['type-only', 'npm', 'npm-optional'],
    },
  ),
]
