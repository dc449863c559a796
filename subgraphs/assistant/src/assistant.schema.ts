import { pgSchema } from 'drizzle-orm/pg-core';

/** The schema this house owns. */
export const assistant = pgSchema('assistant');
