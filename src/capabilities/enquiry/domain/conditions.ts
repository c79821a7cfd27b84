import { type Condition, conditions } from '#law/integration-income/index.ts'
import { type Facts, nothingAnswered } from './facts.ts'

/**
 * How the conditions of the right stand on a day. Whether means are insufficient is answered by the computation:
 * `entitled` null = not computed.
 */
export const conditionsOf = (
  facts: Facts,
  { on, entitled }: { readonly on: string; readonly entitled: boolean | null },
): readonly Condition[] =>
  conditions({
    ...nothingAnswered,
    ...facts.situation?.conditions,
    on,
    birthDate: facts.birthDate,
    resourcesInsufficient: entitled,
  })
