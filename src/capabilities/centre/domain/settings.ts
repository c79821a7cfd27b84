/** What a centre says of itself: on its pages, on its letters, and where one appeals. Texts exist in four languages. */
export const settingGroups = {
  name: ['nameFr', 'nameNl', 'nameDe', 'nameEn'],
  reach: ['street', 'postalCode', 'municipality', 'phone', 'email'],
  hours: ['hoursFr', 'hoursNl', 'hoursDe', 'hoursEn'],
  court: ['courtFr', 'courtNl', 'courtDe', 'courtEn', 'courtAddress', 'courtSource'],
} as const

export type SettingGroup = keyof typeof settingGroups
export type SettingName = (typeof settingGroups)[SettingGroup][number]

export const settingNames: readonly SettingName[] = Object.values(settingGroups).flat()

/** Only the e-mail address and the whole court may be missing. */
export const mayBeEmpty = (name: SettingName): boolean =>
  name === 'email' || settingGroups.court.some(part => part === name)

/** Each setting as a text; '' for what is not there. */
export type CentreSettings = Readonly<Record<SettingName, string>>

/** Each setting, read one by one. */
export const settingsFrom = (read: (name: SettingName) => string): CentreSettings =>
  Object.fromEntries(settingNames.map(name => [name, read(name)])) as CentreSettings

/** The settings that are not the same any more. */
export const changedIn = (before: CentreSettings, after: CentreSettings): readonly SettingName[] =>
  settingNames.filter(name => before[name] !== after[name])

/**
 * The parts of the court that are still empty, when some are not: name, address and source go together, since a
 * letter that says where to appeal must say it whole.
 *
 * @source L. 26.05.2002, art. 21 §3; bdas-wwsb.brussels/?p=7722 (mentions of a notification).
 */
export function missingOfCourt(settings: CentreSettings): readonly SettingName[] {
  const empty = settingGroups.court.filter(name => settings[name] === '')
  return empty.length === settingGroups.court.length ? [] : empty
}

/** Whether the court is known. */
export const hasCourt = (settings: CentreSettings): boolean => settings.courtAddress !== ''
