/**
 * A value that carries why it is what it is: the rule, its article and version, what went in, what came out.
 *
 * @source Not an article itself: the form every conclusion of the law takes here.
 */

/** The article a rule formalises, and the day its text in force took effect. */
export type LawReference = { readonly article: string; readonly lawVersion: string }

/** What a value counts: euros per year, per month, for the started month; a category; days. */
export type Unit = 'year' | 'month' | 'startedMonth' | 'category' | 'days'

/** What one rule said. `Inputs` maps each rule to the named things it looked at; sentences are made at the edge. */
export type ReasonOf<Inputs, Rule extends keyof Inputs = keyof Inputs> = {
  [Each in Rule]: {
    readonly rule: Each
    readonly law: LawReference
    readonly inputs: Inputs[Each]
    /** Cents when the unit is a period, else a plain number. */
    readonly value: number
    readonly per: Unit
  }
}[Rule]

/** A sentence for each rule, from its inputs and its value. A rule without its sentence does not compile. */
export type SentencesOf<Inputs> = {
  readonly [Rule in keyof Inputs]: (inputs: Inputs[Rule], value: number) => string
}

/** The sentence of a reason. */
export const sentenceOf = <Inputs, Rule extends keyof Inputs>(
  sentences: SentencesOf<Inputs>,
  reason: ReasonOf<Inputs, Rule>,
): string => sentences[reason.rule](reason.inputs, reason.value)
