/**
 * The people one can sign in as in the demo, and in tests. Their ids are fixed, so that tokens can be made without
 * asking the database.
 */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: 'ADMIN' | 'MEMBER' | 'GUEST';
};

export const acme = '019a0000-0000-7000-8000-000000000001';
export const orbit = '019a0000-0000-7000-8000-000000000002';

function person(number: number, name: string, email: string, role: Person['role'] = 'MEMBER'): Person {
  return { id: `019a0000-0000-7000-8000-${String(number).padStart(12, '0')}`, name, email, role };
}

export const people = {
  ada: person(101, 'Ada Lovelace', 'ada@acme.example', 'ADMIN'),
  olga: person(102, 'Olga Berg', 'olga@acme.example'),
  mia: person(103, 'Mia Chen', 'mia@acme.example'),
  victor: person(104, 'Victor Hale', 'victor@acme.example', 'GUEST'),
  otto: person(105, 'Otto Lang', 'otto@acme.example'),
  ben: person(106, 'Ben Okafor', 'ben@acme.example'),
  clara: person(107, 'Clara Duval', 'clara@acme.example'),
  dev: person(108, 'Dev Patel', 'dev@acme.example'),
  emil: person(109, 'Emil Sørensen', 'emil@acme.example'),
  gita: person(110, 'Gita Rao', 'gita@acme.example'),
  hugo: person(111, 'Hugo Martín', 'hugo@acme.example'),
  ines: person(112, 'Inês Costa', 'ines@acme.example'),
} as const;

export const foreigners = {
  fay: person(201, 'Fay Novak', 'fay@orbit.example', 'ADMIN'),
  finn: person(202, 'Finn Moore', 'finn@orbit.example'),
} as const;

export type CastKey = 'admin' | 'owner' | 'member' | 'viewer' | 'outsider' | 'foreign';

/** Who plays which part: of the main workspace `product`, but for the last two. */
export const cast: Readonly<Record<CastKey, { person: Person; organizationId: string; part: string }>> = {
  admin: { person: people.ada, organizationId: acme, part: 'admin' },
  owner: { person: people.olga, organizationId: acme, part: 'owner' },
  member: { person: people.mia, organizationId: acme, part: 'member' },
  viewer: { person: people.victor, organizationId: acme, part: 'viewer' },
  outsider: { person: people.otto, organizationId: acme, part: 'outsider' },
  foreign: { person: foreigners.fay, organizationId: orbit, part: 'other organization' },
};
