import type { InFourLanguages } from '#kernel/language.ts'

export const myProject: InFourLanguages = {
  fr: `
# Mon projet avec le CPAS
= Un contrat écrit à deux : ce que vous voulez, ce que nous faisons.
~ Nous écrivons un projet avec vous.
@what
On l’appelle PIIS. Il part de vos envies et de ce que vous savez faire.
Il dit ce que chacun promet, et quand. Il peut changer si vous le demandez.
~ Le projet dit ce que vous voulez.
~ Il dit ce que nous faisons.
~ Il peut changer.
@get
Vous avez 5 jours ouvrables pour réfléchir avant de signer.
Quelqu’un peut vous aider. Vous pouvez être écouté par le comité.
~ Vous avez 5 jours pour réfléchir.
~ Quelqu’un peut vous aider.
@time
Le projet est signé dans les 3 mois après la lettre.
~ Vous signez dans les 3 mois.
@how
Votre assistant social vous en parle. Dites-lui ce qui compte pour vous.
~ Votre assistant social vous en parle.
~ Dites-lui ce que vous voulez.
@wrong
Le projet ne va plus ? Demandez de le changer.
~ Le projet ne va plus ? Dites-le.
`,
  nl: `
# Mijn project met het OCMW
= Een contract dat we samen schrijven: wat u wilt, wat wij doen.
~ We schrijven samen een project.
@what
Het heet GPMI. Het begint bij wat u wilt en wat u kunt.
Het zegt wat ieder belooft, en wanneer. Het kan veranderen als u dat vraagt.
~ Het project zegt wat u wilt.
~ Het zegt wat wij doen.
~ Het kan veranderen.
@get
U hebt 5 werkdagen om na te denken voor u tekent.
Iemand mag u helpen. U kunt door het comité gehoord worden.
~ U hebt 5 dagen om na te denken.
~ Iemand mag u helpen.
@time
Het project wordt getekend binnen 3 maanden na de brief.
~ U tekent binnen 3 maanden.
@how
Uw maatschappelijk werker praat erover. Zeg wat voor u telt.
~ Uw maatschappelijk werker praat erover.
~ Zeg wat u wilt.
@wrong
Gaat het project niet meer? Vraag om het te veranderen.
~ Gaat het niet meer? Zeg het.
`,
  de: `
# Mein Projekt mit dem ÖSHZ
= Ein Vertrag, zu zweit geschrieben: was Sie wollen, was wir tun.
~ Wir schreiben mit Ihnen ein Projekt.
@what
Es heißt IPSE. Es geht von Ihren Wünschen aus und von dem, was Sie können.
Es sagt, was jeder verspricht und wann. Auf Ihren Wunsch kann es sich ändern.
~ Das Projekt sagt, was Sie wollen.
~ Es sagt, was wir tun.
~ Es kann sich ändern.
@get
Sie haben 5 Werktage zum Nachdenken vor der Unterschrift.
Jemand kann Ihnen helfen. Der Ausschuss kann Sie anhören.
~ Sie haben 5 Tage zum Nachdenken.
~ Jemand kann Ihnen helfen.
@time
Das Projekt wird in den 3 Monaten nach dem Brief unterschrieben.
~ Sie unterschreiben in 3 Monaten.
@how
Ihr Sozialarbeiter spricht mit Ihnen darüber. Sagen Sie, was Ihnen wichtig ist.
~ Ihr Sozialarbeiter spricht mit Ihnen darüber.
~ Sagen Sie, was Sie wollen.
@wrong
Geht das Projekt nicht mehr? Bitten Sie um eine Änderung.
~ Geht es nicht mehr? Sagen Sie es.
`,
  en: `
# My project with the centre
= A contract written by two: what you want, what we do.
~ We write a project with you.
@what
It is called PIIS. It starts from what you want and what you can do.
It says what each one promises, and when. It can change if you ask.
~ The project says what you want.
~ It says what we do.
~ It can change.
@get
You have 5 working days to think before you sign.
Someone may help you. The committee can hear you.
~ You have 5 days to think.
~ Someone may help you.
@time
The project is signed within 3 months after the letter.
~ You sign within 3 months.
@how
Your social worker talks about it with you. Say what matters to you.
~ Your social worker talks about it with you.
~ Say what you want.
@wrong
The project no longer works? Ask to change it.
~ It no longer works? Say so.
`,
}
