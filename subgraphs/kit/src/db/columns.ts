import { integer, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Instants are kept to the millisecond, which is what JavaScript and the graph can say. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** The tenant: first in every primary, foreign and unique key. */
export const orgId = () => uuid('org_id').notNull();

export const createdAt = () => instant('created_at').notNull();
export const updatedAt = () => instant('updated_at').notNull();

/** Grows by one whenever a field a client sees changes. */
export const version = () => integer('version').notNull();
