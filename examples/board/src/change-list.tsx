import type { Status } from './column.tsx';
import type { PreviewMoveMutation } from './generated/graphql.ts';
import { instantWords, words } from './words.ts';

type Change = NonNullable<PreviewMoveMutation['moveTask']>['changeSet']['updates']['nodes'][number];
type Props = { changes: readonly Change[]; statuses: readonly Status[] };

/** A change set for people: what, from what, to what. */
export function ChangeList({ changes, statuses }: Props) {
  return (
    <ul className="changes">
      {changes.map(({ entity, fields }) => (
        <li key={entity.id}>
          {entity.label}
          <dl>
            {fields.map(({ name, before, after }) => (
              <div key={name}>
                <dt>{words(name)}</dt>
                <dd>
                  <del>{valueWords(name, before, statuses)}</del> →{' '}
                  <ins>{valueWords(name, after, statuses)}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function valueWords(name: string, value: unknown, statuses: readonly Status[]): string {
  if (value === null || value === undefined) return 'nothing';
  if (name === 'status') return statuses.find(({ key }) => key === value)?.name ?? String(value);
  const isInstant = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value);
  return isInstant ? instantWords(value) : String(value);
}
