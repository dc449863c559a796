import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';

/** A schema, its two roles (`…_owner` owns the objects, `…_app` runs the house) and its migrations. */
export type Migrations = {
  readonly schema: string;
  readonly folder: URL;
  /** false for a schema no house runs as, such as the log. */
  readonly hasApplication: boolean;
  /** Whether the house enqueues jobs: it gets a schema `…_jobs` beside its own. */
  readonly jobs?: boolean;
};

export const logMigrations: Migrations = {
  schema: 'log',
  folder: new URL('../../migrations/', import.meta.url),
  hasApplication: false,
};

const lockKey = 7_305_801_211;

/**
 * Brings the database up to date: roles, then each house's migrations as its owner, then all grants. Whoever comes
 * second waits. The login user must be allowed to create roles and schemas; every other statement runs as an owner.
 */
export async function migrate(url: string, houses: readonly Migrations[]): Promise<void> {
  const admin = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 5 });
  try {
    await admin`select pg_advisory_lock(${lockKey})`;
    await prepareRoles(admin, houses);
    for (const house of houses) await migrateHouse(url, house);
    await installQueues(
      url,
      houses.filter(({ jobs }) => jobs),
    );
    for (const house of houses) await asOwner(url, house, (owner) => owner.unsafe(grantsOf(house)));
  } finally {
    await admin.end();
  }
}

async function prepareRoles(admin: postgres.Sql, houses: readonly Migrations[]): Promise<void> {
  await admin.unsafe('create schema if not exists drizzle');
  for (const { schema, hasApplication } of houses) {
    const roles = hasApplication ? [`${schema}_owner`, `${schema}_app`] : [`${schema}_owner`];
    for (const role of roles) {
      const [found] = await admin`select from pg_roles where rolname = ${role}`;
      if (!found) await admin.unsafe(`create role ${role} nologin nosuperuser nobypassrls`);
      await admin.unsafe(`grant ${role} to current_user`);
    }
    await admin.unsafe(`grant usage, create on schema drizzle to ${schema}_owner`);
    await admin.unsafe(
      `do $$ begin execute format('grant create on database %I to ${schema}_owner', current_database()); end $$`,
    );
    await admin.unsafe(`create schema if not exists ${schema} authorization ${schema}_owner`);
  }
}

async function migrateHouse(url: string, house: Migrations): Promise<void> {
  await asOwner(url, house, (owner) =>
    runMigrations(drizzle(owner), {
      migrationsFolder: fileURLToPath(house.folder),
      migrationsSchema: 'drizzle',
      migrationsTable: house.schema, // a shared ledger would silently skip the second house's migrations
    }),
  );
}

async function installQueues(url: string, houses: readonly Migrations[]): Promise<void> {
  if (houses.length === 0) return;
  const { installJobs } = await import('../jobs/install.ts'); // the library takes its time to load
  for (const { schema } of houses) await installJobs(url, schema);
}

async function asOwner(
  url: string,
  { schema }: Migrations,
  work: (owner: postgres.Sql) => Promise<unknown>,
): Promise<void> {
  const owner = postgres(url, { max: 1, onnotice: () => {}, connection: { role: `${schema}_owner` } });
  try {
    await work(owner);
  } finally {
    await owner.end();
  }
}

function grantsOf({ folder }: Migrations): string {
  return readFileSync(new URL('grants.sql', folder), 'utf8');
}
