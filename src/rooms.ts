import { directoryRoutes } from '#capabilities/directory/index.ts'
import type { RelationLookup } from '#platform/access/relation-lookup.ts'
import type { Relation } from '#platform/access/rules.ts'
import type { Route } from '#platform/http/route.ts'
import type { Place } from './shell.tsx'

/** How a worker stands to a file. */
export const relationLookup: RelationLookup = async () => new Set<Relation>()

/** The staff navigation, in order. */
export const places: readonly Place[] = []

/** Every page and form of every room. */
export const routes = (_mode: { readonly development: boolean }): readonly Route[] => [...directoryRoutes]

/** The queues that later works wait in. */
export const jobNames: readonly string[] = []
