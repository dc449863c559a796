import { pgSchema, text, uuid } from 'drizzle-orm/pg-core';

// What other houses may read of this one: the views of the migrations, declared and nothing more.
const published = pgSchema('resource_published');

/** One row per conflict and project whose bookings take part in it. */
export const conflictProjects = published
  .view('conflict_projects', {
    orgId: uuid('org_id').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    conflictId: uuid('conflict_id').notNull(),
    projectId: uuid('project_id').notNull(),
    kind: text('kind').$type<'HARD' | 'SOFT'>().notNull(),
    status: text('status').$type<'OPEN' | 'RESOLVED'>().notNull(),
  })
  .existing();
