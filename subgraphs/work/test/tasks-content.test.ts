import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Office, openOffice, type Payload, type Verdict } from './office.ts';

let office: Office;
let workspaceId: string;
let projectId: string;
let taskId: string;
beforeAll(async () => {
  office = await openOffice(inject('postgresUrl'));
  workspaceId = await office.newWorkspace();
  projectId = (await office.newProject(workspaceId)).id;
  taskId = (await office.newTask(projectId)).id;
});
afterAll(() => office.world.close());

/** The content given to a new task, to one of many, and to one that exists. */
async function threeWays(content: object): Promise<Verdict[]> {
  const row = { projectId, title: 'Content', ...content };
  const bulk = await office.attempt('member', 'createTasks', {
    workspaceId,
    mode: 'SKIP_FAILED',
    rows: [row],
  });
  const { task, error } = bulk.payload?.results[0] ?? { task: null, error: bulk.refusal };
  return [
    await office.attempt('member', 'createTask', row),
    await office.attempt('member', 'updateTask', { id: taskId, ...content }),
    { payload: { entity: task }, refusal: error },
  ];
}

const problemsOf = ({ details }: Payload) =>
  details.problems.map(({ path, message }: Payload) => `${path.at(-1)}: ${message}`);

const family = '👨‍👩‍👧‍👦';
const accepted = [
  ['a title of 300 letters', { title: 'x'.repeat(300) }],
  ['a title of 300 emoji, which are 600 code units', { title: '🚀'.repeat(300) }],
  ['a title of 42 families of seven code points and 6 letters', { title: `${family.repeat(42)}abcdef` }],
  ['a title with quotes, backslashes and markup', { title: `"O'Neil" \\ {a,b} <b>&amp;</b> $1 %s :x` }],
  ['a title written from right to left', { title: 'שלום עולם' }],
  ['a description of 64 KiB', { description: 'x'.repeat(65_536) }],
  ['a description of 64 KiB in characters of four bytes', { description: '🚀'.repeat(16_384) }],
  ['a description of several lines and tabs', { description: '# Why\r\n\n\t- because\n' }],
  ['every kind of work', { type: 'MILESTONE', priority: 'CRITICAL' }],
  ['nothing and all of it', { percentComplete: 0, estimatePoints: 0, estimateHours: 100_000 }],
  [
    'two decimals',
    { percentComplete: 100, remainingHours: 0.01, actualHours: 99_999.99, estimatePoints: 1.1 },
  ],
  [
    'sums that binary fractions miss by a hair',
    { estimateHours: 1.005e2, actualHours: 0.07, remainingHours: 1.15 },
  ],
] as const;

