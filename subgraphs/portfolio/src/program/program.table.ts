import { defineEntity } from '@workgraph/kit/changes/entity';
import { createdAt, instant, orgId, updatedAt, version } from '@workgraph/kit/db/columns';
import { sql } from 'drizzle-orm';
import { foreignKey, index, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { portfolio } from '../portfolio.schema.ts';

export const programs = portfolio.table(
  'programs',
  {
    orgId: orgId(),
    workspaceId: uuid('workspace_id').notNull(),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    description: text('description'),
    archivedAt: instant('archived_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    uniqueIndex('programs_name')
      .on(table.orgId, table.workspaceId, table.name)
      .where(sql`archived_at is null`),
    index('programs_by_name').on(table.orgId, table.workspaceId, table.name, table.id),
  ],
);

/** Which program a project is in: one at most. */
export const programProjects = portfolio.table(
  'program_projects',
  {
    orgId: orgId(),
    workspaceId: uuid('workspace_id').notNull(),
    id: uuid('id').notNull(),
    programId: uuid('program_id').notNull(),
    projectId: uuid('project_id').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (table) => [
    primaryKey({ columns: [table.orgId, table.id] }),
    unique('program_projects_project').on(table.orgId, table.projectId),
    index('program_projects_by_program').on(table.orgId, table.programId),
    foreignKey({ columns: [table.orgId, table.programId], foreignColumns: [programs.orgId, programs.id] }),
  ],
);

export type ProgramRow = typeof programs.$inferSelect;
export type ProgramProjectRow = typeof programProjects.$inferSelect;

export const programEntity = defineEntity(programs, {
  type: 'Program',
  fields: {
    workspaceId: { name: 'workspace', type: 'Workspace' },
    name: 'name',
    description: 'description',
    archivedAt: 'archivedAt',
  },
  label: (row) => row.name,
  workspaceOf: (row) => row.workspaceId,
});

export const programProjectEntity = defineEntity(programProjects, {
  type: 'ProgramProject',
  fields: {
    programId: { name: 'program', type: 'Program' },
    projectId: { name: 'project', type: 'Project' },
  },
  label: () => 'Place of a project in a program',
  workspaceOf: (row) => row.workspaceId,
});
