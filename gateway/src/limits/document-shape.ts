import { LIMITS } from '@workgraph/kit/limits';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  type GraphQLSchema,
  getNullableType,
  isListType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import {
  type FragmentNode,
  foldSelections,
  isIntrospection,
  type Measure,
  type Place,
} from './fold-selections.ts';
import { saturate, tooComplex } from './limits.ts';

/** Sums: fields (of the top level only), aliases, directives, selections. Highest: the others. */
type Shape = {
  readonly fields: number;
  readonly aliases: number;
  readonly introspectionAliases: number;
  readonly directives: number;
  readonly selections: number;
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly listDepth: number;
  readonly nesting: number;
};

const empty: Shape = Object.freeze({
  fields: 0,
  aliases: 0,
  introspectionAliases: 0,
  directives: 0,
  selections: 0,
  depth: 0,
  introspectionDepth: 0,
  listDepth: 0,
  nesting: 0,
});

const uncounted = new Set(['edges', 'node', 'nodes']);

const shapes: Measure<Shape> = {
  empty,
  // Enough: the sets above it already make `nesting` one too many.
  tooDeep: empty,
  add: (a, b) => ({
    fields: saturate(a.fields + b.fields),
    aliases: saturate(a.aliases + b.aliases),
    introspectionAliases: saturate(a.introspectionAliases + b.introspectionAliases),
    directives: saturate(a.directives + b.directives),
    selections: saturate(a.selections + b.selections),
    depth: Math.max(a.depth, b.depth),
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    listDepth: Math.max(a.listDepth, b.listDepth),
    nesting: Math.max(a.nesting, b.nesting),
  }),
  field: shapeOfField,
  fragment: shapeOfFragment,
  leavesOut: () => false,
};

/** A spread and its definition are one selection and one level. */
function shapeOfFragment(node: FragmentNode, inner: Shape): Shape {
  const step = node.kind === Kind.FRAGMENT_DEFINITION ? 0 : 1;
  return {
    ...inner,
    directives: saturate(inner.directives + (node.directives?.length ?? 0)),
    selections: saturate(inner.selections + step),
    nesting: inner.nesting + step,
  };
}

function shapeOfField(node: FieldNode, { definition }: Place, children: Shape): Shape {
  const introspects = isIntrospection(node);
  const depth = children.depth + (uncounted.has(node.name.value) ? 0 : 1);
  const aliases = saturate(children.aliases + (node.alias ? 1 : 0));
  const isList = definition !== null && isListType(getNullableType(definition.type));
  return {
    fields: 1,
    aliases,
    introspectionAliases: introspects ? aliases : children.introspectionAliases,
    directives: saturate(children.directives + (node.directives?.length ?? 0)),
    selections: saturate(children.selections + 1),
    depth: introspects ? 0 : depth,
    introspectionDepth: introspects
      ? Math.max(depth, children.introspectionDepth)
      : children.introspectionDepth,
    listDepth: children.listDepth + (isList ? 1 : 0),
    nesting: children.nesting + (node.selectionSet ? 1 : 0),
  };
}

/**
 * What is wrong with the shape of the operation, and with the number of operations beside it: at most
 * `LIMITS.validationErrors` errors, each QUERY_TOO_COMPLEX with `details { limit allowed actual }`.
 * Never throws, on documents that are not valid either; looks at no variable, so `@skip` leaves nothing out.
 */
export function checkDocumentShape(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): GraphQLError[] {
  const shape = foldSelections(schema, document, operation, shapes);
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
  const found: [limit: string, allowed: number, actual: number][] = [
    ['operations', LIMITS.operations, operations],
    ['nesting', LIMITS.nesting, shape.nesting + 1],
    ['selections', LIMITS.selections, shape.selections],
    ['depth', LIMITS.depth, shape.depth],
    ['listDepth', LIMITS.listDepth, shape.listDepth],
    ['introspectionDepth', LIMITS.introspectionDepth, shape.introspectionDepth],
    ['introspectionAliases', LIMITS.introspectionAliases, shape.introspectionAliases],
    ['aliases', LIMITS.aliases, shape.aliases],
    ['rootFields', LIMITS.rootFields[operation.operation], shape.fields],
    ['directives', LIMITS.directives, saturate(shape.directives + directivesAbove(operation))],
  ];
  return found
    .filter(([, allowed, actual]) => actual > allowed)
    .slice(0, LIMITS.validationErrors)
    .map(([limit, allowed, actual]) => tooComplex(limit, allowed, actual, operation));
}

/** Those on the operation itself and on its variables. */
function directivesAbove(operation: OperationDefinitionNode): number {
  const onVariables = (operation.variableDefinitions ?? []).map(({ directives }) => directives?.length ?? 0);
  return onVariables.reduce((sum, count) => sum + count, operation.directives?.length ?? 0);
}
