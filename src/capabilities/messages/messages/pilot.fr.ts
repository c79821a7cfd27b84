/** Sentences of telling somebody who looks after their request now. */
export const fr = {
  title: 'Dire qui s’occupe de la demande maintenant',
  lead: 'Dites-le comme la personne l’a choisi. Mon dossier le montre déjà.',
  channel: 'La personne préfère',
  phone: 'Téléphone',
  mind: 'À respecter pour la contacter',
  words: 'Les mots à dire',
  said: 'C’est dit à la personne',
  letter: 'Imprimer la lettre et la poster',
  send: { sms: 'La prévenir par SMS', email: 'La prévenir par e-mail' },
  sendHint: 'Le message dit seulement qu’il y a du nouveau. La lettre est dans son dossier.',
  told: 'La personne le sait. Il n’y a plus rien à dire.',
  back: 'Retour à la demande',
}
