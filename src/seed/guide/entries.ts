import { court, incomePath, type SeedEntry } from './entry.ts'
import { services } from './services.ts'
import { appeal } from './texts/appeal.ts'
import { computers, counter } from './texts/around.ts'
import { beHeard } from './texts/be-heard.ts'
import { myData } from './texts/my-data.ts'
import { myProject } from './texts/my-project.ts'
import { myRequest } from './texts/my-request.ts'
import { emergencyNumbers, winterNews } from './texts/now.ts'

/** The entries of the demonstration, in the order in which they are shown. */
export const seedEntries: readonly SeedEntry[] = [
  ...services,
  {
    kind: 'right',
    pictogram: 'papers',
    service: 0,
    parts: 'own',
    texts: myRequest,
    sources: [...incomePath, ['Envoi au CPAS compétent', 'L. 26.05.2002 art. 18 §4 : mi-is.be (FAQ)']],
  },
  {
    kind: 'right',
    pictogram: 'talk',
    service: 0,
    parts: 'own',
    texts: beHeard,
    sources: [
      [
        'Audition sur demande, assistance',
        'L. 26.05.2002 art. 20 ; AR 11.07.2002 art. 7, lus sur bdas-wwsb.brussels ?p=4690',
      ],
    ],
  },
  {
    kind: 'right',
    pictogram: 'scale',
    service: 0,
    parts: 'own',
    texts: appeal,
    sources: [court, ['Le délai ne court pas quand une mention manque', 'bdas-wwsb.brussels ?p=4777']],
  },
  {
    kind: 'right',
    pictogram: 'eye',
    service: 0,
    parts: 'own',
    texts: myData,
    sources: [['Copie du dossier', 'bdas-wwsb.brussels ?p=4733']],
  },
  {
    kind: 'right',
    pictogram: 'people',
    service: 0,
    parts: 'own',
    texts: myProject,
    sources: [
      [
        '3 mois, 5 jours ouvrables, aide d’un tiers',
        'AR 11.07.2002 ; L. 21.07.2016, lus sur primabook.mi-is.be et bruxelles-j.be',
      ],
    ],
  },
  { kind: 'place', pictogram: 'pin', service: 0, parts: 'own', texts: counter, sources: [] },
  { kind: 'place', pictogram: 'pin', service: 0, parts: 'own', texts: computers, sources: [] },
  {
    kind: 'emergency',
    pictogram: 'warning',
    service: 0,
    parts: 'own',
    texts: emergencyNumbers,
    sources: [
      ['112 et 101', '112.be ; police.be'],
      ['107, 106', 'rtbf.be, focus-wtv.be'],
      ['0800 30 030, 1712', 'ecouteviolencesconjugales.be ; vrt.be'],
      ['116 000, 070 245 245', 'rtbf.be'],
    ],
  },
  { kind: 'news', pictogram: 'news', service: 0, parts: 'own', texts: winterNews, sources: [] },
]
