import { LIMITS } from '@workgraph/kit/limits';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isInterfaceType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';

/** Where a field stands; null where the document names what the schema does not have. */
export type Place = {
  readonly parent: GraphQLNamedType | null;
  readonly definition: GraphQLField<unknown, unknown> | null;
};

export type FragmentNode = FragmentSpreadNode | InlineFragmentNode | FragmentDefinitionNode;

export type Measure<T> = {
  readonly empty: T;
  /** Stands for a selection set deeper than `LIMITS.nesting`, which is not looked into: the whole must come out refused. */
  readonly tooDeep: T;
  add(a: T, b: T): T;
  field(node: FieldNode, place: Place, children: T): T;
  /** Called for a spread with the measure of its definition, for which it was called before. */
  fragment(node: FragmentNode, inner: T): T;
  leavesOut(node: SelectionNode): boolean;
};

/**
 * Measures an operation bottom-up with its fragments expanded, each fragment measured once: linear time.
 * Safe on documents that are not valid: what is unknown has no type, a fragment inside itself counts as empty.
 */
export function foldSelections<T>(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  measure: Measure<T>,
): T {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, T>();

  function narrowed(condition: NamedTypeNode | undefined, parent: GraphQLNamedType | null) {
    return condition ? (schema.getType(condition.name.value) ?? null) : parent;
  }

  function ofSet(set: SelectionSetNode | undefined, parent: GraphQLNamedType | null, level: number): T {
    if (!set) return measure.empty;
    if (level > LIMITS.nesting) return measure.tooDeep;
    let sum = measure.empty;
    for (const node of set.selections) {
      if (!measure.leavesOut(node)) sum = measure.add(sum, ofSelection(node, parent, level));
    }
    return sum;
  }

  function ofSelection(node: SelectionNode, parent: GraphQLNamedType | null, level: number): T {
    switch (node.kind) {
      case Kind.FIELD: {
        const definition = fieldOf(parent, node.name.value);
        const type = definition && getNamedType(definition.type);
        return measure.field(node, { parent, definition }, ofSet(node.selectionSet, type, level + 1));
      }
      case Kind.INLINE_FRAGMENT:
        return measure.fragment(
          node,
          ofSet(node.selectionSet, narrowed(node.typeCondition, parent), level + 1),
        );
      case Kind.FRAGMENT_SPREAD:
        return measure.fragment(node, ofFragment(node.name.value, level + 1));
    }
  }

  // A measure cut off here at a deep level is kept for shallow spreads too: the deep one has refused the document.
  function ofFragment(name: string, level: number): T {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (!fragment) return measure.empty;
    measured.set(name, measure.empty);
    const inner = ofSet(fragment.selectionSet, narrowed(fragment.typeCondition, null), level);
    const whole = measure.fragment(fragment, inner);
    measured.set(name, whole);
    return whole;
  }

  return ofSet(operation.selectionSet, schema.getRootType(operation.operation) ?? null, 1);
}

function fieldOf(parent: GraphQLNamedType | null, name: string): GraphQLField<unknown, unknown> | null {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  return isObjectType(parent) || isInterfaceType(parent) ? (parent.getFields()[name] ?? null) : null;
}

/** `__schema` and `__type` are answered by the gateway itself and have limits of their own. */
export function isIntrospection(node: FieldNode): boolean {
  return node.name.value === SchemaMetaFieldDef.name || node.name.value === TypeMetaFieldDef.name;
}
