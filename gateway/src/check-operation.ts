import { type DomainError, invalid, unauthenticated } from '@workgraph/kit/errors';
import { LIMITS } from '@workgraph/kit/limits';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import type { GatewayContext } from './gateway-context.ts';
import { checkDocumentShape } from './limits/document-shape.ts';
import type { FieldCosts } from './limits/field-costs.ts';
import { foldSelections, isIntrospection } from './limits/fold-selections.ts';
import { checkInputSizes } from './limits/input-size.ts';
import { tooComplex } from './limits/limits.ts';
import { costOf } from './limits/operation-cost.ts';

export type OperationRules = {
  readonly fieldCosts: FieldCosts;
  /** Whether callers without a credential may ask what the schema is. */
  readonly openIntrospection: boolean;
};

export type ResolvedOperation = {
  readonly schema: GraphQLSchema;
  /** Parsed and valid. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: GatewayContext;
};

/** Why the operation will not be run, told by the first rule it breaks; empty when it may. */
export function checkOperation(rules: OperationRules, resolved: ResolvedOperation): readonly GraphQLError[] {
  const { schema, document, operation, variables, context } = resolved;
  if (!context.actor && !rules.openIntrospection && introspects(document))
    return [refused(unauthenticated())];
  const misshapen = checkDocumentShape(schema, document, operation);
  if (misshapen.length > 0) return misshapen;
  const oversized = checkInputSizes(document, variables);
  if (oversized.length > 0) return oversized;
  const { cost } = costOf({ schema, document, operation, variables, fieldCosts: rules.fieldCosts });
  if (cost > LIMITS.cost) return [tooComplex('cost', LIMITS.cost, cost, operation)];
  const badKey = checkIdempotencyKey(resolved);
  return badKey ? [refused(badKey)] : [];
}

function refused({ message, code, details }: DomainError): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...(details && { details }) } });
}

/** Anywhere in the document: an operation that stands beside it is refused with it. */
function introspects(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field(node) {
      found ||= isIntrospection(node);
    },
  });
  return found;
}

function checkIdempotencyKey({
  schema,
  document,
  operation,
  context,
}: ResolvedOperation): DomainError | null {
  const key = context.idempotencyKey;
  if (key === undefined) return null;
  if (key.length < 1 || key.length > 200)
    return invalid(['Idempotency-Key'], 'A key has 1 to 200 characters.');
  const mutations = foldSelections<number>(schema, document, operation, {
    empty: 0,
    tooDeep: 0,
    add: (a, b) => a + b,
    field: ({ name }) => (name.value === '__typename' ? 0 : 1),
    fragment: (_, inner) => inner,
    leavesOut: () => false,
  });
  if (operation.operation === 'mutation' && mutations === 1) return null;
  return invalid(['Idempotency-Key'], 'The header is for an operation of exactly one mutation.');
}
