import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** In the order in which they go. */
const STYLES = ['page.css', 'figures.css'];
const BROWSERS = ['chrome109', 'firefox115', 'safari16'];

/** Compiles the script of the widget page to one that browsers run, and takes in its style sheets as one. */
export async function compileWidget(root: URL): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: ['src/control/widget/script/main.ts'],
    bundle: true,
    format: 'iife',
    target: BROWSERS,
    charset: 'utf8',
    write: false,
  });
  const styles = STYLES.map((name) => readFile(new URL(`src/control/widget/style/${name}`, root), 'utf8'));
  const style = (await Promise.all(styles)).join('\n');
  return [constant('WIDGET_SCRIPT', outputFiles[0]?.text ?? ''), constant('WIDGET_STYLE', style)].join('\n');
}

/** Line by line, so that a change shows as one. */
function constant(name: string, text: string): string {
  const lines = text.split('\n').map((line) => `  ${JSON.stringify(line)},\n`);
  return `export const ${name}: string = [\n${lines.join('')}].join('\\n');\n`;
}
