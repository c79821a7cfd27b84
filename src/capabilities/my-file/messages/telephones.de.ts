import type { fr } from './telephones.fr.ts'

/** Die eigene Akte mit einem Telefon statt mit dem Code öffnen. */
export const de: typeof fr = {
  title: 'Meine Telefone',
  lead: 'Öffnen Sie Ihre Akte das nächste Mal mit diesem Telefon, ohne Code. Sie müssen nicht: Ihr Code geht immer.',
  link: 'Meine Akte mit meinem Telefon öffnen',
  label: ({ initial }) => `Meine Seite (${initial})`,
  warnTitle: 'Nimmt jemand anders dieses Telefon?',
  warnText:
    'Dann fügen Sie es nicht hinzu: Wer den Bildschirm öffnet, kann Ihre Akte lesen. Die Einstellungen zeigen auch den Namen unserer Seite. Fügen Sie auch keinen fremden Computer hinzu.',
  warnShared: 'Sie haben uns gesagt, dass jemand anders Ihr Telefon nehmen kann.',
  add: 'Dieses Telefon hinzufügen',
  needsScript: 'Mit diesem Browser geht das nicht. Ihr Code geht immer.',
  failed: 'Dieses Telefon hat nichts gegeben. Versuchen Sie es noch einmal, oder nehmen Sie Ihren Code.',
  addFailed: 'Dieses Telefon hat nichts gegeben, oder es ist schon hinzugefügt.',
  kept: 'Die Telefone, die meine Akte öffnen',
  none: 'Keines. Nur Ihr Code öffnet.',
  added: ({ date }) => `Hinzugefügt am ${date}.`,
  used: ({ date }) => `Letztes Mal: ${date}.`,
  remove: ({ date }) => `Das vom ${date} entfernen`,
  removeHint: 'Ein Telefon verloren, verkauft oder verliehen? Entfernen Sie es hier, oder rufen Sie uns an.',
  most: 'Sie haben zehn Telefone. Entfernen Sie zuerst eines.',
  saidAdded: 'Dieses Telefon öffnet jetzt Ihre Akte.',
  saidFailed: 'Dieses Telefon konnte nicht hinzugefügt werden. Versuchen Sie es noch einmal.',
  saidRemoved: 'Dieses Telefon öffnet Ihre Akte nicht mehr.',
  open: 'Mit diesem Telefon öffnen',
  openText: 'Haben Sie dieses Telefon schon hinzugefügt? Dann brauchen Sie keinen Code.',
  refused: 'Dieses Telefon öffnet keine Akte',
  refusedText:
    'Es ist nicht hinzugefügt, oder es wurde entfernt. Nehmen Sie Ihren Code. Kein Code? Rufen Sie uns an oder kommen Sie.',
  useCode: 'Meinen Code nehmen',
  tellText:
    'Ein Telefon ist neu oder entfernt? Wir sagen es Ihnen per E-Mail, per Brief oder selbst. Nie per SMS.',
  told: {
    'telephone-added': ({ date }) => `Seit dem ${date} öffnet ein Telefon Ihre Akte ohne Code.`,
    'telephone-removed': ({ date }) =>
      `Am ${date} wurde ein Telefon entfernt: Es öffnet Ihre Akte nicht mehr.`,
    'identity-used': ({ date, name }) =>
      `Am ${date} wurde Ihre Akte mit ${name} geöffnet. Wir sagen es nur beim ersten Mal.`,
  },
  toldNotYou: 'Waren Sie es nicht? Sagen Sie es uns schnell: Wir schließen ab.',
}
