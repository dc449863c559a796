import { LIMITS } from '@workgraph/kit/limits';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type ValueNode,
} from 'graphql';
import type { FieldCosts } from './field-costs.ts';
import { foldSelections, isIntrospection, type Place } from './fold-selections.ts';
import { saturate } from './limits.ts';

const points = { object: 1, leaf: 0, totalCount: 5, mutation: 10 };

/** Points of a selection set: for itself, and for each row of the page it may be selected on (`edges`, `nodes`). */
type Cost = { readonly once: number; readonly perRow: number };

/**
 * Points the operation may cost at most, by the rules of the public contract: per object, times the sizes of the
 * lists around it. Variables are as the client sent them; what `@skip` and `@include` surely leave out is free, and
 * so is introspection. An integer between 0 and `Number.MAX_SAFE_INTEGER`; documents that are not valid do no harm.
 */
export function costOf(request: {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly fieldCosts: FieldCosts;
}): { cost: number } {
  const { schema, document, operation, variables, fieldCosts } = request;
  const mutationType = schema.getMutationType();
  const defaults = new Map(
    operation.variableDefinitions?.map((node) => [node.variable.name.value, node.defaultValue]),
  );

  const { once, perRow } = foldSelections<Cost>(schema, document, operation, {
    empty: { once: 0, perRow: 0 },
    tooDeep: { once: Number.MAX_SAFE_INTEGER, perRow: 0 },
    add: (a, b) => ({ once: saturate(a.once + b.once), perRow: saturate(a.perRow + b.perRow) }),
    field: costOfField,
    fragment: (_, inner) => inner,
    leavesOut,
  });
  return { cost: saturate(once + perRow) };

  function costOfField(node: FieldNode, place: Place, children: Cost): Cost {
    if (isIntrospection(node)) return { once: 0, perRow: 0 };
    const coordinate = `${place.parent?.name}.${node.name.value}`;
    const listSize = fieldCosts.listSizes.get(coordinate);
    const own = fieldCosts.weights.get(coordinate) ?? ownPoints(node, place);
    const rows = pageSize(node, place) ?? listSize ?? LIMITS.pageDefault;
    const each = saturate(own + children.once + rows * children.perRow);
    const isList = place.definition !== null && isListType(getNullableType(place.definition.type));
    if (!isList) return { once: each, perRow: 0 };
    if (isRowsOfPage(node, place.parent)) return { once: 0, perRow: each };
    return { once: saturate(each * (listSize ?? LIMITS.pageMax)), perRow: 0 };
  }

  function ownPoints(node: FieldNode, { parent, definition }: Place): number {
    if (parent && parent === mutationType) return points.mutation;
    if (node.name.value === 'totalCount') return points.totalCount;
    const isLeaf = definition ? isLeafType(getNamedType(definition.type)) : !node.selectionSet;
    return isLeaf ? points.leaf : points.object;
  }

  /** The larger of `first` and `last`, else the default of `first`; undefined when there is neither. */
  function pageSize(node: FieldNode, { definition }: Place): number | undefined {
    const given = (node.arguments ?? [])
      .filter(({ name }) => name.value === 'first' || name.value === 'last')
      .map(({ value }) => readValue(value))
      .filter((value) => value !== null && value !== undefined);
    if (given.length > 0) return Math.max(...given.map(toCount));
    const standard = definition?.args.find(({ name }) => name === 'first')?.defaultValue;
    return typeof standard === 'number' ? toCount(standard) : undefined;
  }

  function leavesOut(node: SelectionNode): boolean {
    return (node.directives ?? []).some(({ name, arguments: given }) => {
      const condition = given?.find((argument) => argument.name.value === 'if');
      const value = condition && readValue(condition.value);
      return (name.value === 'skip' && value === true) || (name.value === 'include' && value === false);
    });
  }

  /** A number, boolean or null as written or sent; undefined when not sent; anything else is some other value. */
  function readValue(value: ValueNode): unknown {
    if (value.kind !== Kind.VARIABLE) return literal(value);
    const name = value.name.value;
    if (Object.hasOwn(variables, name)) return variables[name];
    const standard = defaults.get(name);
    return standard && literal(standard);
  }
}

function literal(value: ValueNode): unknown {
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind === Kind.BOOLEAN) return value.value;
  return value.kind === Kind.NULL ? null : value.kind;
}

/** A page size as given, over the maximum too, but never below 0: a refused page must not pay for another field. */
function toCount(size: unknown): number {
  if (typeof size !== 'number' || Number.isNaN(size)) return LIMITS.pageMax;
  return Math.max(0, saturate(Math.ceil(size)));
}

/** A type with a `pageInfo` is a connection, whatever its name: its `edges` and `nodes` are as long as its page. */
function isRowsOfPage(node: FieldNode, parent: GraphQLNamedType | null): boolean {
  const isRows = node.name.value === 'edges' || node.name.value === 'nodes';
  return isRows && (isObjectType(parent) || isInterfaceType(parent)) && 'pageInfo' in parent.getFields();
}
