import { AsyncLocalStorage } from 'node:async_hooks';
import {
  ApolloServer,
  type ApolloServerPlugin,
  HeaderMap,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { formatError, isUnexpected } from '@workgraph/kit/graphql/format-error';
import { LIMITS } from '@workgraph/kit/limits';
import { logLine } from '@workgraph/kit/logging';
import type { FormattedExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { checkOperation, type OperationRules } from './check-operation.ts';
import type { GatewayContext } from './gateway-context.ts';

export type GraphqlServer = {
  /** Answers every request it is given, refusals and failures included; rejects for none. */
  execute(request: HTTPGraphQLRequest, context: GatewayContext): Promise<HTTPGraphQLResponse>;
  stop(): Promise<void>;
};

/** Apollo's pipeline around the schema: parse, validate, our rules, run. */
export async function startGraphqlServer(
  schema: GraphQLSchema,
  rules: OperationRules,
): Promise<GraphqlServer> {
  // Apollo shows neither `formatError` nor `stringifyResult` which request an error belongs to.
  const requestIds = new AsyncLocalStorage<string>();
  const apollo = new ApolloServer<GatewayContext>({
    schema,
    introspection: true,
    // What no page of another site can send unasked; of credentials only a Bearer token counts, and no browser adds one.
    csrfPrevention: {
      requestHeaders: ['apollo-require-preflight', 'authorization', 'x-apollo-operation-name'],
    },
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    // graphql-js adds one error that says there are more.
    validationOptions: { maxErrors: LIMITS.validationErrors - 1 },
    executionOptions: { maxCoercionErrors: LIMITS.validationErrors - 1 },
    logger: apolloLog,
    formatError: (formatted, thrown) => withoutSuggestion(formatError(formatted, thrown)),
    stringifyResult: (result) => JSON.stringify(withRequestId(result, requestIds.getStore())),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      refuseByRules(rules),
      logUnexpected,
    ],
  });
  await apollo.start();
  return {
    execute: (httpGraphQLRequest, context) =>
      requestIds.run(context.requestId, () =>
        apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => context }),
      ),
    stop: () => apollo.stop(),
  };
}

const apolloLog = {
  debug() {},
  info() {},
  warn: (message: unknown) => logLine('warn', 'graphql.warning', { message: String(message) }),
  error: (message: unknown) => logLine('error', 'graphql.failed', { message: String(message) }),
};

/** The hook made for refusing, `didResolveOperation`, has room for one error and answers 500. */
function refuseByRules(rules: OperationRules): ApolloServerPlugin<GatewayContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, request, contextValue: context }) {
          // Whatever its type says, it is missing when the request does not tell which one to run.
          if (!operation) return null;
          const variables = request.variables ?? {};
          const errors = checkOperation(rules, { schema, document, operation, variables, context });
          if (errors.length === 0) return null;
          const isAnonymous = errors[0]?.extensions.code === 'UNAUTHENTICATED';
          const headers = new HeaderMap(isAnonymous ? [['www-authenticate', 'Bearer']] : []);
          return {
            http: { status: isAnonymous ? 401 : 400, headers },
            body: { kind: 'single', singleResult: { errors: errors.map((error) => error.toJSON()) } },
          };
        },
      };
    },
  };
}

const logUnexpected: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue: { requestId } }) {
        for (const error of errors) {
          // What comes with the code was logged where it happened.
          if (error.extensions.code === 'INTERNAL' || !isUnexpected(error)) continue;
          const path = error.path?.join('.');
          logLine('error', 'request.failed', { requestId, path, error: error.originalError ?? error });
        }
      },
    };
  },
};

/** graphql-js suggests names in errors about variables, too, where Apollo does not take them out. */
function withoutSuggestion(error: GraphQLFormattedError): GraphQLFormattedError {
  return error.path ? error : { ...error, message: error.message.replace(/ ?Did you mean .+\?$/, '') };
}

function withRequestId(
  result: FormattedExecutionResult,
  requestId: string | undefined,
): FormattedExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));
  return { ...result, errors };
}
