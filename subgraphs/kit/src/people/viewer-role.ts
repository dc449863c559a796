import { type EffectiveRole, roleIn } from '../actor.ts';
import { notFound } from '../errors.ts';
import type { RequestContext } from '../graphql/request-context.ts';

/** The caller's role where a row he has read lies. */
export async function viewerRole(
  workspaceId: string,
  context: RequestContext<unknown>,
): Promise<EffectiveRole> {
  const role = roleIn(await context.access(), workspaceId);
  if (!role) throw notFound();
  return role;
}
