/** Sentences of an offer to a colleague that is still open. */
export const fr = {
  offered: ({ to }: { to: string }) => `Offert à ${to}`,
  offeredText: ({ pilot, date }: { pilot: string; date: string }) =>
    `${pilot} reste responsable jusqu’à ce que quelqu’un accepte. Réponse attendue pour le ${date}.`,
}
