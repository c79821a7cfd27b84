/** Those who answer for how all are served: no other page says how long each door takes. */
export const compareDoors = { lead: 'any', director: 'any' } as const
