import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildClientSchema, type IntrospectionQuery, printSchema } from 'graphql';
import { modules, type ScratchFolder, scratchFolder } from './scratch-folder.ts';

const documents = fileURLToPath(new URL('../relay/board.ts', import.meta.url));

/** A program with the documents of a page, and in `artifacts` what relay-compiler makes of them. */
export function compileRelay(
  introspection: IntrospectionQuery,
  language: 'typescript' | 'javascript',
): ScratchFolder {
  const folder = scratchFolder();
  mkdirSync(join(folder.path, 'artifacts'));
  mkdirSync(join(folder.path, 'src'));
  copyFileSync(documents, join(folder.path, 'src', language === 'typescript' ? 'board.ts' : 'board.js'));
  folder.write('schema.graphql', printSchema(buildClientSchema(introspection)));
  folder.write('package.json', '{ "type": "commonjs" }');
  const config = {
    src: 'src',
    schema: 'schema.graphql',
    language,
    artifactDirectory: 'artifacts',
    customScalarTypes: { DateTime: 'string', Date: 'string', JSON: 'unknown' },
    requireCustomScalarTypes: true,
    useImportTypeSyntax: true,
    eagerEsModules: language === 'typescript',
  };
  folder.write('relay.config.json', JSON.stringify(config));
  const compiler = join(modules, 'relay-compiler/cli.js');
  const args = [compiler, '--noWatchman', 'relay.config.json'];
  execFileSync(process.execPath, args, { cwd: folder.path, stdio: 'pipe' });
  return folder;
}
