import type { CursorKey } from '@workgraph/kit/paging/cursor';
import type { ListSpec } from '@workgraph/kit/paging/list-spec';
import { getViewSelectedFields, sql } from 'drizzle-orm';
import type { ProposalFilter, ProposalSortField } from '../generated/resolvers.ts';
import { type CurrentProposal, currentProposals } from './proposal.table.ts';

type List = ListSpec<CurrentProposal, ProposalFilter, ProposalSortField>;

const view = currentProposals;

const isMine = sql`${view.requestedBy} = (select nullif(current_setting('app.user', true), '')::uuid)`;

function proposalList(cursorKey: CursorKey): Omit<List, 'name' | 'parent' | 'base'> {
  return {
    from: view,
    columns: getViewSelectedFields(view),
    id: view.id,
    filters: {
      id: { column: view.id, kind: 'id' },
      state: { column: view.currentState, kind: 'enum' },
      action: { column: view.action, kind: 'enum' },
      createdAt: { column: view.createdAt, kind: 'timestamp' },
      expiresAt: { column: view.expiresAt, kind: 'timestamp' },
    },
    sorts: {
      CREATED_AT: { sql: view.createdAt, type: 'timestamp', nullable: false },
      EXPIRES_AT: { sql: view.expiresAt, type: 'timestamp', nullable: false },
    },
    defaultSort: [{ field: 'CREATED_AT', direction: 'DESC' }],
    cursorKey,
  };
}

/** The caller's, under a workspace. */
export function proposalsOfWorkspace(cursorKey: CursorKey): List {
  return { ...proposalList(cursorKey), name: 'proposals', parent: view.workspaceId, base: () => isMine };
}

/** The caller's under a task, as long as something can still come of them. */
export function openProposalsOfTask(cursorKey: CursorKey): List {
  const isOpen = sql`${view.currentState} in ('PROPOSED', 'CONFIRMED')`;
  const base = () => sql`${isMine} and ${isOpen}`;
  return { ...proposalList(cursorKey), name: 'proposals of a task', parent: view.taskId, base };
}
