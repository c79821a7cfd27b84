import type { fr } from './telephones.fr.ts'

/** Opening one's file with a telephone instead of the code. */
export const en: typeof fr = {
  title: 'My telephones',
  lead: 'Next time, open your file with this telephone, without a code. You never have to: your code always works.',
  link: 'Open my file with my telephone',
  label: ({ initial }) => `My page (${initial})`,
  warnTitle: 'Does somebody else use this telephone?',
  warnText:
    'Then do not add it: whoever opens its screen can read your file. Its settings also show the name of our site. Do not add the computer of somebody else.',
  warnShared: 'You told us that somebody else may take your telephone.',
  add: 'Add this telephone',
  needsScript: 'You cannot add a telephone with this browser. Your code always works.',
  failed: 'This telephone gave nothing. Try again, or use your code.',
  addFailed: 'This telephone gave nothing, or it was added before.',
  kept: 'The telephones that open my file',
  none: 'None. Only your code opens it.',
  added: ({ date }) => `Added on ${date}.`,
  used: ({ date }) => `Last time: ${date}.`,
  remove: ({ date }) => `Remove the one of ${date}`,
  removeHint: 'A telephone lost, sold or lent? Remove it here, or call us.',
  most: 'You have ten telephones. Remove one first.',
  saidAdded: 'This telephone now opens your file.',
  saidFailed: 'This telephone could not be added. Try again.',
  saidRemoved: 'This telephone no longer opens your file.',
  open: 'Open with this telephone',
  openText: 'Did you add this telephone before? Then you need no code.',
  refused: 'This telephone opens no file',
  refusedText: 'It was not added, or it was removed. Use your code. No code? Call us or come.',
  useCode: 'Use my code',
  tellText:
    'Is a telephone added or removed? We tell you by e-mail, by letter or in person. Never by text message.',
  told: {
    'telephone-added': ({ date }) => `Since ${date}, a telephone opens your file without a code.`,
    'telephone-removed': ({ date }) => `On ${date}, a telephone was removed: it no longer opens your file.`,
    'identity-used': ({ date, name }) =>
      `On ${date}, your file was opened with ${name}. We say so the first time only.`,
  },
  toldNotYou: 'Was it not you? Tell us soon: we close it.',
}
