import { plural } from '#platform/i18n/sentences.ts'

/** What is said where a refused file is let go. */
export const fr = {
  title: 'Libérer les paiements de ce fichier',
  lead: 'La banque confirme qu’elle n’exécute rien de ce fichier ? Ses paiements retournent alors dans la prochaine liste, une seule fois. Il faut deux personnes.',
  reason: 'Ce que la banque a répondu, et à qui',
  reasonRequired: 'Écrivez ce que la banque a répondu.',
  reasonLong: 'Écrivez 1 000 caractères au plus.',
  control: 'Ce texte contient un caractère qui ne peut pas être gardé.',
  ask: 'Demander la libération',
  askedBy: ({ name, when }: { name: string; when: string }) => `Demandé par ${name}, le ${when}`,
  other: 'Vous l’avez demandé. Une autre personne confirme.',
  confirm: 'Confirmer : les paiements attendent la prochaine liste',
  confirmedBy: ({ name, when }: { name: string; when: string }) => `Confirmé par ${name}, le ${when}`,
  waiting: ({ count }: { count: number }) =>
    plural('fr', count, {
      one: '1 paiement attend la prochaine liste.',
      other: `${count} paiements attendent la prochaine liste.`,
    }),
  prepare: 'Préparer une liste',
  refusals: {
    NotRefusedWhole: 'La banque n’a pas refusé tout ce fichier.',
    MayBeUnderway: 'La banque a peut-être déjà ce fichier : attendez l’extrait de compte.',
    AlreadyAsked: 'C’est déjà demandé. Une autre personne confirme.',
    NotAsked: 'Demandez d’abord la libération.',
    SamePerson: 'Vous l’avez demandé. Une autre personne confirme.',
    AlreadyReleased: 'Ces paiements sont déjà libérés.',
    SomeMoved: 'Un paiement de ce fichier a bougé sur le compte : la banque en a exécuté une partie.',
    NothingToRelease: 'Aucun paiement de ce fichier n’est en route.',
  },
} as const
