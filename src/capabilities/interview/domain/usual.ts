import type { KnownPart } from './guide.ts'

/** The questions that come with the program, by their names in the catalogue. */
export const usualNames = [
  'need',
  'urgent',
  'home',
  'household',
  'residence',
  'status',
  'resources',
  'household-money',
  'work',
  'rights',
  'heard',
  'rent',
  'owner',
  'cold',
  'meter',
  'doctor',
  'cover',
  'debts',
  'bailiff',
  'once',
  'ways',
] as const
export type UsualName = (typeof usualNames)[number]

/** A question that comes with the program. `article`: of the law of 26 May 2002, where it asks the question. */
export type Usual = {
  readonly name: UsualName
  readonly article: string | null
  readonly known: KnownPart | null
}

const usual = (name: UsualName, known: KnownPart | null = null, article: string | null = null): Usual => ({
  name,
  known,
  article,
})

const first = [usual('need', 'notes'), usual('urgent')]
const last = [usual('ways')]

/**
 * What the social enquiry of the right to social integration asks.
 *
 * @source L. 26.05.2002, art. 3 (conditions), 14 §1 (category), 16 (resources), 19 (social enquiry), 20 (hearing).
 */
const integration = [
  usual('household', 'household', '14 §1'),
  usual('residence', 'situation', '3, 1°'),
  usual('status', 'situation', '3, 3°'),
  usual('resources', 'resources', '16'),
  usual('household-money', 'household', '16'),
  usual('work', 'situation', '3, 5°'),
  usual('rights', 'situation', '3, 6°'),
  usual('heard', null, '20'),
]

const means = [usual('household', 'household'), usual('resources', 'resources'), usual('rights', 'situation')]

const byKind: Readonly<Record<string, readonly Usual[]>> = {
  'integration-income': integration,
  'equivalent-aid': [
    usual('household', 'household'),
    usual('residence', 'situation'),
    usual('status', 'situation'),
    ...means.slice(1),
  ],
  'financial-aid': [usual('once'), ...means, usual('debts')],
  'medical-aid': [usual('doctor'), usual('cover'), ...means],
  housing: [usual('home'), usual('rent'), usual('owner'), ...means],
  energy: [usual('cold'), usual('meter'), usual('home'), ...means],
  'debt-mediation': [usual('debts'), usual('bailiff'), ...means, usual('home')],
}

/** The questions of a kind of request, as they come with the program; a kind without its own has the common ones. */
export const usualOf = (kind: string): readonly Usual[] => [
  ...first,
  ...(byKind[kind] ?? [...means, usual('home')]),
  ...last,
]
