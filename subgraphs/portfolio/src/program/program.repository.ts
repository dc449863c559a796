import type { Db } from '@workgraph/kit/db/connect';
import { standInLine } from '@workgraph/kit/db/stand-in-line';
import { isAnyOf } from '@workgraph/kit/paging/array-literal';
import { projects, tasks, users, workspaces } from '@workgraph/work/published';
import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { type ProgramProjectRow, type ProgramRow, programProjects, programs } from './program.table.ts';
import type { WorkspacePlace } from './program.ts';

/** Without a lock: it belongs to another house. null out of reach. */
export async function findWorkspace(db: Db, orgId: string, id: string): Promise<WorkspacePlace | null> {
  const [row] = await db
    .select({ id: workspaces.workspaceId, archivedAt: workspaces.archivedAt })
    .from(workspaces)
    .where(and(eq(workspaces.orgId, orgId), eq(workspaces.workspaceId, id)));
  return row ?? null;
}

/** Without a lock: it belongs to another house. null out of reach and in another workspace. */
export async function findProjectIn(
  db: Db,
  { orgId, workspaceId }: Pick<ProgramRow, 'orgId' | 'workspaceId'>,
  id: string,
): Promise<{ id: string; archivedAt: Date | null } | null> {
  const [row] = await db
    .select({ id: projects.projectId, archivedAt: projects.archivedAt })
    .from(projects)
    .where(and(eq(projects.orgId, orgId), eq(projects.projectId, id), eq(projects.workspaceId, workspaceId)));
  return row ?? null;
}

/** Without a lock: for what never changes (its workspace). */
export async function findProgram(db: Db, orgId: string, id: string): Promise<ProgramRow | null> {
  const [row] = await db.select().from(programs).where(is(orgId, id));
  return row ?? null;
}

export async function findProgramForUpdate(db: Db, orgId: string, id: string): Promise<ProgramRow | null> {
  await standInLine(db, orgId, [id], 'alone');
  const [row] = await db.select().from(programs).where(is(orgId, id)).for('update');
  return row ?? null;
}

/** Locked against archiving while something is put into it. */
export async function findProgramToWriteIn(db: Db, orgId: string, id: string): Promise<ProgramRow | null> {
  await standInLine(db, orgId, [id], 'sharing');
  const [row] = await db.select().from(programs).where(is(orgId, id)).for('key share');
  return row ?? null;
}

export async function listProgramsById(db: Db, ids: readonly string[]): Promise<ProgramRow[]> {
  return db.select().from(programs).where(isAnyOf(programs.id, ids));
}

/** Whether another live program of the workspace has the name. */
export async function hasProgramName(
  db: Db,
  { orgId, workspaceId, id, name }: Pick<ProgramRow, 'orgId' | 'workspaceId' | 'id' | 'name'>,
): Promise<boolean> {
  const rows = await db
    .select({ id: programs.id })
    .from(programs)
    .where(
      and(
        eq(programs.orgId, orgId),
        eq(programs.workspaceId, workspaceId),
        eq(programs.name, name),
        isNull(programs.archivedAt),
        ne(programs.id, id),
      ),
    );
  return rows.length > 0;
}

/** Of these programs the archived ones whose name another program of the workspace has by now. */
export async function listProgramsWithNamesake(db: Db, ids: readonly string[]): Promise<{ id: string }[]> {
  const namesake = alias(programs, 'namesake');
  return db
    .select({ id: programs.id })
    .from(programs)
    .innerJoin(
      namesake,
      and(
        eq(namesake.orgId, programs.orgId),
        eq(namesake.workspaceId, programs.workspaceId),
        eq(namesake.name, programs.name),
        isNull(namesake.archivedAt),
        ne(namesake.id, programs.id),
      ),
    )
    .where(isAnyOf(programs.id, ids));
}

/** The place the project has, with the set of its places held until the transaction ends. */
export async function findPlaceForUpdate(
  db: Db,
  orgId: string,
  projectId: string,
): Promise<ProgramProjectRow | null> {
  const lock = `${orgId} portfolio links of ${projectId}`;
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`);
  const [row] = await db
    .select()
    .from(programProjects)
    .where(and(eq(programProjects.orgId, orgId), eq(programProjects.projectId, projectId)))
    .for('update');
  return row ?? null;
}

/** Which program each project is in; only for projects that work knows. */
export async function listPlaces(
  db: Db,
  projectIds: readonly string[],
): Promise<{ projectId: string; programId: string }[]> {
  return db
    .select({ projectId: programProjects.projectId, programId: programProjects.programId })
    .from(programProjects)
    .innerJoin(
      projects,
      and(eq(projects.orgId, programProjects.orgId), eq(projects.projectId, programProjects.projectId)),
    )
    .where(isAnyOf(programProjects.projectId, projectIds));
}

export async function listWorkspaces(db: Db, ids: readonly string[]): Promise<WorkspacePlace[]> {
  return db
    .select({ id: workspaces.workspaceId, archivedAt: workspaces.archivedAt })
    .from(workspaces)
    .where(isAnyOf(workspaces.workspaceId, ids));
}

export async function listUserIds(db: Db, ids: readonly string[]): Promise<{ id: string }[]> {
  return db.select({ id: users.userId }).from(users).where(isAnyOf(users.userId, ids));
}

export async function listProjectIds(db: Db, ids: readonly string[]): Promise<{ id: string }[]> {
  return db.select({ id: projects.projectId }).from(projects).where(isAnyOf(projects.projectId, ids));
}

export async function listTaskIds(db: Db, ids: readonly string[]): Promise<{ id: string }[]> {
  return db.select({ id: tasks.taskId }).from(tasks).where(isAnyOf(tasks.taskId, ids));
}

function is(orgId: string, id: string) {
  return and(eq(programs.orgId, orgId), eq(programs.id, id));
}
