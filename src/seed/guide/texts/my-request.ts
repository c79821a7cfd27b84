import type { InFourLanguages } from '#kernel/language.ts'

export const myRequest: InFourLanguages = {
  fr: `
# Demander et avoir une réponse
= Personne ne peut refuser votre demande au guichet. Vous avez une réponse écrite.
~ Vous pouvez toujours demander. Vous avez une réponse.
@what
Vous demandez de vive voix, par téléphone ou par lettre. Tout se vaut.
Ce n’est pas à nous de vous aider ? Nous envoyons votre demande au bon CPAS.
~ Vous pouvez parler, appeler ou écrire.
~ Vous êtes au mauvais CPAS ? Nous envoyons votre demande.
@get
Le jour même : un papier avec la date.
Dans les 30 jours : une décision. Dans les 8 jours après : la lettre.
Le premier paiement vient 15 jours après la décision, au plus tard.
~ Le jour même : un papier avec la date.
~ Dans les 30 jours : une réponse.
~ Après la réponse : une lettre.
@how
Venez au guichet, appelez ou écrivez. Internet n’est jamais obligatoire.
~ Venez, appelez ou écrivez.
~ Internet n’est jamais obligatoire.
@wrong
Pas de réponse après 30 jours ? Appelez-nous.
Vous pouvez aussi aller au tribunal du travail.
~ Pas de réponse ? Appelez-nous.
~ Vous pouvez aussi aller au tribunal du travail.
`,
  nl: `
# Vragen en een antwoord krijgen
= Niemand mag uw aanvraag aan het loket weigeren. U krijgt een schriftelijk antwoord.
~ U mag altijd iets vragen. U krijgt een antwoord.
@what
U vraagt het mondeling, per telefoon of per brief. Alles telt even veel.
Moeten wij u niet helpen? We sturen uw aanvraag naar het juiste OCMW.
~ U mag praten, bellen of schrijven.
~ Bent u bij het verkeerde OCMW? We sturen uw aanvraag door.
@get
Dezelfde dag: een papier met de datum.
Binnen 30 dagen: een beslissing. Binnen 8 dagen daarna: de brief.
De eerste betaling komt ten laatste 15 dagen na de beslissing.
~ Dezelfde dag: een papier met de datum.
~ Binnen 30 dagen: een antwoord.
~ Na het antwoord: een brief.
@how
Kom naar het loket, bel of schrijf. Internet is nooit verplicht.
~ Kom langs, bel of schrijf.
~ Internet is nooit verplicht.
@wrong
Geen antwoord na 30 dagen? Bel ons.
U kunt ook naar de arbeidsrechtbank gaan.
~ Geen antwoord? Bel ons.
~ U kunt ook naar de arbeidsrechtbank gaan.
`,
  de: `
# Fragen und eine Antwort bekommen
= Niemand darf Ihren Antrag am Schalter ablehnen. Sie bekommen eine schriftliche Antwort.
~ Sie dürfen immer fragen. Sie bekommen eine Antwort.
@what
Sie fragen mündlich, am Telefon oder im Brief. Alles zählt gleich.
Sind wir nicht zuständig? Wir schicken Ihren Antrag zum richtigen ÖSHZ.
~ Sie können sprechen, anrufen oder schreiben.
~ Sind Sie beim falschen ÖSHZ? Wir schicken den Antrag weiter.
@get
Am selben Tag: ein Papier mit dem Datum.
In 30 Tagen: eine Entscheidung. In 8 Tagen danach: der Brief.
Die erste Zahlung kommt spätestens 15 Tage nach der Entscheidung.
~ Am selben Tag: ein Papier mit dem Datum.
~ In 30 Tagen: eine Antwort.
~ Nach der Antwort: ein Brief.
@how
Kommen Sie zum Schalter, rufen Sie an oder schreiben Sie. Internet ist nie Pflicht.
~ Kommen Sie, rufen Sie an oder schreiben Sie.
~ Internet ist nie Pflicht.
@wrong
Keine Antwort nach 30 Tagen? Rufen Sie uns an.
Sie können auch zum Arbeitsgericht gehen.
~ Keine Antwort? Rufen Sie uns an.
~ Sie können auch zum Arbeitsgericht gehen.
`,
  en: `
# Ask and get an answer
= Nobody may refuse your request at the counter. You get a written answer.
~ You may always ask. You get an answer.
@what
You ask by word of mouth, by phone or by letter. All count the same.
Are we not the right centre? We send your request to the right one.
~ You can speak, call or write.
~ Are we the wrong centre? We send your request on.
@get
The same day: a paper with the date.
Within 30 days: a decision. Within 8 days after: the letter.
The first payment comes 15 days after the decision, at the latest.
~ The same day: a paper with the date.
~ Within 30 days: an answer.
~ After the answer: a letter.
@how
Come to the counter, call or write. The internet is never required.
~ Come, call or write.
~ The internet is never required.
@wrong
No answer after 30 days? Call us.
You can also go to the labour court.
~ No answer? Call us.
~ You can also go to the labour court.
`,
}
