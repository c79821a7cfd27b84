import type { InFourLanguages } from '#kernel/language.ts'

/** The numbers were read on the sites named in the sources of the entry. */
export const emergencyNumbers: InFourLanguages = {
  fr: `
# Les numéros d’urgence
= En danger ? Appelez le 112 (secours) ou le 101 (police). C’est gratuit.
~ En danger ? Appelez le 112 ou le 101.
@what
112 : un médecin, une ambulance, les pompiers
101 : la police
107 : parler à quelqu’un, jour et nuit (Télé-Accueil)
0800 30 030 : violences dans le couple
116 000 : un enfant a disparu (Child Focus)
070 245 245 : un poison (Centre antipoisons)
~ 112 : ambulance et pompiers
~ 101 : police
~ 107 : parler à quelqu’un
`,
  nl: `
# De noodnummers
= In gevaar? Bel 112 (hulp) of 101 (politie). Het is gratis.
~ In gevaar? Bel 112 of 101.
@what
112: een dokter, een ziekenwagen, de brandweer
101: de politie
106: met iemand praten (Tele-Onthaal)
1712: geweld
116 000: een kind is verdwenen (Child Focus)
070 245 245: gif (Antigifcentrum)
~ 112: ziekenwagen en brandweer
~ 101: politie
~ 106: met iemand praten
`,
  de: `
# Die Notrufnummern
= In Gefahr? Rufen Sie 112 (Hilfe) oder 101 (Polizei) an. Es ist kostenlos.
~ In Gefahr? Rufen Sie 112 oder 101 an.
@what
112: ein Arzt, ein Krankenwagen, die Feuerwehr
101: die Polizei
107: mit jemandem sprechen, auf Französisch (Télé-Accueil)
116 000: ein Kind ist verschwunden (Child Focus)
070 245 245: Gift (Giftzentrale)
~ 112: Krankenwagen und Feuerwehr
~ 101: Polizei
`,
  en: `
# Emergency numbers
= In danger? Call 112 (rescue) or 101 (police). It is free.
~ In danger? Call 112 or 101.
@what
112: a doctor, an ambulance, the fire brigade
101: the police
107: talk to someone, in French (Télé-Accueil)
106: talk to someone, in Dutch (Tele-Onthaal)
116 000: a child is missing (Child Focus)
070 245 245: poison
~ 112: ambulance and fire brigade
~ 101: police
`,
}

/** Invented news of the demonstration. */
export const winterNews: InFourLanguages = {
  fr: `
# Il fait froid : où se chauffer
= La salle du rez-de-chaussée reste ouverte quand il gèle (nouvelle inventée).
~ Il gèle ? Venez vous chauffer chez nous.
@what
Il y a du café et de la soupe. Personne ne demande de papiers.
~ Il y a du café et de la soupe.
~ Personne ne demande de papiers.
`,
  nl: `
# Het is koud: waar u zich kunt opwarmen
= De zaal op het gelijkvloers blijft open als het vriest (verzonnen nieuws).
~ Vriest het? Kom u bij ons opwarmen.
@what
Er is koffie en soep. Niemand vraagt papieren.
~ Er is koffie en soep.
~ Niemand vraagt papieren.
`,
  de: `
# Es ist kalt: wo man sich wärmt
= Der Saal im Erdgeschoss bleibt bei Frost offen (erfundene Nachricht).
~ Friert es? Wärmen Sie sich bei uns.
@what
Es gibt Kaffee und Suppe. Niemand fragt nach Papieren.
~ Es gibt Kaffee und Suppe.
~ Niemand fragt nach Papieren.
`,
  en: `
# It is cold: where to get warm
= The room on the ground floor stays open when it freezes (invented news).
~ Does it freeze? Come and get warm here.
@what
There is coffee and soup. Nobody asks for papers.
~ There is coffee and soup.
~ Nobody asks for papers.
`,
}
