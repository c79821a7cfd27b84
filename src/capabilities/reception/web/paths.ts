/** The pages of the reception: spelled once. */
export const paths = {
  desk: '/reception',
  arrive: '/reception/new',
  arrivals: '/reception/arrivals',
  here: '/reception/here',
  stream: '/live',
  screen: '/reception/screen',
  screenStream: '/reception/screen/live',
} as const

/** The page of a visit. */
export const visitPath = (id: string) => `${paths.arrivals}/${id}`