const tooLong = 'title: Must have 1 to 300 characters.';
const control = 'Must not contain control characters.';
const unicode = 'Must be well-formed Unicode.';
const amount = 'Must be 0 to 100,000 with two decimals at most.';
const refused: readonly (readonly [string, object, readonly string[]])[] = [
  ['a title of 301 letters', { title: 'x'.repeat(301) }, [tooLong]],
  ['a title of 301 emoji', { title: '🚀'.repeat(301) }, [tooLong]],
  ['an empty title', { title: '' }, [tooLong]],
  ['a title of nothing but space', { title: ' \u00a0\u3000\t\n' }, [tooLong]],
  ['a title with a NUL', { title: 'a\u0000b' }, [`title: ${control}`]],
  ['a title with an escape', { title: 'a\u001b[31mb' }, [`title: ${control}`]],
  ['a title with a delete', { title: 'a\u007fb' }, [`title: ${control}`]],
  ['a title with half an emoji', { title: 'a\ud83d' }, [`title: ${unicode}`]],
  ['a title with the other half', { title: '\ude80b' }, [`title: ${unicode}`]],
  [
    'a description of a byte more',
    { description: 'x'.repeat(65_537) },
    ['description: Must have at most 64 KiB.'],
  ],
  [
    'a description of a byte more in fewer characters',
    { description: `${'🚀'.repeat(16_384)}x` },
    ['description: Must have at most 64 KiB.'],
  ],
  ['a description with a NUL', { description: 'a\u0000' }, [`description: ${control}`]],
  ['a description with half an emoji', { description: '\ud83d' }, [`description: ${unicode}`]],
  ['a label with a control character', { labels: ['a\u0001'] }, [`labels: ${control}`]],
  ['more than all of it', { percentComplete: 101 }, ['percentComplete: Must be 0 to 100.']],
  ['less than nothing of it', { percentComplete: -1 }, ['percentComplete: Must be 0 to 100.']],
  ['three decimals', { estimatePoints: 1.005 }, [`estimatePoints: ${amount}`]],
  ['three decimals, just under', { estimateHours: 0.001 }, [`estimateHours: ${amount}`]],
  ['three decimals, in a large number', { remainingHours: 99_999.999 }, [`remainingHours: ${amount}`]],
  ['a cent more than 100,000', { actualHours: 100_000.01 }, [`actualHours: ${amount}`]],
  ['a cent less than nothing', { actualHours: -0.01 }, [`actualHours: ${amount}`]],
  ['a number beyond all numbers', { actualHours: Number.MAX_VALUE }, [`actualHours: ${amount}`]],
  ['the smallest number', { actualHours: Number.MIN_VALUE }, [`actualHours: ${amount}`]],
  [
    'wrong things of several kinds, all named at once',
    { title: '', percentComplete: 101, labels: ['', 'a\u0000'], estimateHours: -1 },
    [
      tooLong,
      `estimateHours: ${amount}`,
      'percentComplete: Must be 0 to 100.',
      'labels: Must have 1 to 50 characters.',
      `labels: ${control}`,
    ],
  ],
];

describe('what a task says of itself', () => {
  it.each(accepted)('may be %s', async (_what, content) => {
    for (const { payload, refusal } of await threeWays(content)) {
      expect(refusal).toBeNull();
      expect(payload.entity).toMatchObject(content);
    }
  });

  it.each(refused)('may not be %s', async (_what, content, problems) => {
    const before = await office.readTask(taskId);
    for (const { refusal } of await threeWays(content)) {
      expect(refusal?.code).toBe('VALIDATION_FAILED');
      expect(problemsOf(refusal)).toEqual(problems);
    }
    expect(await office.readTask(taskId)).toEqual(before);
  });

  it.each([
    ['NaN', { estimateHours: Number.NaN }],
    ['infinite', { estimateHours: Number.POSITIVE_INFINITY }],
    ['a number in quotes', { estimateHours: '1' }],
    ['half a percent', { percentComplete: 0.5 }],
    ['an unknown kind of work', { type: 'CHORE' }],
    ['a title that is a number', { title: 5 }],
  ])('may not be %s, which the schema refuses already', async (_what, content) => {
    for (const [mutation, input] of [
      ['createTask', { projectId, title: 'X', ...content }],
      ['updateTask', { id: taskId, ...content }],
      ['createTasks', { workspaceId, mode: 'SKIP_FAILED', rows: [{ projectId, title: 'X', ...content }] }],
    ] as const) {
      expect((await office.refused('member', mutation, input)).code).toBe('VALIDATION_FAILED');
    }
  });

  it('takes a number without end, written into the document, for too large', async () => {
    const query = `mutation { updateTask(input: { id: "${taskId}", estimateHours: 1e999 }) { position } }`;
    const { errors } = await office.world.ask('member', query);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['VALIDATION_FAILED']);
  });

  it('takes negative zero for zero', async () => {
    const { entity } = await office.act('member', 'createTask', {
      projectId,
      title: 'Zero',
      estimateHours: -0,
    });
    expect(Object.is(entity.estimateHours, 0)).toBe(true);
    const { position } = await office.act('member', 'updateTask', { id: entity.id, estimateHours: -0 });
    expect(position).toBeNull();
    const rehearsed = `mutation { updateTask(input: { id: "${entity.id}", actualHours: -0.0 }, options: { dryRun: true }) {
      changeSet { updates { nodes { fields { name before after } } } } } }`;
    const { updateTask } = await office.read('member', rehearsed);
    const [{ fields }] = updateTask.changeSet.updates.nodes;
    expect(JSON.stringify(fields)).toBe('[{"name":"actualHours","before":null,"after":0}]');
  });

  it('takes a description of nothing but space for none, and keeps the space of any other', async () => {
    const task = await office.newTask(projectId, { description: ' \n\t' });
    expect(task.description).toBeNull();
    const { entity } = await office.act('member', 'updateTask', { id: task.id, description: '  code\n' });
    expect(entity.description).toBe('  code\n');
  });

  it('has its labels trimmed, once each, and in alphabetical order, fifty at most after that', async () => {
    const fifty = Array.from({ length: 50 }, (_, index) => `l${String(index).padStart(2, '0')}`);
    const { labels } = await office.newTask(projectId, { labels: [...fifty.toReversed(), ' l00', 'l49 '] });
    expect(labels).toEqual(fifty);
    const tooMany = { projectId, title: 'X', labels: [...fifty, 'l50'] };
    expect(problemsOf(await office.refused('member', 'createTask', tooMany))).toEqual([
      'labels: At most 50 labels.',
    ]);
  });

  it('stays where it is omitted and goes where it is null', async () => {
    const said = {
      description: 'Why.',
      type: 'BUG',
      priority: 'HIGH',
      estimatePoints: 3,
      estimateHours: 4.5,
      remainingHours: 2,
      actualHours: 1,
      percentComplete: 40,
      labels: ['a'],
    };
    const task = await office.newTask(projectId, said);
    const { entity: renamed } = await office.act('member', 'updateTask', { id: task.id, title: 'Renamed' });
    expect(renamed).toMatchObject({ ...said, title: 'Renamed', version: 2 });
    const nothing = {
      description: null,
      estimatePoints: null,
      estimateHours: null,
      remainingHours: null,
      actualHours: null,
    };
    const { entity } = await office.act('member', 'updateTask', { id: task.id, ...nothing, labels: null });
    expect(entity).toEqual({ ...renamed, ...nothing, labels: [], updatedAt: entity.updatedAt, version: 3 });
  });

  it('keeps what cannot be cleared', async () => {
    const nulls = { title: null, type: null, priority: null, percentComplete: null };
    const refusal = await office.refused('member', 'updateTask', { id: taskId, ...nulls });
    expect(problemsOf(refusal)).toEqual(Object.keys(nulls).map((field) => `${field}: Cannot be cleared.`));
  });
});

