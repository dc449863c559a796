import type { LoaderRoom, RequestContext } from '@workgraph/kit/graphql/request-context';
import { credentialLoaders } from './credential/credential.loaders.ts';
import { organizationLoaders } from './organization/organization.loaders.ts';
import { projectLoaders } from './project/project.loaders.ts';
import { taskLoaders } from './task/task.loaders.ts';
import { workspaceLoaders } from './workspace/workspace.loaders.ts';

export type WorkLoaders = ReturnType<typeof workLoaders>;
export type WorkContext = RequestContext<WorkLoaders>;

/** All loaders of this house, for one snapshot. */
export function workLoaders(room: LoaderRoom) {
  return {
    ...organizationLoaders(room),
    ...workspaceLoaders(room),
    ...credentialLoaders(room),
    ...projectLoaders(room),
    ...taskLoaders(room),
  };
}
