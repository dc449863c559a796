const types = ['application/json', 'application/graphql-response+json'] as const;

/**
 * The media type of an answer to a client with this Accept header: of those that it likes best the one it names first,
 * application/json when it does not care, null when it takes neither.
 */
export function answerType(accept = ''): (typeof types)[number] | null {
  const ranges = (accept.trim() || '*/*').split(',').map(readRange);
  const liked = types.flatMap((type) => {
    const names: readonly string[] = [type, 'application/*', '*/*'];
    const [range] = ranges
      .filter(({ name }) => names.includes(name))
      .sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
    return range && range.weight > 0 ? [{ type, weight: range.weight, place: ranges.indexOf(range) }] : [];
  });
  return liked.sort((a, b) => b.weight - a.weight || a.place - b.place)[0]?.type ?? null;
}

function readRange(text: string): { readonly name: string; readonly weight: number } {
  const [name = '', ...parameters] = text.toLowerCase().replace(/\s/g, '').split(';');
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  return { name, weight: weight ? Number(weight.slice(2)) : 1 };
}
