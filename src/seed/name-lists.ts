/** Where a family comes from: names that go together, and the languages it speaks. Frequencies are guesses. */
export type Origin = {
  readonly weight: number
  readonly women: string
  readonly men: string
  readonly families: string
  /** Languages of letters with their weights; `others` are spoken at home (ISO 639). */
  readonly languages: readonly (readonly ['fr' | 'nl' | 'de' | 'en', number])[]
  readonly others: readonly string[]
}

/** Invented persons carry common names, put together by chance: whoever bears one of them is not meant. */
export const origins: readonly Origin[] = [
  {
    weight: 26,
    women:
      'Martine Nathalie Sylvie Isabelle Julie Camille Chloé Manon Léa Brigitte Pascale Anne-Marie Céline Aurélie',
    men: 'Philippe Michel Nicolas Thomas Maxime Benoît Olivier Jean-Pierre Lucas Quentin Alain Serge Damien Guy',
    families:
      'Dubois Lambert Dupont Martin Simon Laurent Leclercq Renard Lejeune Gérard Mathieu Denis François Charlier Hubert Bodart',
    languages: [['fr', 1]],
    others: [],
  },
  {
    weight: 18,
    women: 'Sofie Annelies Griet Lieve Karen Emma Nele Ilse Katrien Femke Hilde Marleen',
    men: 'Jan Koen Wim Pieter Bart Jeroen Stijn Dirk Luc Tom Ruben Jef',
    families:
      'Peeters Janssens Maes Jacobs Mertens Willems Claes Goossens Wouters De_Smet Van_Damme Vermeulen De_Vos Hendrickx Van_den_Bossche',
    languages: [
      ['nl', 5],
      ['fr', 1],
    ],
    others: [],
  },
  {
    weight: 18,
    women: 'Fatima Khadija Naïma Samira Nora Yasmina Imane Hanane Malika Salma Houda',
    men: 'Mohamed Ahmed Youssef Rachid Karim Hassan Bilal Mustapha Omar Ayoub',
    families: 'El_Amrani Benali Haddad Bouazza Idrissi El_Khattabi Ziani Ouali Chakir Lahlou Bensaïd Amrouch',
    languages: [
      ['fr', 8],
      ['nl', 2],
    ],
    others: ['ar', 'rif'],
  },
  {
    weight: 8,
    women: 'Elif Ayşe Zeynep Emine Fatma Hatice',
    men: 'Mehmet Ali Mustafa Emre Hasan Yusuf',
    families: 'Yılmaz Kaya Demir Şahin Çelik Yıldız Özdemir Arslan',
    languages: [
      ['fr', 3],
      ['nl', 2],
    ],
    others: ['tr', 'ku'],
  },
  {
    weight: 8,
    women: 'Grâce Béatrice Chantal Mireille Divine Naomi Rachel',
    men: 'Patrick Emmanuel Christian Dieudonné Trésor Jonathan',
    families: 'Mbala Kabongo Ilunga Mukendi Kalala Tshibangu Nsimba Lukusa',
    languages: [['fr', 1]],
    others: ['ln', 'sw'],
  },
  {
    weight: 5,
    women: 'Fatou Aminata Mariama Kadiatou Aïssatou',
    men: 'Mamadou Ibrahima Ousmane Amadou Sekou',
    families: 'Diallo Bah Barry Sow Camara Touré Konaté',
    languages: [['fr', 1]],
    others: ['ff'],
  },
  {
    weight: 5,
    women: 'Ana Maria Elena Ionela Gabriela Mihaela Iva',
    men: 'Ion Andrei Vasile Florin Georgi Dimitar',
    families: 'Popescu Ionescu Dumitru Stan Radu Ivanov Dimitrov Georgiev',
    languages: [
      ['fr', 5],
      ['en', 1],
    ],
    others: ['ro', 'bg', 'rom'],
  },
  {
    weight: 4,
    women: 'Rima Hala Nour Lina Rasha Amal',
    men: 'Khaled Anas Tarek Samer Firas Ziad',
    families: 'Al_Masri Khoury Darwish Al_Ahmad Hamdan Najjar Sabbagh',
    languages: [
      ['fr', 2],
      ['en', 2],
    ],
    others: ['ar', 'ku'],
  },
  {
    weight: 3,
    women: 'Selam Hanna Tsion Helen Saba',
    men: 'Yonas Tesfaye Dawit Samuel Filmon',
    families: 'Tesfaye Haile Gebremedhin Abebe Kidane Woldu',
    languages: [
      ['en', 3],
      ['fr', 1],
    ],
    others: ['ti', 'am'],
  },
  {
    weight: 3,
    women: 'Olena Iryna Oksana Svitlana Natalia',
    men: 'Andriy Oleksandr Mykola Dmytro Serhiy',
    families: 'Kovalenko Shevchenko Bondarenko Tkachenko Melnyk Kravchenko',
    languages: [
      ['en', 2],
      ['fr', 1],
    ],
    others: ['uk', 'ru'],
  },
  {
    weight: 2,
    women: 'Ursula Anja Karin Sabine',
    men: 'Dieter Klaus Jürgen Erik',
    families: 'Schumacher Lentz Heinen Pauels Keutgen Kreusch',
    languages: [['de', 1]],
    others: [],
  },
]

/** Streets of the municipality that does not exist. */
export const streets =
  'Rue de la Passerelle,Rue des Tanneurs,Avenue du Kiosque,Rue du Vieux Lavoir,Chaussée des Saules,Rue de l’Horloge,Place du Marché aux Poules,Rue des Glycines,Avenue des Cerisiers,Rue du Quai aux Briques,Impasse du Sabotier,Rue de la Filature,Square des Peupliers,Rue du Chat Botté'

const spaced = (name: string) => name.replaceAll('_', ' ')

/** A list written as one line. */
export const namesOf = (line: string): readonly string[] => line.split(' ').map(spaced)
