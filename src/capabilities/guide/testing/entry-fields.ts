/** What somebody types into the form of a text: everything that publishing needs. */
export const fullFields = (title: string): Record<string, string> => ({
  title,
  slug: '',
  answer: `${title} pour vous.`,
  'answer-easy': 'Une aide pour vous.',
  what: 'Nous aidons.',
  'what-easy': 'Nous aidons.',
  bring: 'Une facture\nVotre carte',
  'bring-easy': 'Une facture',
  where: 'Rue du Test 1',
  hours: '9:00-12:00',
  phone: '02 000 00 00',
  post: 'CPAS de Test, rue du Test 1',
})
