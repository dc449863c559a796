import { boolean, date, integer, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';

// What other houses may read of this one: the views of the migrations, declared and nothing more.
const published = pgSchema('work_published');
const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

export const workspaces = published
  .view('workspaces', {
    orgId: uuid('org_id').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    name: text('name').notNull(),
    timeZone: text('time_zone').notNull(),
    workingDays: text('working_days').array().notNull(),
    minutesPerDay: integer('minutes_per_day').notNull(),
    archivedAt: instant('archived_at'),
  })
  .existing();

export const projects = published
  .view('projects', {
    orgId: uuid('org_id').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    projectId: uuid('project_id').notNull(),
    key: text('key').notNull(),
    name: text('name').notNull(),
    state: text('state').$type<'DRAFT' | 'ACTIVE' | 'ON_HOLD' | 'COMPLETED' | 'CANCELLED'>().notNull(),
    leadId: uuid('lead_id'),
    startDate: date('start_date'),
    targetDate: date('target_date'),
    archivedAt: instant('archived_at'),
  })
  .existing();

/** Live tasks only. */
export const tasks = published
  .view('tasks', {
    orgId: uuid('org_id').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    projectId: uuid('project_id').notNull(),
    taskId: uuid('task_id').notNull(),
    key: text('key').notNull(),
    title: text('title').notNull(),
    type: text('type').$type<'TASK' | 'EPIC' | 'STORY' | 'BUG' | 'SPIKE' | 'MILESTONE'>().notNull(),
    bucket: text('bucket').$type<'OPEN' | 'DONE' | 'CANCELLED'>().notNull(),
    signal: text('signal').$type<'NONE' | 'STARTED' | 'BLOCKED'>().notNull(),
    assigneeId: uuid('assignee_id'),
    startDate: date('start_date'),
    dueDate: date('due_date'),
    blockedSince: instant('blocked_since'),
    version: integer('version').notNull(),
  })
  .existing();

/** Live tasks of a project, counted; no row where there never was one. */
export const projectFacts = published
  .view('project_facts', {
    orgId: uuid('org_id').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    projectId: uuid('project_id').notNull(),
    total: integer('total').notNull(),
    done: integer('done').notNull(),
    cancelled: integer('cancelled').notNull(),
    blocked: integer('blocked').notNull(),
    unassigned: integer('unassigned').notNull(),
  })
  .existing();

/** Live open tasks of a project by the day they are due. */
export const projectDueFacts = published
  .view('project_due_facts', {
    orgId: uuid('org_id').notNull(),
    workspaceId: uuid('workspace_id').notNull(),
    projectId: uuid('project_id').notNull(),
    dueDate: date('due_date').notNull(),
    open: integer('open').notNull(),
  })
  .existing();

/** Who is what, where: one row per active person and active membership; without one, one row without a workspace. */
export const access = published
  .view('access', {
    orgId: uuid('org_id').notNull(),
    userId: uuid('user_id').notNull(),
    organizationRole: text('organization_role').$type<'ADMIN' | 'MEMBER' | 'GUEST'>().notNull(),
    workspaceId: uuid('workspace_id'),
    workspaceRole: text('workspace_role').$type<'OWNER' | 'MEMBER' | 'VIEWER'>(),
  })
  .existing();

export const users = published
  .view('users', {
    orgId: uuid('org_id').notNull(),
    userId: uuid('user_id').notNull(),
    name: text('name').notNull(),
    isActive: boolean('is_active').notNull(),
  })
  .existing();
