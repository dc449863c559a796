import type { Example } from '@workgraph/schema/examples';
import { type CastKey, cast } from '@workgraph/standalone/demo/cast';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openStage, type Stage } from './example-stage.ts';
import { examples, houseOf } from './examples.ts';
import { unplaced } from './exceptions.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(inject('postgresUrl'));
});
afterAll(() => stage.world.close());

const allButDenials = () => stage.sums(stage.tables.filter((table) => table !== 'log.denials'));
const listDenials = () => stage.world.database.sql`select * from log.denials order by sequence`;

async function workspaceId(slug: string): Promise<string> {
  const { organizationId } = cast.admin;
  const [row] = await stage.world.database.sql`
    select id from work.workspaces where org_id = ${organizationId} and slug = ${slug}`;
  return row?.id;
}

describe.each(examples)('$mutation', ({ mutation, may, mayNot }) => {
  // Set once: a dry run and a refusal change nothing, which is what these tests show.
  let example: Example;
  let before: Record<string, string>;
  beforeAll(async () => {
    example = await stage.set(mutation);
    before = await allButDenials();
  });

  it.each(may)('is open to the %s', async (who) => {
    const { payload, errors } = await stage.run(example, { who, options: { dryRun: true } });
    expect(errors).toEqual([]);
    const { creates, updates, removes } = payload.whole;
    expect([creates, updates, removes].flatMap(({ nodes }) => nodes)).not.toEqual([]);
  });

  it.each(Object.entries(mayNot) as [CastKey, string][])('refuses the %s: %s', async (who, code) => {
    const denied = await listDenials();

    const rehearsed = await stage.run(example, { who, options: { dryRun: true } });
    expect(rehearsed.errors).toMatchObject([{ extensions: { code } }]);
    expect(await listDenials()).toEqual(denied);

    const { payload, errors } = await stage.run(example, { who });
    expect(payload).toBeNull();
    expect(errors).toMatchObject([{ path: [mutation], extensions: { code } }]);
    expect(await allButDenials()).toEqual(before);

    const { details } = errors[0]?.extensions ?? {};
    const isForbidden = code === 'FORBIDDEN';
    expect(details).toEqual(
      isForbidden
        ? { rule: expect.any(String), requiredRole: expect.stringMatching(/^(MEMBER|OWNER|ADMIN)$/) }
        : undefined,
    );

    const { person, organizationId } = cast[who];
    const news = (await listDenials()).slice(denied.length);
    expect(news).toMatchObject([
      {
        org_id: organizationId,
        workspace_id: isForbidden && !unplaced[mutation] ? await workspaceId('product') : null,
        house: houseOf(mutation),
        action: mutation,
        actor_kind: 'USER',
        actor_id: person.id,
        credential: 'SESSION',
        code,
        rule: isForbidden ? (details as { rule: string }).rule : null,
      },
    ]);
  });
});

describe('a refusal for want of reach', () => {
  it('is the same for what exists elsewhere and for what does not exist', async () => {
    const example = await stage.set('moveTask');
    const unknown = { ...example.input, id: 'task_01k8000000e008000000000099' };
    const answers = await Promise.all([
      stage.run(example, { who: 'foreign' }),
      stage.run(example, { who: 'outsider' }),
      stage.run(example, { who: 'foreign', input: unknown }),
    ]);
    const [first, ...others] = answers.map(({ errors }) =>
      errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId: '' } })),
    );
    for (const other of others) expect(other).toEqual(first);
  });
});
