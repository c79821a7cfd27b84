const lines = (...each: readonly string[]) => each.join('\n')

/** The letters that come with the program, in French: the reference for the three other languages. */
export const fr = {
  invitation: {
    subject: 'Votre rendez-vous',
    body: lines(
      'Nous vous invitons à un rendez-vous.',
      'C’est le {jour} à {heure}.',
      'C’est ici : {lieu}.',
      'Vous verrez {responsable}.',
      'Vous ne pouvez pas venir ? Appelez le {téléphone}. Nous trouvons un autre jour.',
      'Vous pouvez venir avec quelqu’un.',
    ),
  },
  missed: {
    subject: 'Nous ne nous sommes pas vus',
    body: lines(
      'Nous avions rendez-vous le {jour} à {heure}.',
      'Il n’a pas eu lieu. Cela arrive.',
      'Appelez {responsable} au {téléphone} pour un autre jour.',
      'Venir est difficile ? Nous pouvons appeler, ou venir chez vous.',
    ),
  },
  visit: {
    subject: 'Nous venons vous voir',
    body: lines(
      'Nous venons chez vous le {jour} à {heure}.',
      'Nous regardons avec vous ce qu’il vous faut.',
      'Vous avez des papiers ? Gardez-les près de vous.',
      'Ce jour ne va pas ? Appelez {responsable} au {téléphone}.',
    ),
  },
  papers: {
    subject: 'Il nous manque des papiers',
    body: lines(
      'Pour votre demande {numéro}, il nous manque ceci :',
      '{papiers}',
      'Donnez-les avant le {date-papiers}.',
      'Envoyez-les par la poste ou dans votre dossier en ligne. Ou venez avec.',
      'Il vous manque un papier ? Appelez {responsable} au {téléphone}. Nous cherchons avec vous.',
    ),
  },
  delay: {
    subject: 'Nous travaillons à votre demande',
    body: lines(
      'Il n’y a pas encore de réponse à votre demande {numéro}.',
      'Voici la suite : {suite}.',
      'Vous aurez une réponse le {délai} au plus tard.',
      'Vous ne devez rien faire.',
      'Quelque chose change, ou c’est urgent ? Appelez {responsable} au {téléphone}.',
    ),
  },
  pilot: {
    subject: 'Qui s’occupe de vous maintenant',
    body: lines(
      '{responsable} s’occupe de votre demande {numéro}.',
      'Son numéro est le {téléphone}.',
      'Ses heures : {heures}.',
      'Vos papiers et vos délais restent les mêmes.',
      'Vous ne devez pas tout raconter à nouveau.',
    ),
  },
  transfer: {
    subject: 'Un autre CPAS va vous répondre',
    body: lines(
      'Notre CPAS ne peut pas décider de votre demande {numéro}.',
      'Voici pourquoi : {à-écrire}',
      'Nous envoyons votre demande à ce CPAS : {autre-cpas}.',
      'La date de votre demande reste la même.',
      'Une question, ou pas d’accord ? Appelez {responsable} au {téléphone}.',
    ),
  },
  account: {
    subject: 'Un paiement est revenu',
    body: lines(
      'Nous vous avons payé, mais l’argent est revenu.',
      'Votre compte est peut-être fermé.',
      'Donnez-nous le bon numéro : venez, ou écrivez-le dans votre dossier en ligne.',
      'Ne l’envoyez ni par e-mail, ni par SMS.',
      'Plus rien à manger ? Appelez tout de suite {responsable} au {téléphone}.',
    ),
  },
  answer: {
    subject: 'Notre réponse à votre question',
    body: lines(
      'Vous nous avez posé une question. Voici la réponse.',
      '{à-écrire}',
      'Ce n’est pas clair ? Appelez {responsable} au {téléphone}.',
    ),
  },
  free: {
    subject: 'Une lettre pour vous',
    body: lines('{à-écrire}', 'Une question ? Appelez {responsable} au {téléphone}.'),
  },
}
