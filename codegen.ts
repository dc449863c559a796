import type { CodegenConfig } from '@graphql-codegen/cli';
import { type DocumentNode, Kind, print } from 'graphql';
import { composePublicSdl } from './schema/src/compose.ts';
import { type House, houses, loadSdl } from './schema/src/load-sdl.ts';

/** Which row or model stands behind a type of the graph, so that resolvers are checked against both. */
const models: Record<House, Record<string, string>> = {
  work: {
    Organization: '../organization/organization.table.ts#OrganizationRow as OrganizationModel',
    User: '../organization/organization.table.ts#UserRow as UserModel',
    UserConnection: '../organization/organization.loaders.ts#UserPage',
    Viewer: '@workgraph/kit/actor#Access as ViewerModel',
    Workspace: '../workspace/workspace.table.ts#WorkspaceRow as WorkspaceModel',
    WorkspaceConnection: '../workspace/workspace.loaders.ts#WorkspacePage',
    WorkspaceMember: '../workspace/workspace.table.ts#WorkspaceMemberRow as WorkspaceMemberModel',
    WorkspaceMemberConnection: '../workspace/workspace.loaders.ts#WorkspaceMemberPage',
    Project: '../project/project.table.ts#ProjectRow as ProjectModel',
    ProjectConnection: '../project/project.loaders.ts#ProjectPage',
    Status: '../project/project.table.ts#StatusRow as StatusModel',
    Task: '../task/task.table.ts#TaskRow as TaskModel',
    TaskConnection: '../task/task.loaders.ts#TaskPage',
    WorkspacePermissions: '../workspace/workspace.table.ts#WorkspaceRow as WorkspaceModel',
    ProjectPermissions: '../project/project.table.ts#ProjectRow as ProjectModel',
    TaskPermissions: '../task/task.table.ts#TaskRow as TaskModel',
    MyWork: '../task/task.loaders.ts#MyWorkModel',
    ApiKey: '../credential/api-key.table.ts#ApiKeyRow as ApiKeyModel',
    ApiKeyConnection: '../credential/credential.loaders.ts#ApiKeyPage',
    CreateApiKeyPayload: '../credential/issued-key.ts#IssuedKey',
    ServiceAccount: '../credential/service-account.table.ts#ServiceAccountRow as ServiceAccountModel',
    ServiceAccountPermissions:
      '../credential/service-account.table.ts#ServiceAccountRow as ServiceAccountModel',
    ServiceAccountConnection: '../credential/credential.loaders.ts#ServiceAccountPage',
    ServiceAccountRole:
      '../credential/service-account.table.ts#ServiceAccountRoleRow as ServiceAccountRoleModel',
    ServiceAccountRoleConnection: '../credential/credential.loaders.ts#ServiceAccountRolePage',
    CreateTasksResult: '@workgraph/kit/changes/change-set#RowOutcome',
  },
  resource: {
    Workspace: '../place/place.ts#Named',
    WorkspacePermissions: '../place/place.ts#WorkspacePlace',
    User: '../place/place.ts#Named',
    Project: '../place/place.ts#Named',
    ProjectPermissions: '../place/place.ts#ProjectPlace',
    Task: '../place/place.ts#Named',
    WhoCanConnection: '@workgraph/kit/people/people-by-workspace#PeoplePage',
    Resource: '../resource/resource.table.ts#ResourceRow as ResourceModel',
    ResourcePermissions: '../resource/resource.table.ts#ResourceRow as ResourceModel',
    ResourceConnection: '../resource/resource.loaders.ts#ResourcePage',
    Allocation: '../allocation/allocation.table.ts#AllocationRow as AllocationModel',
    AllocationPermissions: '../allocation/allocation.table.ts#AllocationRow as AllocationModel',
    AllocationConnection: '../allocation/allocation.loaders.ts#AllocationPage',
    AllocationConflict: '../conflict/conflict.table.ts#ConflictRow as AllocationConflictModel',
    AllocationConflictPermissions: '../conflict/conflict.table.ts#ConflictRow as AllocationConflictModel',
    AllocationConflictConnection: '../conflict/conflict.loaders.ts#ConflictPage',
  },
  portfolio: {
    Program: '../program/program.table.ts#ProgramRow as ProgramModel',
    ProgramPermissions: '../program/program.table.ts#ProgramRow as ProgramModel',
    ProgramConnection: '../program/program.loaders.ts#ProgramPage',
    ProgramProjectConnection: '../program/program.loaders.ts#ProgramProjectPage',
    ProgramRollup: '../rollup/rollup.ts#Rollup as RollupModel',
    ProjectHealth: '../health/health.ts#ProjectHealth as ProjectHealthModel',
    ProjectHealthReason: '../health/health.ts#ProjectReason as ProjectReasonModel',
    ProgramHealth: '../health/health.ts#ProgramHealth as ProgramHealthModel',
    ProgramHealthReason: '../health/health.ts#ProgramReason as ProgramReasonModel',
    Workspace: '../program/program.loaders.ts#Reference as WorkspaceModel',
    WorkspacePermissions: '../program/program.ts#WorkspacePlace',
    User: '../program/program.loaders.ts#Reference as UserModel',
    WhoCanConnection: '@workgraph/kit/people/people-by-workspace#PeoplePage',
    Project: '../program/program.loaders.ts#Reference as ProjectModel',
    Task: '../program/program.loaders.ts#Reference as TaskModel',
  },
  assistant: {
    User: '../subject/subject.loaders.ts#Reference as UserModel',
    Workspace: '../subject/subject.loaders.ts#Reference as WorkspaceModel',
    Program: '../subject/subject.loaders.ts#Reference as ProgramModel',
    Project: '../subject/subject.loaders.ts#Reference as ProjectModel',
    Task: '../subject/subject.loaders.ts#Reference as TaskModel',
    Proposal: '../proposal/proposal.table.ts#CurrentProposal as ProposalModel',
    ProposalConnection: '../proposal/proposal.loaders.ts#ProposalPage',
    ProposalPermissions: '../proposal/proposal.table.ts#CurrentProposal as ProposalModel',
    ProposalPreview: '../proposal/proposal.table.ts#ShownPreview',
    WhoCanConnection: '@workgraph/kit/people/people-by-workspace#PeoplePage',
    ProposalOutcome: '../proposal/proposal.table.ts#CurrentProposal as ProposalModel',
    AssistantContext: '../context/read-context.ts#ContextModel',
  },
};

