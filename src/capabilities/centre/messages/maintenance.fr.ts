/** When the program is away on purpose, for everybody. */
export const fr = {
  told: ({ day, from, until, phone }: { day: string; from: string; until: string; phone: string }) =>
    `Le ${day}, de ${from} à ${until}, ce site ne répondra pas : nous l’entretenons. Le téléphone et le guichet restent ouverts aux heures habituelles : ${phone}.`,
} as const
