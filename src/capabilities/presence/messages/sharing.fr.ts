import { plural } from '#platform/i18n/sentences.ts'

/** Sentences about how new requests are shared out, for those who lead. */
export const fr = {
  title: 'Répartition',
  lead: 'Comment les nouvelles demandes trouvent leur responsable. Personne n’est classé, personne n’est compté.',
  rule: 'La règle, dans l’ordre',
  ruleText:
    'Qui suit déjà la personne. Puis un service qui traite la demande, quelqu’un qui est là, qui parle la langue, qui connaît bien ce type, et dont la charge est la plus légère.',
  weights: 'Ce que pèse une demande',
  weightsHint: 'De 1 (légère) à 9 (lourde).',
  newcomers: 'Qui vient d’arriver',
  newcomerDays: 'Nombre de jours pendant lesquels on est nouveau',
  newcomerPercent: 'Part d’une charge habituelle, en pour cent',
  knows: 'Qui connaît bien quoi',
  knowsOf: ({ name }: { name: string }) => `${name} connaît bien`,
  save: 'Enregistrer la règle',
  saved: 'La règle est enregistrée. Elle vaut pour les prochaines demandes.',
  weightWrong: 'Écrivez un chiffre de 1 à 9.',
  daysWrong: 'Écrivez un nombre de jours, de 0 à 730.',
  percentWrong: 'Écrivez un nombre de 10 à 100.',
  history: 'Ce qu’était la règle',
  noHistory: 'Pas encore de changement',
  noHistoryText: 'Sans règle écrite, toutes les demandes pèsent autant.',
  when: 'Quand',
  who: 'Par',
  version: 'Version',
  rebalance: 'Rééquilibrer',
  rebalanceLead:
    'Propositions à approuver une à une. Une demande dont la personne a déjà rencontré son responsable reste chez lui.',
  rebalanceNone: 'Rien à rééquilibrer',
  rebalanceNoneText:
    'Aucune charge n’est lourde à côté d’une légère, ou tout doit rester pour la continuité.',
  request: 'Demande',
  from: 'De',
  to: 'Vers',
  load: { light: 'charge légère', usual: 'charge habituelle', heavy: 'charge lourde' },
  loads: ({ name, now, next }: { name: string; now: string; next: string }) =>
    `${name} : ${now}, puis ${next}`,
  pick: ({ number }: { number: string }) => `Confier la demande ${number}`,
  approve: 'Approuver ce qui est coché',
  approved: ({ count }: { count: number }) =>
    plural('fr', count, {
      one: `${count} demande a changé de responsable.`,
      other: `${count} demandes ont changé de responsable.`,
    }),
  reason: 'Rééquilibrage de la charge, approuvé par la personne qui dirige l’équipe.',
  nothingPicked: 'Cochez au moins une proposition.',
  moved: 'Une demande a changé depuis. Regardez la liste à nouveau.',
}
