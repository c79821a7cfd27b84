/** The sentences of the emergency file: its papers, and its part of the page. */
export const emergencyFr = {
  title: (it: { month: string }) => `Liste d’urgence des paiements de ${it.month}`,
  lead: 'À n’utiliser que si le programme ne fonctionne pas le jour du paiement. Elle contient des noms et des comptes : gardez-la sous clé.',
  run: 'Ordre',
  executeOn: 'Jour d’exécution',
  count: 'Paiements',
  total: 'Total',
  written: 'Écrite le',
  howTitle: 'Comment s’en servir',
  how: [
    'Décidez à deux, la direction et les finances. Notez l’heure et vos deux noms sur cette page.',
    'Si la banque répond : téléversez virements.xml dans son portail. Comparez le nombre et le total avec la ligne « virements.xml » de cette page.',
    'Sinon : payez d’après la liste. Cochez chaque ligne. Le total de chaque page permet de contrôler.',
    'À la caisse : la personne signe à côté de sa ligne.',
    'N’utilisez jamais deux fois cette liste, ni la liste et le fichier ensemble.',
    'Au retour du programme : page « Continuité », « Ce mois a été payé par le fichier d’urgence ». Personne ne sera payé une seconde fois.',
  ],
  transfers: 'Virements',
  counter: 'À la caisse',
  byHand: 'À payer autrement : ces lignes ne sont pas dans virements.xml',
  columns: ['Payé', 'N°', 'Bénéficiaire', 'Compte', 'Communication', 'Responsable', 'Montant'],
  cash: 'caisse',
  pageTotal: 'Total de la page',
  running: 'Total depuis le début',
  page: 'page',
  notice: (it: { month: string; mark: string }) => `FICHIER D’URGENCE — paiements de ${it.month}

Ce dossier permet de payer les personnes quand le programme ou la base ne répond plus.
Il contient : la liste à imprimer (PDF), la liste en tableur (CSV), le fichier pour la banque (virements.xml).
Tout est chiffré dans « contenu.scelle ».

Pour l’ouvrir, sur n’importe quel ordinateur où le programme est installé, sans base de données :
  npm run --silent reliance -- emergency verify CE-DOSSIER
  npm run --silent reliance -- emergency open CE-DOSSIER --to UN-DOSSIER-VIDE
La commande demande la phrase de passe des finances. La clé maîtresse (RELIANCE_KEY) l’ouvre aussi.

Sceau de la maison : ${it.mark}
Comparez-le avec celui que les finances gardent sur papier.
`,
  part: 'Fichier d’urgence du mois',
  partText:
    'Dès qu’un mois est préparé, une liste payable est écrite hors de la base, chiffrée. Elle est réécrite à chaque changement.',
  none: 'Aucun mois préparé',
  noneText: 'Le fichier est écrit dans le quart d’heure qui suit la préparation du mois.',
  month: 'Mois',
  where: 'Dossier',
  opensWith: 'S’ouvre avec',
  withPhrase: 'la phrase des finances, ou la clé maîtresse',
  withKey: 'la clé maîtresse seulement',
  state: 'État',
  states: {
    waiting: 'Pas encore parti',
    left: 'Parti par la voie normale',
    used: 'Payé par le fichier d’urgence',
  },
  phraseSet: 'La phrase de passe est en place.',
  phraseNew: 'Choisir une phrase de passe',
  phraseChange: 'Changer la phrase de passe',
  phraseText:
    'Au moins quatre mots sans rapport entre eux. Écrivez-la sur papier, sous enveloppe, au coffre. Le programme ne la garde pas : perdue, elle ne se retrouve pas.',
  phrase: 'Phrase de passe',
  phraseAgain: 'La même, encore une fois',
  phraseShort: 'Écrivez au moins quatre mots et vingt caractères.',
  phraseDiffers: 'Les deux phrases ne sont pas les mêmes. Réécrivez-les.',
  useTitle: 'Ce mois a été payé par le fichier d’urgence',
  useText:
    'Dites-le seulement si les virements du fichier sont partis, ou si la liste a été payée. Une autre personne confirme. Ensuite ces paiements sont « envoyés » et ne repartent plus.',
  useOn: 'Payé le',
  useWords: 'Qui a payé, et comment',
  useSay: 'Dire que ce mois a été payé',
  useConfirm: 'Confirmer : ce mois a été payé',
  useWaits: 'Une autre personne doit confirmer.',
  refused: {
    NoEmergencyFile: 'Il n’y a pas de fichier d’urgence pour ce mois.',
    AlreadyLeft: 'Ce mois est déjà parti par la voie normale.',
    AlreadySaid: 'C’est déjà dit. Une autre personne doit confirmer.',
    SameUser: 'Une autre personne que vous doit confirmer.',
    BoxUnusable: 'Le fichier d’urgence ne s’ouvre pas. Demandez à la personne qui tient la machine.',
  },
} as const
