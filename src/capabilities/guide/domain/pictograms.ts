/** Pictures drawn for the guide: a few strokes on a square of 24. */
export const pictograms = {
  money: '<circle cx="12" cy="12" r="9"/><path d="M15.5 8.5a5 5 0 1 0 0 7M6.5 11h6M6.5 13.5h6"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>',
  house: '<path d="M4 11l8-7 8 7v9H4zM10 20v-6h4v6"/>',
  key: '<circle cx="8" cy="12" r="4"/><path d="M12 12h9v4M17 12v3"/>',
  flame: '<path d="M12 3c1 4 5 6 5 11a5 5 0 0 1-10 0c0-2 1-4 2-5 0 2 1 3 2 3 1-3 0-6 1-9z"/>',
  health: '<rect x="4" y="4" width="16" height="16" rx="3"/><path d="M12 8v8M8 12h8"/>',
  card: '<rect x="3" y="6" width="18" height="12" rx="2"/><circle cx="8" cy="12" r="2"/><path d="M13 10h5M13 14h5"/>',
  scale: '<path d="M12 4v16M8 20h8M5 7h14M5 7l-3 6h6zM19 7l-3 6h6z"/>',
  letter: '<rect x="3" y="5" width="18" height="14" rx="1"/><path d="M3 6l9 7 9-7"/>',
  talk: '<path d="M4 5h16v11H11l-4 4v-4H4z"/><path d="M8 9h8M8 12h5"/>',
  phone: '<path d="M6 3h4l1 5-2 1a12 12 0 0 0 6 6l1-2 5 1v4c0 1-1 2-2 2A16 16 0 0 1 4 5c0-1 1-2 2-2z"/>',
  person: '<circle cx="12" cy="8" r="4"/><path d="M4 21c0-5 4-7 8-7s8 2 8 7"/>',
  people:
    '<circle cx="8" cy="9" r="3"/><circle cx="16" cy="9" r="3"/><path d="M2 20c0-4 3-6 6-6s6 2 6 6M12 15c4-2 10 0 10 5"/>',
  book: '<path d="M12 6c-3-2-6-2-9-1v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1zM12 6v14"/>',
  papers: '<path d="M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7"/>',
  eye: '<path d="M2 12c4-7 16-7 20 0-4 7-16 7-20 0z"/><circle cx="12" cy="12" r="3"/>',
  help: '<circle cx="12" cy="12" r="9"/><path d="M9 10a3 3 0 1 1 4 3c-1 .5-1 1-1 2M12 17.5v.5"/>',
  warning: '<path d="M12 3l10 18H2zM12 10v5M12 17.5v.5"/>',
  pin: '<path d="M12 21c-5-6-7-9-7-12a7 7 0 0 1 14 0c0 3-2 6-7 12z"/><circle cx="12" cy="9" r="2.5"/>',
  news: '<path d="M4 10v4h3l8 5V5L7 10zM18 9v6"/>',
  tray: '<path d="M12 3v11M8 10l4 4 4-4M4 14v6h16v-6"/>',
} as const

export type Pictogram = keyof typeof pictograms

/** Their names, for a choice. */
export const pictogramNames = Object.keys(pictograms).filter((name): name is Pictogram => name in pictograms)

/** The strokes of a picture; that of a paper for a name nobody drew. */
export const strokesOf = (name: string): string =>
  pictograms[pictogramNames.find(known => known === name) ?? 'papers']

/** Which picture stands beside which part of an easy text. */
export const pictureOfPart = {
  what: 'help',
  whom: 'person',
  get: 'tray',
  how: 'talk',
  bring: 'papers',
  time: 'clock',
  wrong: 'scale',
} as const satisfies Record<string, Pictogram>
