import { pgSchema } from 'drizzle-orm/pg-core';

/** The schema this house owns. */
export const house = pgSchema('resource');
