import type { LoaderRoom, RequestContext } from '@workgraph/kit/graphql/request-context';
import { proposalLoaders } from './proposal/proposal.loaders.ts';
import { subjectLoaders } from './subject/subject.loaders.ts';

export type AssistantLoaders = ReturnType<typeof assistantLoaders>;
export type AssistantContext = RequestContext<AssistantLoaders>;

/** All loaders of this house, for one snapshot. */
export function assistantLoaders(room: LoaderRoom) {
  return { ...proposalLoaders(room), ...subjectLoaders(room) };
}
