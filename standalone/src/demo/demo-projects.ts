import type { people } from './cast.ts';

export type PersonKey = keyof typeof people;

/** title, status, assignee, days from today until due (null: undated), and what is worth saying besides. */
export type DemoTask = readonly [
  title: string,
  status: string,
  assignee: PersonKey | null,
  due: number | null,
  more?: {
    readonly type?: 'EPIC' | 'STORY' | 'BUG' | 'SPIKE' | 'MILESTONE';
    readonly priority?: 'LOW' | 'HIGH' | 'CRITICAL';
    readonly points?: number;
    readonly hours?: number;
    readonly labels?: readonly string[];
    readonly description?: string;
  },
];

export type DemoProject = {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly lead: PersonKey;
  readonly priority: 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL';
  /** Days from today. */
  readonly start: number;
  readonly target: number;
  /** Where it stands in the end. */
  readonly state: 'DRAFT' | 'ACTIVE' | 'ON_HOLD' | 'COMPLETED';
  readonly tasks: readonly DemoTask[];
};

export type DemoWorkspace = {
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly mode: 'LEAN' | 'STANDARD' | 'GOVERNED';
  readonly owner: PersonKey;
  readonly members: readonly PersonKey[];
  readonly viewers: readonly PersonKey[];
  readonly projects: readonly DemoProject[];
};

const apollo: DemoProject = {
  key: 'APL',
  name: 'Apollo launch',
  description:
    'Bring the Apollo arm to market: hardware sign-off, the new site, and a launch people talk about.',
  lead: 'olga',
  priority: 'HIGH',
  start: -45,
  target: 30,
  state: 'ACTIVE',
  tasks: [
    ['Write the launch plan', 'DONE', 'olga', -30, { points: 3, labels: ['planning'] }],
    ['Interview ten pilot customers', 'DONE', 'mia', -21, { type: 'SPIKE', points: 5, labels: ['research'] }],
    ['Agree on pricing', 'DONE', 'clara', -14, { points: 2, priority: 'HIGH' }],
    ['Draft the product page', 'IN_REVIEW', 'mia', 2, { type: 'STORY', points: 3, labels: ['website'] }],
    [
      'Write the copy',
      'IN_PROGRESS',
      'mia',
      4,
      { type: 'STORY', points: 2, hours: 12, labels: ['website', 'copy'] },
    ],
    ['Shoot the product video', 'IN_PROGRESS', 'ben', -3, { points: 8, hours: 40, labels: ['video'] }],
    [
      'Safety certification',
      'BLOCKED',
      'emil',
      -6,
      { priority: 'CRITICAL', points: 8, labels: ['compliance'] },
    ],
    ['Order demo units', 'BLOCKED', 'dev', 5, { points: 2, labels: ['hardware'] }],
    ['Gripper drops parts below 5 °C', 'IN_PROGRESS', 'dev', 1, { type: 'BUG', priority: 'HIGH', points: 5 }],
    ['Firmware 2.1 release notes', 'TODO', 'dev', 7, { points: 1, labels: ['docs'] }],
    ['Train the support team', 'TODO', 'gita', 14, { points: 3 }],
    ['Brief the press', 'TODO', 'clara', 12, { points: 2, labels: ['pr'] }],
    ['Book the launch venue', 'DONE', 'clara', -10, { points: 1 }],
    ['Invite launch guests', 'TODO', 'clara', 9, { points: 2, labels: ['pr'] }],
    ['Landing page A/B test', 'BACKLOG', null, null, { type: 'SPIKE', points: 3, labels: ['website'] }],
    ['Translate the manual', 'BACKLOG', null, 20, { points: 5, labels: ['docs'] }],
    ['Partner price list', 'CANCELLED', 'olga', -5, { points: 1 }],
    ['Launch day', 'TODO', 'olga', 30, { type: 'MILESTONE', priority: 'HIGH' }],
  ],
};

const mobile: DemoProject = {
  key: 'MOB',
  name: 'Mobile app 3',
  description: 'Offline mode and a home screen that answers "what now?".',
  lead: 'hugo',
  priority: 'MEDIUM',
  start: -20,
  target: 60,
  state: 'ACTIVE',
  tasks: [
    ['Offline storage', 'IN_PROGRESS', 'hugo', 8, { type: 'EPIC', points: 13 }],
    ['Sync conflicts', 'TODO', 'hugo', 15, { type: 'STORY', points: 8 }],
    ['New home screen', 'IN_REVIEW', 'ines', 3, { type: 'STORY', points: 5 }],
    ['Crash when the camera is denied', 'DONE', 'ines', -4, { type: 'BUG', priority: 'HIGH', points: 2 }],
    ['Push notifications', 'TODO', 'mia', 6, { points: 3 }],
    ['Dark mode', 'DONE', 'ines', -9, { points: 3 }],
    ['Accessibility review', 'TODO', null, 18, { points: 3, labels: ['a11y'] }],
    ['Store screenshots', 'BACKLOG', null, null, { points: 1 }],
    ['Beta with 50 users', 'TODO', 'hugo', 40, { type: 'MILESTONE' }],
  ],
};

