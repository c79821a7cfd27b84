import { aidPath, incomePath, type SeedEntry } from './entry.ts'
import { debtMediation } from './texts/debt-mediation.ts'
import { heating } from './texts/heating.ts'
import { increasedReimbursement } from './texts/increased-reimbursement.ts'
import { installationGrant } from './texts/installation-grant.ts'
import { integrationIncome } from './texts/integration-income.ts'
import { referenceAddress } from './texts/reference-address.ts'
import { rentalGuarantee } from './texts/rental-guarantee.ts'
import { study } from './texts/study.ts'
import { urgentAid } from './texts/urgent-aid.ts'
import { urgentMedical } from './texts/urgent-medical.ts'

/** What one can ask for. */
export const services: readonly SeedEntry[] = [
  {
    kind: 'service',
    pictogram: 'money',
    request: 'integration-income',
    service: 0,
    parts: 'common',
    texts: integrationIncome,
    sources: [
      ...incomePath,
      ['Conditions : résidence, âge, ressources, travail', 'L. 26.05.2002 : mi-is.be ; cpasevere.brussels'],
    ],
  },
  {
    kind: 'service',
    pictogram: 'clock',
    service: 0,
    request: 'financial-aid',
    parts: 'common',
    texts: urgentAid,
    sources: aidPath,
  },
  {
    kind: 'service',
    pictogram: 'key',
    request: 'housing',
    service: 1,
    parts: 'common',
    texts: rentalGuarantee,
    sources: [
      ...aidPath,
      ['Avance, garantie bancaire ou lettre', 'luttepauvrete.wallonie.be (logement), droitsquotidiens.be'],
    ],
  },
  {
    kind: 'service',
    pictogram: 'house',
    service: 1,
    parts: 'common',
    texts: installationGrant,
    sources: [
      ...aidPath,
      [
        'Une fois dans la vie, sans-abri qui prend un logement',
        'bdas-wwsb.brussels ?p=4309, primabook.mi-is.be',
      ],
    ],
  },
  {
    kind: 'service',
    pictogram: 'flame',
    request: 'energy',
    service: 1,
    parts: 'common',
    texts: heating,
    sources: [
      ...aidPath,
      ['Dans les 60 jours de la livraison ; papiers', 'mi-is.be/fr/fonds-social-mazout, mc.be'],
    ],
  },
  {
    kind: 'service',
    pictogram: 'health',
    request: 'medical-aid',
    service: 3,
    parts: 'common',
    texts: urgentMedical,
    sources: [
      ...aidPath,
      [
        'Séjour illégal et besoin ; attestation d’un médecin',
        'droitsquotidiens.be, ocmw-info-cpas.be (fiche AMU)',
      ],
    ],
  },
  {
    kind: 'service',
    pictogram: 'card',
    service: 3,
    parts: 'own',
    texts: increasedReimbursement,
    sources: [
      [
        'Automatique après trois mois de revenu d’intégration ; durée',
        'droitsquotidiens.be (intervention majorée), partenamut.be',
      ],
    ],
  },
  {
    kind: 'service',
    pictogram: 'scale',
    request: 'debt-mediation',
    service: 2,
    parts: 'common',
    texts: debtMediation,
    sources: aidPath,
  },
  {
    kind: 'service',
    pictogram: 'letter',
    service: 0,
    parts: 'common',
    texts: referenceAddress,
    sources: [
      ...aidPath,
      [
        'Sans logement ni ressources pour en avoir un',
        'circ. 07.07.2023, lue sur brulocalis.brussels ; droitsquotidiens.be',
      ],
    ],
  },
  {
    kind: 'service',
    pictogram: 'book',
    service: 0,
    parts: 'common',
    texts: study,
    sources: [
      ...aidPath,
      ['Même CPAS durant les études', 'L. 02.04.1965 : luttepauvrete.wallonie.be'],
      [
        'Part du salaire non comptée, moins de 25 ans, plein exercice',
        'AR 11.07.2002 art. 35 §2 : mi-is.be (FAQ)',
      ],
    ],
  },
]
