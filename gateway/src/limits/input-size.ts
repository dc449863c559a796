import { LIMITS } from '@workgraph/kit/limits';
import { BREAK, type DocumentNode, GraphQLError, Kind, type ValueNode, visit } from 'graphql';

type Path = readonly (string | number)[];

/**
 * Refuses lists, strings and nesting over `LIMITS` in the variables as sent (declared or not) and in every argument
 * and default the document writes, fragments included. At most `LIMITS.validationErrors` errors, each
 * VALIDATION_FAILED with `details { problems [{ path message }] }`; a path starts at the argument or variable.
 */
export function checkInputSizes(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): GraphQLError[] {
  const errors: GraphQLError[] = [];
  const isFull = () => errors.length >= LIMITS.validationErrors;
  const placesOfVariable = new Map<string, Set<'rows' | 'elsewhere'>>();

  visit(document, {
    VariableDefinition({ variable, defaultValue }) {
      if (defaultValue) walkLiteral(defaultValue, [variable.name.value]);
    },
    Argument({ name, value }) {
      walkLiteral(value, [name.value]);
      return isFull() ? BREAK : false;
    },
  });
  for (const [name, value] of Object.entries(variables)) walkJson(value, [name]);
  return errors;

  function walkLiteral(value: ValueNode, path: Path): void {
    if (value.kind === Kind.VARIABLE) {
      const places = placesOfVariable.get(value.name.value) ?? new Set();
      placesOfVariable.set(value.name.value, places.add(isRowsField(path) ? 'rows' : 'elsewhere'));
    } else if (value.kind === Kind.STRING) {
      checkText(value.value, path);
    } else if (value.kind === Kind.LIST && mayEnter(path, value.values.length)) {
      for (const [index, item] of value.values.entries()) walkLiteral(item, [...path, index]);
    } else if (value.kind === Kind.OBJECT && mayEnter(path)) {
      for (const field of value.fields) walkLiteral(field.value, [...path, field.name.value]);
    }
  }

  function walkJson(value: unknown, path: Path): void {
    if (typeof value === 'string') {
      checkText(value, path);
    } else if (Array.isArray(value)) {
      if (!mayEnter(path, value.length)) return;
      for (const [index, item] of value.entries()) walkJson(item, [...path, index]);
    } else if (typeof value === 'object' && value !== null && mayEnter(path)) {
      for (const [name, inner] of Object.entries(value)) walkJson(inner, [...path, name]);
    }
  }

  function checkText(text: string, path: Path): void {
    const bytes = Buffer.byteLength(text);
    if (bytes <= LIMITS.textBytes) return;
    refuse(path, `A text may have at most ${LIMITS.textBytes} bytes, this one has ${bytes}.`);
  }

  /** Whether the list (of so many items) or object may be walked; what is refused is not looked into. */
  function mayEnter(path: Path, items = 0): boolean {
    const allowed = isRows(path) ? LIMITS.inputRows : LIMITS.inputList;
    if (path.length > LIMITS.inputDepth) {
      return refuse(path, `Lists and objects may be nested at most ${LIMITS.inputDepth} deep.`);
    }
    if (items > allowed) {
      return refuse(path, `A list may have at most ${allowed} items, this one has ${items}.`);
    }
    return true;
  }

  /** A variable is a bulk list when the document gives it to fields named `rows` and to nothing else. */
  function isRows(path: Path): boolean {
    if (path.length > 1) return isRowsField(path);
    const places = placesOfVariable.get(String(path[0]));
    return places?.has('rows') === true && !places.has('elsewhere');
  }

  function refuse(path: Path, message: string): false {
    if (!isFull()) {
      const extensions = { code: 'VALIDATION_FAILED', details: { problems: [{ path, message }] } };
      errors.push(new GraphQLError(`${path.join('.')}: ${message}`, { extensions }));
    }
    return false;
  }
}

function isRowsField(path: Path): boolean {
  return path.length > 1 && path.at(-1) === 'rows';
}
