type Told = {
  readonly date: string
  readonly time: string
  readonly pilot: string
  readonly name: string
}

/** What a person hears or reads when somebody else keeps their appointment. */
export const fr = {
  subject: ({ date }: { date: string }) => `Votre rendez-vous du ${date}`,
  hello: ({ person, centre }: { person: string; centre: string }) => `Bonjour ${person}, ici le ${centre}.`,
  kept: ({ date, time, pilot, name }: Told) =>
    `Votre rendez-vous du ${date} à ${time} est maintenu. ${pilot} n’est pas là : ${name} vous recevra à sa place.`,
  place: ({ place }: { place: string }) => `Le lieu reste le même : ${place}.`,
  knows: ({ name }: { name: string }) => `${name} connaît votre demande : vous ne devez rien répéter.`,
  wait: ({ pilot }: { pilot: string }) =>
    `Vous préférez attendre ${pilot} ? Dites-le : nous changerons la date, et vos délais continuent.`,
  reach: ({ name, phone }: { name: string; phone: string }) => `Une question ? ${name} répond au ${phone}.`,
} as const
