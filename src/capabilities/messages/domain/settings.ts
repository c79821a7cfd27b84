/** From which address each service writes, by the id of the service; a service that is not named writes from the house. */
export type MessageSettings = { readonly addresses: Readonly<Record<string, string>> }

export const noSettings: MessageSettings = { addresses: {} }
