/**
 * Bundles the program and the library into `dist/`. What starting needs is in few files, since many small ones
 * start more slowly; what only one command needs stays outside, to be loaded when that command runs.
 */
import { chmod, copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';

const ROOT = new URL('../', import.meta.url);
const DIST = new URL('dist/', ROOT);
const NOT_BUNDLED = [
  'newman',
  'ajv',
  'ajv-formats',
  'yaml',
  '@apidevtools/swagger-parser',
  '@faker-js/faker',
  '@resvg/resvg-wasm',
  'libsql',
  // Whoever has the fixture has it already, and there must be one of it.
  'vitest',
];
// Some of what is bundled is CommonJS and asks for Node's own modules.
const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

const { metafile } = await build({
  absWorkingDir: fileURLToPath(ROOT),
  entryPoints: {
    cli: 'src/cli/main.ts',
    index: 'src/index.ts',
    contract: 'src/contract.ts',
    matchers: 'src/matchers/index.ts',
    vitest: 'src/vitest.ts',
    'contract-lane': 'src/contract/lanes/contract-lane.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  metafile: true,
  external: NOT_BUNDLED,
  banner: { js: REQUIRE },
});
// What was there before goes only now, as a build that fails leaves all as it was; the declarations stay: only a full
// build makes them anew.
const isNew = new Set(Object.keys(metafile.outputs).map((file) => file.replace(/^dist\//, '')));
for (const file of await readdir(DIST)) {
  if (file !== 'types' && !isNew.has(file)) await rm(new URL(file, DIST), { recursive: true });
}
// The compiler leaves out declarations that are not its own.
await mkdir(new URL('types/generated/', DIST), { recursive: true });
await copyFile(
  new URL('src/generated/validators.d.ts', ROOT),
  new URL('types/generated/validators.d.ts', DIST),
);
await chmod(new URL('cli.js', DIST), 0o755);
await writeFile(new URL('THIRD-PARTY-LICENSES.txt', DIST), await collectLicences(metafile));

/** The licences of what is bundled ask to come along. */
async function collectLicences({ inputs }: Metafile): Promise<string> {
  const packages = Object.keys(inputs).flatMap(
    (file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
  );
  const texts = [...new Set(packages)].sort().map(async (name) => {
    const folder = new URL(`node_modules/${name}/`, ROOT);
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? 'No licence file.' : await readFile(new URL(file, folder), 'utf8');
    return `${name}\n\n${text.trim()}\n`;
  });
  return (await Promise.all(texts)).join(`\n${'-'.repeat(78)}\n\n`);
}
