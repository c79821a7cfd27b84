/**
 * The settings of the centre: the director answers for what its letters say, and those who run the program put it in.
 * Nothing here is about a person.
 */
export const keepCentre = { director: 'any', it: 'any' } as const

/** Texts of the centre that no source of this program gives: the director answers for them, nobody else. */
export const answerForTexts = { director: 'any' } as const
