/** How long a journey may take, in milliseconds: far more than it needs alone, since the suite shares two processors. */
export const limits = { walk: 180_000, step: 60_000 } as const