const contexts: Record<House, string> = {
  work: '../work.context.ts#WorkContext',
  resource: '../resource.context.ts#ResourceContext',
  portfolio: '../portfolio.context.ts#PortfolioContext',
  assistant: '../assistant.context.ts#AssistantContext as HouseContext',
};

/** Every mutation's payload is made from the same outcome. */
function payloads(sdl: DocumentNode): Record<string, string> {
  const names = sdl.definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION ? node.name.value : [],
  );
  const outcome = '@workgraph/kit/changes/outcome#Outcome';
  return Object.fromEntries(
    [...names.filter((name) => name.endsWith('Payload')), 'ChangeSet'].map((name) => [name, outcome]),
  );
}

const generates: CodegenConfig['generates'] = {};
for (const house of houses) {
  const sdl = loadSdl(house);
  generates[`subgraphs/${house}/src/generated/resolvers.ts`] = {
    schema: print(sdl),
    plugins: ['typescript', 'typescript-resolvers'],
    config: {
      contextType: contexts[house],
      avoidOptionals: { defaultValue: true },
      enumsAsTypes: true,
      federation: true,
      mappers: { ...payloads(sdl), ...models[house] },
      scalars: { ID: 'string', DateTime: 'Date', Date: 'string', JSON: 'unknown', _FieldSet: 'string' },
      strictScalars: true,
      useTypeImports: true,
      maybeValue: 'T | null',
      inputMaybeValue: 'T | null | undefined',
    },
  };
}

generates['examples/clients/documents/generated/'] = {
  schema: composePublicSdl(),
  documents: 'examples/clients/documents/tasks.ts',
  preset: 'client',
  presetConfig: { fragmentMasking: false, skipIndexFile: true },
  config: {
    enumType: 'string-literal',
    importExtension: '.ts',
    scalars: { ID: 'string', DateTime: 'string', Date: 'string', JSON: 'unknown' },
    strictScalars: true,
    useTypeImports: true,
  },
};

generates['examples/board/src/generated/'] = {
  schema: composePublicSdl(),
  documents: 'examples/board/src/*.{ts,tsx}',
  preset: 'client',
  presetConfig: { fragmentMasking: false, skipIndexFile: true },
  config: {
    documentMode: 'string',
    enumType: 'string-literal',
    importExtension: '.ts',
    scalars: { ID: 'string', DateTime: 'string', Date: 'string', JSON: 'unknown' },
    strictScalars: true,
    useTypeImports: true,
  },
};

export default { generates, silent: true } satisfies CodegenConfig;