describe('a day or an instant before the first year', () => {
  it('is refused as no day, not met by Postgres', async () => {
    const days = { id: taskId, startDate: '0000-12-31' };
    expect((await office.refused('member', 'rescheduleTask', days)).code).toBe('VALIDATION_FAILED');
    for (const createdAt of ['0000-12-31T12:00:00Z', '0001-01-01T00:00:00+14:00']) {
      const input = { workspaceId, rows: [{ projectId, title: 'X', createdAt }] };
      expect((await office.refused('owner', 'createTasks', input)).code).toBe('VALIDATION_FAILED');
    }
  });
});

describe('the reason of a change', () => {
  it.each([
    ['with a NUL', 'a\u0000b'],
    ['with half an emoji', 'a\ud83d'],
    ['blank', '  '],
    ['of 2,001 characters', 'x'.repeat(2_001)],
  ])('is refused %s, not met by Postgres', async (_what, reason) => {
    const { code } = await office.refused(
      'member',
      'moveTask',
      { id: taskId, status: 'BLOCKED' },
      { reason },
    );
    expect(code).toBe('VALIDATION_FAILED');
  });

  it('may have 2,000 characters, as people see them', async () => {
    const reason = '🚀'.repeat(2_000);
    const { position } = await office.act(
      'member',
      'moveTask',
      { id: taskId, status: 'BLOCKED' },
      { reason },
    );
    expect(position).not.toBeNull();
  });

  it.each(['a\u0000b', 'a\ud83d', ''])('has its idempotency key refused as %j', async (idempotencyKey) => {
    const { code } = await office.refused(
      'member',
      'moveTask',
      { id: taskId, status: 'TODO' },
      { idempotencyKey },
    );
    expect(code).toBe('VALIDATION_FAILED');
  });
});
