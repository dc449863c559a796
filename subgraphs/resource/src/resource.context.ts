import type { LoaderRoom, RequestContext } from '@workgraph/kit/graphql/request-context';
import { allocationLoaders } from './allocation/allocation.loaders.ts';
import { conflictLoaders } from './conflict/conflict.loaders.ts';
import { placeLoaders } from './place/place.loaders.ts';
import { resourceLoaders } from './resource/resource.loaders.ts';

export type ResourceLoaders = ReturnType<typeof houseLoaders>;
export type ResourceContext = RequestContext<ResourceLoaders>;

/** All loaders of this house, for one snapshot. */
export function houseLoaders(room: LoaderRoom) {
  return {
    ...placeLoaders(room),
    ...resourceLoaders(room),
    ...allocationLoaders(room),
    ...conflictLoaders(room),
  };
}
