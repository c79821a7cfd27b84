/** Which questions each kind of resource needs, in the order they are asked. */

export const resourceKinds = [
  'wage',
  'selfEmployed',
  'training',
  'studentJob',
  'unemployment',
  'sickness',
  'pension',
  'disability',
  'maintenance',
  'grantOrGift',
  'otherIncome',
  'familyBenefit',
  'localJobScheme',
  'builtProperty',
  'unbuiltProperty',
  'cededProperty',
  'movableCapital',
  'exempt',
] as const
export type ResourceKind = (typeof resourceKinds)[number]

export type ResourceField =
  | 'amount'
  | 'per'
  | 'exemption'
  | 'startedOn'
  | 'contractMonths'
  | 'for'
  | 'as'
  | 'hourly'
  | 'hours'
  | 'cadastralIncome'
  | 'share'
  | 'right'
  | 'childrenAllocataire'
  | 'rentReceived'
  | 'mortgageInterest'
  | 'cededOn'
  | 'cededRight'
  | 'cededFor'
  | 'reason'

const work = ['amount', 'per', 'exemption', 'startedOn', 'contractMonths'] as const
const plain = ['amount', 'per'] as const

const asked: Readonly<Record<ResourceKind, readonly ResourceField[]>> = {
  wage: work,
  selfEmployed: work,
  training: work,
  studentJob: work,
  unemployment: plain,
  sickness: plain,
  pension: plain,
  disability: plain,
  maintenance: plain,
  grantOrGift: plain,
  otherIncome: plain,
  familyBenefit: ['amount', 'per', 'for', 'as'],
  localJobScheme: ['hourly', 'hours', 'per'],
  builtProperty: [
    'cadastralIncome',
    'share',
    'right',
    'childrenAllocataire',
    'rentReceived',
    'mortgageInterest',
  ],
  unbuiltProperty: ['cadastralIncome', 'share', 'right', 'rentReceived'],
  cededProperty: ['amount', 'cededOn', 'share', 'cededRight', 'cededFor'],
  movableCapital: ['amount', 'share'],
  exempt: ['reason', 'amount', 'per'],
}

/**
 * Kinds the file holds and the rules do not cover, so the law refuses the case (docs/law/open-questions.md, Q14 and
 * Q15). What a person needs to reckon with them is asked all the same.
 */
const uncoveredKinds: readonly ResourceKind[] = ['unbuiltProperty', 'cededProperty']

export const isUncovered = (kind: ResourceKind): boolean => uncoveredKinds.includes(kind)

/** The questions of one kind. */
export const fieldsOf = (kind: ResourceKind): readonly ResourceField[] => asked[kind]

export const isResourceKind = (text: string | undefined): text is ResourceKind =>
  resourceKinds.some(kind => kind === text)

/** What was given or sold, and whether it was paid for. */
export const cededRights = ['fullOwnership', 'usufruct', 'bareOwnership'] as const
export const cededFors = ['gift', 'sale'] as const

/** What was answered about one resource; amounts in integer cents. Only what its kind asks is looked at. */
export type ResourceAnswers = {
  readonly amount?: number | null | undefined
  readonly per?: string | null | undefined
  readonly exemption?: string | null | undefined
  readonly startedOn?: string | null | undefined
  readonly contractMonths?: number | null | undefined
  readonly for?: string | undefined
  readonly as?: string | undefined
  readonly hourly?: number | undefined
  /** Hundredths of an hour. */
  readonly hours?: number | undefined
  readonly cadastralIncome?: number | undefined
  readonly share?: string | null | undefined
  readonly right?: string | undefined
  readonly childrenAllocataire?: number | undefined
  readonly rentReceived?: number | null | undefined
  readonly mortgageInterest?: number | null | undefined
  readonly cededOn?: string | undefined
  readonly cededRight?: string | undefined
  readonly cededFor?: string | undefined
  readonly reason?: string | undefined
}
