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

const receipt = [
  'Accusé de réception le jour même',
  'L. 26.05.2002 art. 18 ; L. 08.07.1976 art. 58, lus sur bdas-wwsb.brussels ?p=7649',
] as const
const decision = [
  'Décision dans les 30 jours',
  'L. 26.05.2002 art. 21 §1 : mi-is.be (FAQ) ; bdas-wwsb.brussels ?p=4672',
] as const
const letter = ['Lettre dans les 8 jours', 'L. 26.05.2002 art. 21 : bdas-wwsb.brussels ?p=7722'] as const
/** Where one appeals, and until when. */
export const court = ['Tribunal du travail, 3 mois', 'bdas-wwsb.brussels ?p=4768'] as const
const payment = ['Premier paiement dans les 15 jours', 'L. 26.05.2002 art. 23 : droitsquotidiens.be'] as const
/** Delays that the sources give for the integration income alone. */
const promised = [
  'Décision dans les 30 jours, lettre dans les 8 jours',
  'Délais du revenu d’intégration (L. 26.05.2002 art. 21), suivis ici pour toute aide : à vérifier avant usage',
] as const

/** From the request to the court: for the integration income. */
export const incomePath = [receipt, decision, letter, court, payment] as const
/** The same for another aid, where the delays are those the house gives itself. */
export const aidPath = [receipt, promised, court] as const
