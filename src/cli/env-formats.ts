/** How a shell, or what reads a file of variables, has it. */
export interface EnvFormat {
  /** @throws Error in words for a person, for a name or a value that can't be written like this */
  toLine(name: string, value: string): string;
  /** What makes a shell fail that reads it; absent for files. */
  readonly failure?: string;
}

const BY_NAME: Readonly<Record<string, EnvFormat>> = {
  sh: {
    toLine: (name, value) => `export ${name}='${value.replaceAll("'", "'\\''")}'`,
    failure: 'false',
  },
  fish: {
    toLine: (name, value) => `set -gx ${name} '${value.replace(/[\\']/g, '\\$&')}'`,
    failure: 'false',
  },
  powershell: {
    // To PowerShell, typographic quotes are quotes, too.
    toLine: (name, value) => `$env:${name} = '${value.replace(/['‘’‚‛]/g, '$&$&')}'`,
    failure: "throw 'altmetrics-emulator env failed'",
  },
  dotenv: { toLine: (name, value) => `${name}=${quoteForFile(name, value)}` },
  // A line break would begin another variable.
  github: { toLine: (name, value) => `${name}=${onOneLine(name, value)}` },
};

/** The names of all formats. */
export const FORMATS: readonly string[] = Object.keys(BY_NAME);

/** Undefined if there is no such format. */
export function findFormat(name: string): EnvFormat | undefined {
  const format = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined;
  if (format === undefined) return undefined;
  return { ...format, toLine: (variable, value) => format.toLine(checkName(variable), value) };
}

/** No format quotes names: what is no name would be read as something else. */
function checkName(name: string): string {
  if (!/^[A-Z][A-Z0-9_]*$/.test(name)) throw new Error(`${JSON.stringify(name)} is no name of a variable`);
  return name;
}

/** Files of variables know no escapes that all readers agree on: only quotes, and all but double ones are literal. */
function quoteForFile(name: string, value: string): string {
  const quote = ["'", '`'].find((candidate) => !onOneLine(name, value).includes(candidate));
  if (quote === undefined) throw new Error(`${name} has quotes that a file of variables can't hold`);
  return quote + value + quote;
}

function onOneLine(name: string, value: string): string {
  if (/[\r\n]/.test(value)) throw new Error(`${name} has several lines, which this format can't hold`);
  return value;
}
