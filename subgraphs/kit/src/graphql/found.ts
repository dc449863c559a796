import { notFound } from '../errors.ts';

/** A root field that names one entity: NOT_FOUND for what does not exist or is out of reach. */
export async function found<T>(loaded: Promise<T | null>): Promise<T> {
  const row = await loaded;
  if (row === null) throw notFound();
  return row;
}
