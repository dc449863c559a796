import { decodeId } from '@workgraph/kit/ids';
import type { CastKey } from '@workgraph/standalone/demo/cast';
import type { AskOptions } from '../../../tooling/world.ts';
import { type Office, openOffice, type Payload, type Refusal } from '../../work/test/office.ts';

/** The office of work with the verbs of programs at hand. */
export type ProgramOffice = Office & {
  /** Does it or is refused; the program comes as `program`. */
  tryProgram(who: CastKey, mutation: string, input: object, how?: How): Promise<Told>;
  /** Does it; throws when it is refused. */
  doProgram(who: CastKey, mutation: string, input: object, how?: How): Promise<Payload>;
  newProgram(workspaceId: string, name?: string): Promise<Payload>;
  link(programId: string, projectId: string): Promise<Payload>;
  /** A field of Query of the house portfolio; throws when it is refused. */
  ask(who: CastKey, query: string, variables?: object): Promise<Payload>;
  /** The program with its projects, roll-up and health. */
  readProgram(id: string, who?: CastKey): Promise<Payload>;
  readHealth(projectId: string, asOf?: string): Promise<Payload>;
  /** Program and health of a project, as the gateway asks for them. */
  readProject(id: string, who?: CastKey): Promise<Payload>;
};

type How = { readonly options?: object; readonly header?: AskOptions };
type Told = { readonly payload: Payload; readonly refusal: Refusal | null };

const programFields = 'id name description archivedAt createdAt updatedAt version workspace { id }';
const projectCounts = 'total draft active onHold completed cancelled';
const taskCounts = 'total open done cancelled overdue blocked unassigned';
const healthFields = 'status asOf ruleVersion reasons { code severity threshold actual evidence { id } }';
export const rollupFields = `projects { ${projectCounts} } tasks { ${taskCounts} } progress { ratio basis done total }`;

const changed = 'nodes { entity { id type } fields { name before after } }';

export async function openProgramOffice(postgresUrl: string): Promise<ProgramOffice> {
  const office = await openOffice(postgresUrl);
  const { world } = office;
  let made = 0;

  const programs: ProgramOffice = {
    ...office,
    async tryProgram(who, mutation, input, { options = {}, header = {} } = {}) {
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
      const query = `mutation ($input: ${type}!, $options: MutationOptions) {
        ${mutation}(input: $input, options: $options) { program { ${programFields} projects { nodes { id } } }
          changeSet { summary { created updated removed } creates { ${changed} } updates { ${changed} } removes { ${changed} } }
          warnings { code } position replayed } }`;
      const { data, errors } = await world.ask(
        who,
        query,
        { input, options },
        { house: 'portfolio', ...header },
      );
      const [error] = errors;
      if (!error) return { payload: data[mutation], refusal: null };
      const { code, details } = error.extensions ?? {};
      return { payload: null, refusal: { code: String(code), message: error.message, details } };
    },
    async doProgram(who, mutation, input, how) {
      const { payload, refusal } = await programs.tryProgram(who, mutation, input, how);
      if (refusal) throw new Error(`${mutation} was refused: ${JSON.stringify(refusal)}`);
      return payload;
    },
    async newProgram(workspaceId, name) {
      made += 1;
      const input = { workspaceId, name: name ?? `Program ${made}` };
      return (await programs.doProgram('owner', 'createProgram', input)).program;
    },
    link: (programId, projectId) =>
      programs.doProgram('owner', 'linkProgramProject', { programId, projectId }),
    async ask(who, query, variables) {
      const { data, errors } = await world.ask(who, query, variables, { house: 'portfolio' });
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return data;
    },
    async readProgram(id, who = 'viewer') {
      const query = `query ($id: ID!) { program(id: $id) { ${programFields} rollup { ${rollupFields} }
        projects { totalCount nodes { id } } health { ${healthFields} projects { healthy atRisk blocked } } } }`;
      return (await programs.ask(who, query, { id })).program;
    },
    async readHealth(projectId, asOf) {
      const query = `query ($of: [_Any!]!, $asOf: Date) {
        entities: _entities(representations: $of) { ... on Project { health(asOf: $asOf) { ${healthFields} } } } }`;
      const of = [{ __typename: 'Project', id: projectId }];
      return (await programs.ask('viewer', query, { of, asOf })).entities?.[0]?.health ?? null;
    },
    async readProject(id, who = 'viewer') {
      const query = `query ($of: [_Any!]!) {
        entities: _entities(representations: $of) { ... on Project { id program { id name } health { status } } } }`;
      return (await programs.ask(who, query, { of: [{ __typename: 'Project', id }] })).entities[0];
    },
  };
  return programs;
}

/** The uuid behind an id, for looking at rows. */
export function uuid(type: string, id: string): string {
  const decoded = decodeId(type, id);
  if (decoded === null) throw new Error(`${id} is not the id of a ${type}.`);
  return decoded;
}