const website: DemoProject = {
  key: 'WEB',
  name: 'Website refresh',
  description: 'A calmer site. Still being planned.',
  lead: 'clara',
  priority: 'LOW',
  start: 14,
  target: 90,
  state: 'DRAFT',
  tasks: [
    ['Collect what annoys visitors', 'TODO', 'clara', 21, { type: 'SPIKE' }],
    ['Choose a type system', 'BACKLOG', null, null],
    ['Move the blog', 'BACKLOG', null, 60, { points: 5 }],
  ],
};

const audit: DemoProject = {
  key: 'SEC',
  name: 'Security audit',
  description: 'Close every finding of the spring audit.',
  lead: 'gita',
  priority: 'CRITICAL',
  start: -30,
  target: 10,
  state: 'ACTIVE',
  tasks: [
    ['Rotate all service keys', 'DONE', 'emil', -12, { priority: 'CRITICAL', hours: 6 }],
    ['Review who is admin', 'IN_PROGRESS', 'gita', -2, { hours: 4 }],
    ['Restore a backup for real', 'TODO', 'emil', -1, { hours: 8, priority: 'HIGH' }],
    ['Encrypt laptops in the field', 'BLOCKED', 'otto', -8, { hours: 16 }],
    ['Phishing exercise', 'TODO', 'gita', 6, { hours: 10 }],
    ['Auditors return', 'TODO', 'gita', 10, { type: 'MILESTONE' }],
  ],
};

const office: DemoProject = {
  key: 'OFF',
  name: 'Office move',
  description: 'On hold until the lease is signed.',
  lead: 'otto',
  priority: 'LOW',
  start: -15,
  target: 75,
  state: 'ON_HOLD',
  tasks: [
    ['Measure the new floor', 'DONE', 'otto', -7],
    ['Choose a moving company', 'TODO', 'otto', -1],
    ['Label every cable', 'BACKLOG', null, 50],
  ],
};

const northwind: DemoProject = {
  key: 'NOR',
  name: 'Northwind rollout',
  description: 'Forty arms in two plants.',
  lead: 'ben',
  priority: 'HIGH',
  start: -60,
  target: 45,
  state: 'ACTIVE',
  tasks: [
    ['Survey plant one', 'DONE', 'ben', -40],
    ['Survey plant two', 'DONE', 'ben', -33],
    ['Install the first ten arms', 'DONE', 'otto', -12, { points: 8 }],
    ['Train the night shift', 'IN_PROGRESS', 'otto', 3, { points: 3 }],
    ['Install the next ten arms', 'IN_PROGRESS', 'otto', 10, { points: 8 }],
    ['Acceptance test plant one', 'TODO', 'ben', -8, { type: 'MILESTONE', priority: 'HIGH' }],
    ['Spare parts contract', 'TODO', null, 25],
  ],
};

const globex: DemoProject = {
  key: 'GLX',
  name: 'Globex pilot',
  description: 'Done, and they ordered more.',
  lead: 'ben',
  priority: 'MEDIUM',
  start: -120,
  target: -20,
  state: 'COMPLETED',
  tasks: [
    ['Install two arms', 'DONE', 'ben', -70, { points: 5 }],
    ['Measure cycle time', 'DONE', 'otto', -40, { points: 3 }],
    ['Final report', 'DONE', 'ben', -22, { points: 2 }],
  ],
};

export const demoWorkspaces: readonly DemoWorkspace[] = [
  {
    slug: 'product',
    name: 'Product',
    timeZone: 'Europe/Berlin',
    currency: 'EUR',
    mode: 'STANDARD',
    owner: 'olga',
    members: ['mia', 'ben', 'clara', 'dev', 'emil', 'gita', 'hugo', 'ines'],
    viewers: ['victor'],
    projects: [apollo, mobile, website],
  },
  {
    slug: 'operations',
    name: 'Operations',
    timeZone: 'America/New_York',
    currency: 'USD',
    mode: 'GOVERNED',
    owner: 'gita',
    members: ['emil', 'otto'],
    viewers: [],
    projects: [audit, office],
  },
  {
    slug: 'delivery',
    name: 'Client delivery',
    timeZone: 'Asia/Tokyo',
    currency: 'JPY',
    mode: 'LEAN',
    owner: 'ben',
    members: ['otto', 'mia'],
    viewers: [],
    projects: [northwind, globex],
  },
];
