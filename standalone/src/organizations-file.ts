import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An organization made by bootstrap, and its first ADMIN, by uuid. */
export type KnownOrganization = {
  readonly id: string;
  readonly name: string;
  readonly admin: { readonly id: string; readonly email: string };
};

const file = 'organizations.json';

export function readOrganizations(folder: string): KnownOrganization[] {
  const path = join(folder, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
}

export function addOrganization(folder: string, organization: KnownOrganization): void {
  const all = [...readOrganizations(folder), organization];
  writeFileSync(join(folder, file), `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
}
