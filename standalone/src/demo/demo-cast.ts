import type { LocalIssuer } from '../local-issuer.ts';
import { type CastKey, cast } from './cast.ts';

export type DemoTokens = Readonly<Record<CastKey, string>>;

/** A fresh session of everybody in the cast. */
export async function demoTokens(issuer: LocalIssuer): Promise<DemoTokens> {
  const entries = Object.entries(cast).map(async ([key, { person, organizationId }]) => [
    key,
    await issuer.sign(organizationId, person.id),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

/** The cast as the explorer page shows it. */
export async function explorerCast(issuer: LocalIssuer): Promise<object> {
  const tokens = await demoTokens(issuer);
  return {
    cast: Object.entries(cast).map(([key, { person, part }]) => ({
      key,
      label: `${person.name} · ${part}`,
      token: tokens[key as CastKey],
    })),
  };
}
