type Nested = { readonly and?: unknown; readonly or?: unknown; readonly not?: unknown };

/** Whether a filter says anything about a field, at any depth: for lists that leave some rows out until asked. */
export function mentions(filter: object | null | undefined, field: string): boolean {
  if (!filter) return false;
  if (field in filter && (filter as Record<string, unknown>)[field] != null) return true;
  const { and, or, not } = filter as Nested;
  return [and, or, not].flat().some((inner) => mentions(inner as object | null | undefined, field));
}
