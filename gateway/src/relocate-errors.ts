import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isObjectType,
  responsePathAsArray,
} from 'graphql';

type Path = readonly (string | number)[];

/**
 * Gives every error the place in the answer where it happened: stitching drops list indexes from the paths of what
 * it merged. The field that raises an error knows its own place; only what lies below it is taken from the error.
 */
export function relocateErrors(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (parent, args, context, info) => {
        const located = (value: unknown): unknown => locate(value, [], info);
        try {
          return located(resolve(parent, args, context, info));
        } catch (error) {
          throw located(error);
        }
      };
    }
  }
}

/** The value with every error in it, and every error it will reject with, put in its place. */
function locate(value: unknown, indexes: readonly number[], info: GraphQLResolveInfo): unknown {
  if (value instanceof Error) return locatedError(value, indexes, info);
  if (Array.isArray(value)) return value.map((item, index) => locate(item, [...indexes, index], info));
  if (!isThenable(value)) return value;
  return value.then(
    (settled) => locate(settled, indexes, info),
    (error) => {
      throw locate(error, indexes, info);
    },
  );
}

/** Stitching answers with promises of its own making, too. */
function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

function locatedError(raised: Error, indexes: readonly number[], info: GraphQLResolveInfo): GraphQLError {
  // Of several errors that left nothing of one value, the answer has room for one.
  const error: unknown = raised instanceof AggregateError ? raised.errors[0] : raised;
  const place: Path = [...responsePathAsArray(info.path), ...indexes];
  const known = error instanceof GraphQLError ? error : null;
  return new GraphQLError(known?.message ?? raised.message, {
    nodes: info.fieldNodes,
    path: [...place, ...below(place, known?.path ?? [])],
    originalError: known ? null : raised,
    extensions: known?.extensions ?? null,
  });
}

/** What the path says beyond the place, whether or not it has the place's indexes; empty when it leads elsewhere. */
export function below(place: Path, path: Path): Path {
  let at = 0;
  for (const step of place) {
    if (typeof step === 'number') {
      if (typeof path[at] === 'number') at += 1;
      continue;
    }
    while (typeof path[at] === 'number') at += 1;
    if (path[at] !== step) return [];
    at += 1;
  }
  return path.slice(at);
}
