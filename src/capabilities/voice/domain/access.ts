/** Whoever has the person in front of them, on the phone or on paper writes down what they say. */
export const takeDown = { reception: 'any', caseworker: 'any', lead: 'any', clerk: 'any' } as const

/** Who may be asked to answer. Each thing said is narrowed further: to its pilot and service, or to the human it was given to. */
export const answerVoices = {
  caseworker: 'any',
  lead: 'any',
  secretary: 'any',
  president: 'any',
  director: 'any',
  dpo: 'any',
} as const
