/** Sentences of telling somebody who looks after their request now. */
export const fr = {
  title: 'Dire qui s’occupe de la demande maintenant',
  lead: 'Dites-le comme la personne l’a choisi. Mon dossier le montre déjà.',
  channel: 'La personne préfère',
  phone: 'Téléphone',
  mind: 'À respecter pour la contacter',
  words: 'Les mots à dire',
  said: 'C’est dit à la personne',
  letter: 'Imprimer la lettre',
  told: 'La personne le sait. Il n’y a plus rien à dire.',
  back: 'Retour à la demande',
  offered: ({ to }: { to: string }) => `Offert à ${to}`,
  offeredText: ({ pilot, date }: { pilot: string; date: string }) =>
    `${pilot} reste responsable jusqu’à ce que quelqu’un accepte. Réponse attendue pour le ${date}.`,
}
