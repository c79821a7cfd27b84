/** The words about a person that everyone reads. */
export const fr = {
  /** Languages that the runtime has no name for. */
  spoken: { sfb: 'langue des signes (LSFB)', vgt: 'langue des signes flamande', und: 'autre langue' },
  written: { fr: 'français', nl: 'néerlandais', de: 'allemand', en: 'anglais' },
  channel: {
    post: 'Par lettre',
    phone: 'Par téléphone',
    sms: 'Par SMS',
    email: 'Par e-mail',
    'in-person': 'Je viens au guichet',
  },
}
