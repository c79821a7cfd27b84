/** The paper says an amount: for those who work with the file. At the counter one of them prints it. */
export const giveAttestations = { clerk: 'service', caseworker: 'service', lead: 'service' } as const
