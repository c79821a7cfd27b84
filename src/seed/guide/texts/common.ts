import type { InFourLanguages } from '#kernel/language.ts'

/** What is the same for every aid: how to ask, how long it takes, and what to do when it goes wrong. */
export const commonParts: InFourLanguages = {
  fr: `
@how
Venez au guichet, appelez ou écrivez. Une simple lettre suffit.
Le jour même, vous recevez un papier avec la date de votre demande.
~ Venez, appelez ou écrivez.
~ Vous recevez un papier le jour même.
~ Gardez bien ce papier.
@time
Nous décidons dans les 30 jours après votre demande.
La lettre part dans les 8 jours après la décision.
~ Vous avez une réponse dans les 30 jours.
~ Puis vous recevez une lettre.
@wrong
Vous n’êtes pas d’accord ? Parlez-nous : nous relisons tout avec vous.
Vous pouvez aussi aller au tribunal du travail. Vous avez 3 mois.
~ Vous n’êtes pas d’accord ? Parlez-nous.
~ Vous pouvez aussi aller au tribunal du travail.
~ Vous avez 3 mois pour cela.
`,
  nl: `
@how
Kom naar het loket, bel of schrijf. Een gewone brief is genoeg.
U krijgt dezelfde dag een papier met de datum van uw aanvraag.
~ Kom langs, bel of schrijf.
~ U krijgt dezelfde dag een papier.
~ Bewaar dat papier goed.
@time
Wij beslissen binnen 30 dagen na uw aanvraag.
De brief vertrekt binnen 8 dagen na de beslissing.
~ U hebt een antwoord binnen 30 dagen.
~ Daarna krijgt u een brief.
@wrong
Bent u niet akkoord? Praat met ons: we lezen alles opnieuw met u.
U kunt ook naar de arbeidsrechtbank gaan. U hebt 3 maanden.
~ Bent u niet akkoord? Praat met ons.
~ U kunt ook naar de arbeidsrechtbank gaan.
~ U hebt daarvoor 3 maanden.
`,
  de: `
@how
Kommen Sie zum Schalter, rufen Sie an oder schreiben Sie. Ein einfacher Brief genügt.
Am selben Tag erhalten Sie ein Papier mit dem Datum Ihres Antrags.
~ Kommen Sie, rufen Sie an oder schreiben Sie.
~ Sie bekommen am selben Tag ein Papier.
~ Bewahren Sie dieses Papier gut auf.
@time
Wir entscheiden innerhalb von 30 Tagen nach Ihrem Antrag.
Der Brief geht innerhalb von 8 Tagen nach der Entscheidung ab.
~ Sie haben eine Antwort innerhalb von 30 Tagen.
~ Danach bekommen Sie einen Brief.
@wrong
Sind Sie nicht einverstanden? Sprechen Sie mit uns: wir lesen alles noch einmal mit Ihnen.
Sie können auch zum Arbeitsgericht gehen. Sie haben 3 Monate Zeit.
~ Sind Sie nicht einverstanden? Sprechen Sie mit uns.
~ Sie können auch zum Arbeitsgericht gehen.
~ Dafür haben Sie 3 Monate Zeit.
`,
  en: `
@how
Come to the counter, call or write. A plain letter is enough.
You get a paper with the date of your request on the same day.
~ Come, call or write.
~ You get a paper on the same day.
~ Keep this paper safe.
@time
We decide within 30 days after your request.
The letter leaves within 8 days after the decision.
~ You have an answer within 30 days.
~ Then you get a letter.
@wrong
Do you disagree? Talk to us: we read it all again with you.
You can also go to the labour court. You have 3 months.
~ Do you disagree? Talk to us.
~ You can also go to the labour court.
~ You have 3 months for that.
`,
}
