import type { NewTenant } from '#platform/tenants/new-tenant.ts'

const hours = {
  fr: 'du lundi au vendredi, 8\u00a0h\u00a030 à 12\u00a0h ; le mercredi aussi, 13\u00a0h\u00a030 à 16\u00a0h',
  nl: 'van maandag tot vrijdag, 8.30 tot 12 uur; op woensdag ook, 13.30 tot 16 uur',
  de: 'montags bis freitags, 8.30 bis 12 Uhr; mittwochs auch, 13.30 bis 16 Uhr',
  en: 'Monday to Friday, 8.30 to 12; Wednesday also 13.30 to 16',
}

/** A text that is the same in all languages but two. */
const inTwo = (fr: string, nl: string) => ({ fr, nl, de: fr, en: fr })

/**
 * The centre of the demonstration. The municipality does not exist, nor do its codes and telephone numbers; the
 * court is marked, so that no letter of a demonstration is taken for a real one.
 */
export const demonstrationCentre: NewTenant = {
  host: null,
  name: {
    fr: 'CPAS de Belle-Rive (démonstration)',
    nl: 'OCMW Schoonoever (demonstratie)',
    de: 'ÖSHZ Belle-Rive (Vorführung)',
    en: 'Public welfare centre of Belle-Rive (demonstration)',
  },
  languages: ['fr', 'nl'],
  street: 'Rue de la Passerelle 12',
  postalCode: '1299',
  municipality: 'Belle-Rive',
  nisCode: '21099',
  phone: '02 000 12 00',
  email: 'accueil@belle-rive.example',
  openingHours: hours,
  court: {
    name: {
      fr: 'Tribunal du travail (nom de démonstration)',
      nl: 'Arbeidsrechtbank (demonstratienaam)',
      de: 'Arbeitsgericht (Vorführung)',
      en: 'Labour court (demonstration)',
    },
    address: 'Place de la Démonstration 1, 1299 Belle-Rive',
    source: 'Inventé pour la démonstration : à remplacer par le tribunal de votre commune',
  },
  services: [
    {
      name: inTwo('Service social général', 'Algemene sociale dienst'),
      phone: '02 000 12 10',
      place: 'Rez-de-chaussée',
      openingHours: hours,
      handles: ['integration-income', 'equivalent-aid', 'financial-aid', 'other'],
    },
    {
      name: inTwo('Service logement et énergie', 'Dienst wonen en energie'),
      phone: '02 000 12 20',
      place: '1er étage',
      openingHours: hours,
      handles: ['housing', 'energy'],
    },
    {
      name: inTwo('Service de médiation de dettes', 'Dienst schuldbemiddeling'),
      phone: '02 000 12 30',
      place: '1er étage',
      openingHours: hours,
      handles: ['debt-mediation'],
    },
    {
      name: inTwo('Service santé et seniors', 'Dienst gezondheid en senioren'),
      phone: '02 000 12 40',
      place: '2e étage',
      openingHours: hours,
      handles: ['medical-aid'],
    },
  ],
}
