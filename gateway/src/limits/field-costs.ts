import { type DocumentNode, type FieldDefinitionNode, Kind, valueFromASTUntyped } from 'graphql';
import { saturate } from './limits.ts';

/** What the SDL declares, by coordinate (`Project.rollup`). */
export type FieldCosts = {
  /** Points of each object (or leaf) the field yields, in place of the usual ones. */
  readonly weights: ReadonlyMap<string, number>;
  /** Items the field's list has at most. */
  readonly listSizes: ReadonlyMap<string, number>;
};

/**
 * Reads `@cost(weight: Int)` and `@listSize(assumedSize: Int)` off the fields of a composed supergraph, under the
 * names its `@link` gives them. Composition refuses `@cost` on a field of an interface, which therefore gets the
 * highest weight among the types that implement it; a list size it declares itself.
 */
export function readFieldCosts(supergraph: DocumentNode): FieldCosts {
  const names = directiveNames(supergraph);
  const weights = new Map<string, number>();
  const listSizes = new Map<string, number>();
  for (const type of supergraph.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of type.fields ?? []) {
      const listSize = declaredNumber(field, names.listSize, 'assumedSize');
      if (listSize !== null) listSizes.set(`${type.name.value}.${field.name.value}`, listSize);
      const weight = declaredNumber(field, names.cost, 'weight');
      if (weight === null) continue;
      for (const owner of [type, ...(type.interfaces ?? [])]) {
        const coordinate = `${owner.name.value}.${field.name.value}`;
        weights.set(coordinate, Math.max(weight, weights.get(coordinate) ?? 0));
      }
    }
  }
  return { weights, listSizes };
}

/** A negative number, which composition lets pass, counts as 0: nothing may make an operation cheaper. */
function declaredNumber(field: FieldDefinitionNode, directive: string, argument: string): number | null {
  const found = field.directives?.find(({ name }) => name.value === directive);
  const value = found?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.INT ? Math.max(0, saturate(Number(value.value))) : null;
}

/** Composition keeps the name a subgraph uses: `@federation__cost` where it does not import, any where it renames. */
function directiveNames(supergraph: DocumentNode): { cost: string; listSize: string } {
  const names = new Map<unknown, string>();
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION) continue;
    for (const { name, arguments: given } of definition.directives ?? []) {
      if (name.value !== 'link') continue;
      const link = Object.fromEntries((given ?? []).map((a) => [a.name.value, valueFromASTUntyped(a.value)]));
      if (!String(link.url).startsWith('https://specs.apollo.dev/cost/')) continue;
      for (const imported of Array.isArray(link.import) ? link.import : []) {
        if (imported?.as) names.set(imported.name, String(imported.as).slice(1));
      }
    }
  }
  return { cost: names.get('@cost') ?? 'cost', listSize: names.get('@listSize') ?? 'listSize' };
}
