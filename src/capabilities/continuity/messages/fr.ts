import { plural } from '#platform/i18n/sentences.ts'

/** The sentences about backups, the journal and the emergency file. */
export const fr = {
  place: 'Continuité',
  title: 'Continuité',
  lead: 'Ce qui reste quand la machine s’arrête : sauvegardes, journal des paiements, fichier d’urgence, exercices.',
  backups: 'Sauvegardes',
  lastBackup: 'Dernière sauvegarde',
  backupWords: (it: { when: string; age: string; rows: number; files: number; size: string }) =>
    `${it.when} (${it.age}) : ${it.rows} lignes, ${it.files} fichiers, ${it.size}`,
  ageHours: (it: { hours: number }) => (it.hours < 1 ? 'il y a moins d’une heure' : `il y a ${it.hours} h`),
  ageDays: (it: { days: number }) => `il y a ${it.days} jours`,
  noBackup: 'Aucune. La personne qui tient la machine doit indiquer un dossier (BACKUP_DIR).',
  lastFailure: 'Dernier échec',
  failureWords: (it: { when: string; code: string }) =>
    it.code === 'ENOSPC' ? `${it.when} : le disque est plein.` : `${it.when} : code ${it.code}.`,
  keyWarning:
    'La clé maîtresse n’est dans aucune sauvegarde. Gardez-en une copie ailleurs : sans elle, rien ne s’ouvre.',
  journal: 'Journal des paiements, hors de la base',
  journalWords: (it: { count: number; when: string }) => `${it.count} écritures, la dernière ${it.when}.`,
  journalNone: 'Vide : aucun ordre de paiement n’a encore été approuvé.',
  journalPlaces: (it: { count: number }) =>
    it.count < 2
      ? 'Un seul endroit. Indiquez un second dossier, sur une autre machine (PAYMENTS_JOURNAL_DIR).'
      : `${it.count} endroits.`,
  alarm: {
    locked: 'Les paiements sont bloqués depuis une restauration. Deux personnes doivent les rouvrir.',
    'backup-none': 'Aucune sauvegarde n’a été faite.',
    'backup-failed': 'La dernière sauvegarde a échoué.',
    'backup-old': 'La dernière sauvegarde a plus d’un jour et demi.',
    'backup-ahead': 'La dernière sauvegarde porte une date à venir : l’horloge de la machine a reculé.',
    'drill-old': 'Aucun exercice de restauration depuis six mois.',
    'no-phrase':
      'Le fichier d’urgence n’a pas de phrase de passe : sans la machine, personne ne peut l’ouvrir.',
  },
  alarms: 'À voir : continuité',
  see: 'Voir la continuité',
  lockTitle: 'Les paiements sont bloqués',
  lockText: (it: { taken: string }) =>
    `Cette base a été restaurée : elle date du ${it.taken}. Ce qui a été payé depuis n’y figure pas.`,
  stepCompare: '1. Relire le journal des paiements',
  compareText: 'Ce qui a été envoyé après la sauvegarde redevient connu. Relire deux fois ne change rien.',
  compare: 'Relire le journal',
  comparedWords: (it: { when: string; entries: number; runs: number; payments: number }) =>
    `Relu ${it.when} : ${it.entries} écritures, ${it.runs} ordres et ${it.payments} paiements retrouvés.`,
  faults: (it: { count: number }) =>
    `${it.count} écritures manquent ou sont abîmées. Demandez à la banque ce qu’elle a exécuté depuis la sauvegarde.`,
  stepSettle: '2. Dire ce que sont les paiements sans place',
  settleNone: 'Chaque paiement du journal a sa place.',
  settleText:
    'Le droit de ces personnes a été décidé après la sauvegarde : la base ne le connaît plus. Réencodez la décision. Un mois « payé » ne sera pas payé une seconde fois.',
  payee: 'Bénéficiaire',
  run: 'Ordre',
  month: 'Période',
  amount: 'Montant',
  why: 'Pourquoi',
  what: 'Ce que c’est',
  reason: {
    'no-right': 'le droit n’est plus connu',
    'no-term': 'le montant n’est plus connu',
    'no-route': 'le compte n’est plus connu',
    'changed-amount': 'le montant a changé',
    'other-attempt': 'connu sous un autre ordre',
    'unsure-sent': 'envoi incertain',
  },
  settledAs: { paid: 'Payé', 'not-paid': 'Pas payé, d’après la banque' },
  settleAsk: 'Qu’en dit la banque ?',
  settleRequired: 'Choisissez : payé, ou pas payé.',
  words: 'Comment le savez-vous ?',
  wordsRequired: 'Écrivez comment vous le savez.',
  wordsLong: 'Écrivez 1000 caractères au plus.',
  wordsControl: 'Ce texte contient un caractère illisible. Effacez-le et réécrivez.',
  keep: 'Enregistrer',
  stepOpen: '3. Rouvrir les paiements, à deux',
  openText:
    'La première personne propose, une autre confirme. Importez aussi les extraits de compte reçus depuis la sauvegarde.',
  propose: 'Proposer la réouverture',
  proposedBy: (it: { name: string }) => `Proposé par ${it.name}. Une autre personne confirme.`,
  confirm: 'Confirmer : rouvrir les paiements',
  refused: {
    NotLocked: 'Les paiements ne sont pas bloqués.',
    NotCompared: 'Relisez d’abord le journal des paiements.',
    NotProposed: 'Personne n’a encore proposé la réouverture.',
    SamePerson: 'Une autre personne que vous doit confirmer.',
  },
  unsettled: (it: { count: number }) =>
    plural('fr', it.count, {
      one: '1 paiement sans place n’a pas encore été regardé.',
      other: `${it.count} paiements sans place n’ont pas encore été regardés.`,
    }),
  drills: 'Exercices de restauration',
  drillsText: 'Une sauvegarde qui n’a jamais été restaurée n’en est pas une. Essayez deux fois par an.',
  drillsNone: 'Aucun exercice',
  drillsNoneText: 'Le guide dit comment faire, pas à pas. Notez ici le premier.',
  drillOn: 'Date',
  drillMinutes: 'Durée en minutes',
  drillResult: 'Résultat',
  drillWho: 'Par',
  drillWords: 'Ce que vous avez vu',
  results: { whole: 'Tout est revenu', 'with-trouble': 'Revenu, avec des difficultés', failed: 'Échec' },
  drillAdd: 'Noter un exercice',
  dayWrong: 'Écrivez une date qui existe, jour, mois et année.',
  dayAhead: 'Écrivez une date passée.',
  minutesWrong: 'Écrivez la durée en minutes, par exemple 45.',
  resultRequired: 'Choisissez un résultat.',
  done: {
    compared: 'Le journal est relu.',
    settled: 'C’est noté.',
    proposed: 'La réouverture est proposée. Une autre personne doit la confirmer.',
    opened: 'Les paiements sont rouverts.',
    drill: 'L’exercice est noté.',
    phrase: 'La phrase est en place. Le fichier d’urgence sera réécrit dans le quart d’heure.',
    said: 'C’est noté. Une autre personne doit confirmer que le mois a été payé.',
    used: 'Le mois est enregistré comme payé. Personne ne sera payé une seconde fois.',
  },
} as const
