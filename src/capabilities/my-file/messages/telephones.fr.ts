/** Opening one's file with a telephone instead of the code. */
export const fr = {
  title: 'Mes téléphones',
  lead: 'La prochaine fois, ouvrez votre dossier avec ce téléphone, sans code. Ce n’est jamais obligatoire : votre code marche toujours.',
  link: 'Ouvrir mon dossier avec mon téléphone',
  label: ({ initial }: { initial: string }) => `Ma page (${initial})`,
  warnTitle: 'Quelqu’un d’autre prend ce téléphone ?',
  warnText:
    'Alors ne l’ajoutez pas : qui ouvre son écran pourra lire votre dossier. Ses réglages montrent aussi le nom de notre site. N’ajoutez pas l’ordinateur de quelqu’un d’autre.',
  warnShared: 'Vous nous avez dit que quelqu’un d’autre peut prendre votre téléphone.',
  add: 'Ajouter ce téléphone',
  needsScript: 'Ce navigateur ne permet pas d’ajouter un téléphone. Votre code marche toujours.',
  failed: 'Ce téléphone n’a rien donné. Essayez encore, ou prenez votre code.',
  addFailed: 'Ce téléphone n’a rien donné, ou il est déjà ajouté.',
  kept: 'Les téléphones qui ouvrent mon dossier',
  none: 'Aucun. Seul votre code ouvre.',
  added: ({ date }: { date: string }) => `Ajouté le ${date}.`,
  used: ({ date }: { date: string }) => `Dernière fois : le ${date}.`,
  remove: ({ date }: { date: string }) => `Enlever celui du ${date}`,
  removeHint: 'Un téléphone perdu, vendu ou prêté ? Enlevez-le ici, ou appelez-nous.',
  most: 'Vous avez dix téléphones. Enlevez-en un d’abord.',
  saidAdded: 'Ce téléphone ouvre maintenant votre dossier.',
  saidFailed: 'Ce téléphone n’a pas pu être ajouté. Essayez encore.',
  saidRemoved: 'Ce téléphone n’ouvre plus votre dossier.',
  open: 'Ouvrir avec ce téléphone',
  openText: 'Vous avez déjà ajouté ce téléphone ? Pas besoin de code.',
  refused: 'Ce téléphone n’ouvre pas de dossier',
  refusedText:
    'Il n’est pas ajouté, ou il a été enlevé. Prenez votre code. Sans code : appelez-nous ou venez.',
  useCode: 'Prendre mon code',
  tellText:
    'Un téléphone est ajouté ou enlevé ? Nous vous le disons par e-mail, par lettre ou de vive voix. Jamais par SMS.',
  told: {
    'telephone-added': ({ date }: { date: string }) =>
      `Depuis le ${date}, un téléphone ouvre votre dossier sans code.`,
    'telephone-removed': ({ date }: { date: string }) =>
      `Le ${date}, un téléphone a été enlevé : il n’ouvre plus votre dossier.`,
    'identity-used': ({ date, name }: { date: string; name: string }) =>
      `Le ${date}, votre dossier s’est ouvert avec ${name}. Nous vous le disons la première fois seulement.`,
  },
  toldNotYou: 'Ce n’est pas vous ? Dites-le-nous vite : nous fermons.',
}
