/** The few words of the waiting-room screen, each in the four languages at once: a number needs no translation. */
export const screenWords = {
  title: { fr: 'On vous appelle', nl: 'U wordt geroepen', de: 'Sie werden aufgerufen', en: 'Now calling' },
  number: { fr: 'Numéro', nl: 'Nummer', de: 'Nummer', en: 'Number' },
  room: { fr: 'Local', nl: 'Lokaal', de: 'Raum', en: 'Room' },
  calm: {
    fr: 'Personne n’est appelé pour le moment. Une personne de l’accueil est là pour vous.',
    nl: 'Er wordt nu niemand geroepen. Aan het onthaal is er iemand voor u.',
    de: 'Im Moment wird niemand aufgerufen. Am Empfang ist jemand für Sie da.',
    en: 'Nobody is being called right now. Somebody at the desk is here for you.',
  },
  need: {
    fr: 'Si cela ne va pas, dites-le à l’accueil : on ne passe pas seulement par numéro.',
    nl: 'Gaat het niet? Zeg het aan het onthaal: we roepen niet alleen op nummer.',
    de: 'Geht es Ihnen nicht gut? Sagen Sie es am Empfang: Es geht nicht nur nach Nummern.',
    en: 'If you are not well, tell the desk: it does not go by number alone.',
  },
  sound: { fr: 'Avec un son', nl: 'Met geluid', de: 'Mit Ton', en: 'With a sound' },
} as const
