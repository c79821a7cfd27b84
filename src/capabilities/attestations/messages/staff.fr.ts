/** Attestations printed for somebody at the counter. */
export const fr = {
  title: 'Donner une attestation',
  lead: 'La même qu’en ligne, avec le même code. Imprimez-la et remettez-la.',
} as const
