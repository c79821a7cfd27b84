import type { EntryKind, Pictogram } from '#capabilities/guide/index.ts'
import type { InFourLanguages } from '#kernel/language.ts'

/** An entry of the demonstration: what it is, who answers for it, and where its facts of law were read. */
export type SeedEntry = {
  readonly kind: EntryKind
  readonly pictogram: Pictogram
  /** The request it prepares. */
  readonly request?: string
  /** The service whose counter and telephone it names, counted from 0. */
  readonly service: number
  /** Whether it takes the parts that are common to all aids. */
  readonly parts: 'common' | 'own'
  readonly texts: InFourLanguages
  /** Fact, then source. */
  readonly sources: readonly (readonly [fact: string, source: string])[]
}

/** Facts that many entries share, each with its source. */
export const receipt = [
  'Accusé de réception le jour même',
  'L. 26.05.2002 art. 18, lu sur bdas-wwsb.brussels ?p=7649',
] as const
export const decision = [
  'Décision dans les 30 jours',
  'L. 26.05.2002 art. 21 §1, lu sur mi-is.be (FAQ) et bdas-wwsb.brussels ?p=4672',
] as const
export const letter = [
  'Lettre dans les 8 jours',
  'L. 26.05.2002 art. 21, lu sur bdas-wwsb.brussels ?p=7722',
] as const
export const court = ['Tribunal du travail, 3 mois', 'bdas-wwsb.brussels ?p=4768'] as const
export const payment = [
  'Premier paiement dans les 15 jours',
  'L. 26.05.2002 art. 23, lu sur droitsquotidiens.be',
] as const
export const always = [receipt, decision, letter, court] as const
