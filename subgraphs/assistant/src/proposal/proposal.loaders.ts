import type { LoaderRoom } from '@workgraph/kit/graphql/request-context';
import { byKey } from '@workgraph/kit/loaders/by-key';
import type { Connection } from '@workgraph/kit/loaders/connection';
import { connectionLoader } from '@workgraph/kit/loaders/connection-loader';
import { listProposalsById } from './proposal.repository.ts';
import type { CurrentProposal } from './proposal.table.ts';
import { openProposalsOfTask, proposalsOfWorkspace } from './proposal-list.repository.ts';

export type ProposalPage = Connection<CurrentProposal>;

export function proposalLoaders({ open, cursorKey }: LoaderRoom) {
  return {
    proposalById: byKey(open, listProposalsById, (row) => row.id),
    proposalsByWorkspace: connectionLoader(open, proposalsOfWorkspace(cursorKey)),
    proposalsByTask: connectionLoader(open, openProposalsOfTask(cursorKey)),
  };
}
