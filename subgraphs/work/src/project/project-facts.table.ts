import { orgId } from '@workgraph/kit/db/columns';
import { date, foreignKey, integer, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { work } from '../work.schema.ts';
import { projects } from './project.table.ts';

/** Live tasks of a project, counted; kept by triggers on tasks in the transaction that changes them. */
export const projectFacts = work.table(
  'project_facts',
  {
    orgId: orgId(),
    workspaceId: uuid('workspace_id').notNull(),
    projectId: uuid('project_id').notNull(),
    total: integer('total').notNull(),
    done: integer('done').notNull(),
    cancelled: integer('cancelled').notNull(),
    blocked: integer('blocked').notNull(),
    unassigned: integer('unassigned').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.projectId] }),
    foreignKey({ columns: [table.orgId, table.projectId], foreignColumns: [projects.orgId, projects.id] }),
  ],
);

/** Live open tasks of a project by the day they are due: overdue, on whatever day that is asked. */
export const projectDueFacts = work.table(
  'project_due_facts',
  {
    orgId: orgId(),
    workspaceId: uuid('workspace_id').notNull(),
    projectId: uuid('project_id').notNull(),
    dueDate: date('due_date').notNull(),
    open: integer('open').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.projectId, table.dueDate] }),
    foreignKey({ columns: [table.orgId, table.projectId], foreignColumns: [projects.orgId, projects.id] }),
  ],
);
