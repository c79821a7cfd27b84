import type { IRegularForbiddenRuleType } from 'dependency-cruiser'

const tests = '\\.test\\.tsx?$|/testing/'
const packages = '(^|/)node_modules/'
/** The files at the top, and what the command line is made of, stand above every room. */
const above = '^src/[^/]+\\.tsx?$|^src/cli/'
const starters = '^src/(main|worker|cli)\\.ts$|^src/cli/'

type Rule = Pick<IRegularForbiddenRuleType, 'name' | 'comment' | 'from' | 'to'>

const rules: readonly Rule[] = [
  {
    name: 'kernel-is-a-leaf',
    comment: 'The kernel is what everything stands on: it imports nothing of ours.',
    from: { path: '^src/kernel/', pathNot: tests },
    to: { path: '^(src|test|bench|scripts)/', pathNot: '^src/kernel/' },
  },
  {
    name: 'law-is-pure',
    comment: 'Law in, reasons out: the law imports the kernel only.',
    from: { path: '^src/law/', pathNot: [tests, '/messages/'] },
    to: { path: '^src/', pathNot: '^src/(kernel|law)/' },
  },
  {
    name: 'law-is-pure',
    comment: 'The sentences of the law borrow the shape of a catalogue, nothing else.',
    from: { path: '^src/law/.*messages/', pathNot: tests },
    to: { path: '^src/', pathNot: '^src/(kernel|law|platform/i18n)/' },
  },
  {
    name: 'domain-is-pure',
    comment: 'What a room may do is decided without the world: kernel, law and its own domain.',
    from: { path: '^src/capabilities/([^/]+)/domain/', pathNot: tests },
    to: { path: '^src/', pathNot: ['^src/(kernel|law)/', '^src/capabilities/$1/domain/'] },
  },
  {
    name: 'pure-code-takes-no-package',
    comment:
      'Kernel, law and domain run anywhere, without a clock, a disk or a network: zod is the only package.',
    from: { path: '^src/(kernel|law|capabilities/[^/]+/domain)/', pathNot: tests },
    to: { path: `${packages}|^(node:)?[a-z_/]+$`, pathNot: [`${packages}zod/`, '^src/'] },
  },
  {
    name: 'rooms-meet-at-the-front-door',
    comment: 'Another room is used through its index.ts, so that what lies behind it can change.',
    from: { path: '^src/capabilities/([^/]+)/', pathNot: tests },
    to: {
      path: '^src/capabilities/',
      pathNot: ['^src/capabilities/$1/', '^src/capabilities/[^/]+/index\\.tsx?$'],
    },
  },
  {
    name: 'rooms-meet-at-the-front-door',
    comment: 'From outside the rooms too, only the front door is open.',
    from: { path: '^src/', pathNot: ['^src/capabilities/', tests] },
    to: { path: '^src/capabilities/', pathNot: '^src/capabilities/[^/]+/index\\.tsx?$' },
  },
  {
    name: 'rooms-meet-at-the-front-door',
    comment: 'A test may take the builders of another room, and its front door.',
    from: { path: '^src/capabilities/([^/]+)/.*(\\.test\\.tsx?$|/testing/)' },
    to: {
      path: '^src/capabilities/',
      pathNot: ['^src/capabilities/$1/', '^src/capabilities/[^/]+/(index\\.tsx?$|testing/)'],
    },
  },
  {
    name: 'rooms-meet-at-the-front-door',
    comment: 'The law has doors as well: its index.ts, and one a subject.',
    from: { path: '^src/', pathNot: ['^src/law/', tests] },
    to: { path: '^src/law/', pathNot: ['^src/law/index\\.ts$', '^src/law/[^/]+/index\\.ts$'] },
  },
  {
    name: 'only-a-store-speaks-sql',
    comment: 'The packages that talk to a database belong to stores, queries and the platform.',
    from: { path: '^src/', pathNot: ['^src/platform/', '^src/capabilities/[^/]+/(store|queries)/', tests] },
    to: { path: `${packages}(kysely|pg|pg-boss|@types/pg|@electric-sql/[^/]+)/` },
  },
  {
    name: 'only-a-store-speaks-sql',
    comment: 'The platform door to the database too; others may only name its types, and hand them on.',
    from: {
      path: '^src/(capabilities|ui|integrations)/',
      pathNot: ['^src/capabilities/[^/]+/(store|queries)/', tests],
    },
    to: { path: '^src/platform/database/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'platform-and-ui-know-no-capability',
    comment: 'Platform and ui serve every room: they know none, nor who starts them.',
    from: { path: '^src/(platform|ui)/', pathNot: tests },
    to: { path: `^src/(capabilities|integrations)/|${above}` },
  },
  {
    name: 'platform-and-ui-know-no-capability',
    comment: 'Of the platform, only the HTTP pipeline draws a page.',
    from: { path: '^src/platform/', pathNot: ['^src/platform/http/', tests] },
    to: { path: '^src/ui/' },
  },
  {
    name: 'only-compose-wires-integrations',
    comment: 'An adapter is chosen in one place; everyone else knows the port.',
    from: { path: '^src/', pathNot: ['^src/integrations/', '^src/compose\\.ts$', starters, tests] },
    to: { path: '^src/integrations/' },
  },
  {
    name: 'only-compose-wires-integrations',
    comment: 'What is composed is handed down; no room reaches up for it.',
    from: { path: '^src/', pathNot: [above, tests] },
    to: { path: above },
  },
  {
    name: 'no-cycles',
    comment: 'What two files need of each other is a third file.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'builders-serve-tests-only',
    comment: 'Builders invent persons: nothing that runs may hold one.',
    from: { path: '^src/', pathNot: tests },
    to: { path: `^test/|${tests}` },
  },
  {
    name: 'every-import-resolves',
    comment: 'An import that leads nowhere would slip past every rule above.',
    from: { path: '^src/' },
    to: { couldNotResolve: true },
  },
  {
    name: 'what-runs-is-a-dependency',
    comment: 'A package for development is not installed where the product runs.',
    from: { path: '^src/', pathNot: tests },
    to: {
      dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
      dependencyTypesNot: ['type-only', 'npm', 'npm-optional'],
    },
  },
]

/**
 * The nine rules of direction, and three that keep them honest. A name may appear twice: one rule said in two halves.
 * `$1` in a `to` is what the first parentheses of `from` matched.
 */
export const directionRules = rules.map(
  rule => ({ ...rule, severity: 'error' }) satisfies IRegularForbiddenRuleType,
)
