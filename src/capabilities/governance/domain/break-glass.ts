/** Those who help people directly may open a file that is not theirs; the others ask whoever has it. */
export const breakGlassRule = { caseworker: 'any', lead: 'any' } as const

/** Who reads the openings and says whether each was right: the adviser who watches, and the direction. */
export const reviewGlassRule = { dpo: 'any', director: 'any' } as const

/** How long a file stays open, and how long a reason is: enough for one situation, said in a sentence. */
export const glass = { minutes: 60, shortest: 20, longest: 500 } as const
