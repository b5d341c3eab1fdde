import type Libsql from 'libsql';
import type { Operation, StateStore } from './operation.js';

/** "Altm": tells our files from others of SQLite. */
const APPLICATION_ID = 0x41_6c_74_6d;
/** Counts the forms that the tables, and what is in them, have had. */
const FORMAT = 1;
/** Pages (of 4 KiB) that are written twice, at most, before they are put in their place: rarely, as that takes time. */
const CHECKPOINT_PAGES = 4000;

const TABLES = `
  CREATE TABLE fact (name TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE world (id TEXT PRIMARY KEY, place INTEGER NOT NULL UNIQUE, text TEXT NOT NULL);
  CREATE TABLE row (
    place INTEGER NOT NULL, shelf TEXT NOT NULL, key TEXT NOT NULL, number INTEGER NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (place, shelf, key)
  ) WITHOUT ROWID;
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${FORMAT};
`;

/** Why a file can't be used; the words of a sentence that starts with the name of its folder. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** A world as it is kept; texts are JSON. */
export interface StoredWorld {
  readonly id: string;
  readonly place: number;
  readonly text: string;
}

export interface StoredRow {
  readonly shelf: string;
  readonly key: string;
  readonly number: number;
  readonly text: string;
}

type Statement = Libsql.Statement<unknown[]>;

/**
 * A file of SQLite that no other process can open while this one has it: the lock is the system's, and ends with the
 * process. What was written survives the death of the process at any moment; of a machine that loses its power, the
 * last moments may be missing, but nothing is half done.
 */
export class SqliteStore implements StateStore {
  readonly #database: Libsql.Database;
  readonly #statements: Readonly<Record<Operation['kind'], readonly Statement[]>>;

  private constructor(database: Libsql.Database) {
    this.#database = database;
    const prepare = (...texts: readonly string[]) => texts.map((text) => database.prepare(text));
    this.#statements = {
      // The upsert keeps the order of worlds.
      world: prepare(
        'DELETE FROM row WHERE place IN (SELECT place FROM world WHERE id = ?)',
        `INSERT INTO world (id, place, text) VALUES (?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET place = excluded.place, text = excluded.text`,
      ),
      'no-world': prepare('DELETE FROM row WHERE place = ?', 'DELETE FROM world WHERE place = ?'),
      row: prepare(
        `INSERT INTO row (place, shelf, key, number, text) VALUES (?, ?, ?, ?, ?)
           ON CONFLICT (place, shelf, key) DO UPDATE SET text = excluded.text`,
      ),
      'no-row': prepare('DELETE FROM row WHERE place = ? AND shelf = ? AND key = ?'),
      fact: prepare(
        'INSERT INTO fact (name, text) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET text = excluded.text',
      ),
    };
  }

  /** @throws StoreError if it can't be used; the error of libsql for what nobody thought of */
  static async open(file: string): Promise<SqliteStore> {
    // Only who keeps state waits for it to be loaded.
    const { default: Database } = await import('libsql');
    return attempt(() => {
      const database = new Database(file);
      database.exec('PRAGMA locking_mode = EXCLUSIVE');
      inTransaction(database, 'BEGIN EXCLUSIVE', () => prepareTables(database));
      database.exec('PRAGMA journal_mode = WAL');
      // The system has what is written, and so the death of the process does it no harm.
      database.exec('PRAGMA synchronous = NORMAL');
      database.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
      return new SqliteStore(database);
    });
  }

  write(operations: readonly Operation[]): void {
    if (operations.length === 0) return;
    inTransaction(this.#database, 'BEGIN', () => {
      for (const operation of operations) this.#do(operation);
    });
  }

  findFact(name: string): string | undefined {
    const [found] = this.#all<{ text: string }>('SELECT text FROM fact WHERE name = ?', name);
    return found?.text;
  }

  /** In the order in which they were made. */
  worlds(): readonly StoredWorld[] {
    return this.#all<StoredWorld>('SELECT id, place, text FROM world ORDER BY rowid');
  }

  /** In the order in which they are to be put back. */
  rows(place: number): readonly StoredRow[] {
    const columns = 'shelf, key, number, text';
    return this.#all<StoredRow>(`SELECT ${columns} FROM row WHERE place = ? ORDER BY shelf, number`, place);
  }

  /** Others can open the file from then on. */
  close(): void {
    // Statements that were not yet collected as garbage would hold the lock.
    this.#database.exec('PRAGMA journal_mode = DELETE');
    this.#database.exec('PRAGMA locking_mode = NORMAL');
    this.#database.prepare('SELECT count(*) FROM fact').get();
    this.#database.close();
  }

  #do(operation: Operation): void {
    const [first, second] = this.#statements[operation.kind];
    switch (operation.kind) {
      case 'row': {
        const { place, shelf, key, number, text } = operation;
        first?.run([place, shelf, key, number, text]);
        break;
      }
      case 'no-row':
        first?.run([operation.place, operation.shelf, operation.key]);
        break;
      case 'fact':
        first?.run([operation.name, operation.text]);
        break;
      case 'world':
        first?.run([operation.id]);
        second?.run([operation.id, operation.place, operation.text]);
        break;
      case 'no-world':
        first?.run([operation.place]);
        second?.run([operation.place]);
        break;
    }
  }

  /** The columns are what the statement asks for. */
  #all<Row>(statement: string, ...parameters: readonly unknown[]): readonly Row[] {
    return attempt(() => this.#database.prepare(statement).all([...parameters]) as Row[]);
  }
}

function inTransaction(database: Libsql.Database, begin: string, work: () => void): void {
  database.exec(begin);
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    // Some errors have ended the transaction by themselves.
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function prepareTables(database: Libsql.Database): void {
  const application = readPragma(database, 'application_id');
  const format = readPragma(database, 'user_version');
  const tables = database.prepare('SELECT name FROM sqlite_master').all();
  if (application === 0 && format === 0 && tables.length === 0) database.exec(TABLES);
  else if (application !== APPLICATION_ID) throw new StoreError('holds a database of another program');
  else if (format !== FORMAT) {
    throw new StoreError(
      `was written in format ${format} by another version of the emulator; this one reads format ${FORMAT}`,
    );
  }
}

function readPragma(database: Libsql.Database, name: string): number {
  const row = database.prepare(`PRAGMA ${name}`).get();
  return typeof row === 'object' && row !== null && name in row ? Number(Reflect.get(row, name)) : Number.NaN;
}

function attempt<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw toStoreError(error) ?? error;
  }
}

/** What libsql says in codes, or only in words. */
function toStoreError(error: unknown): StoreError | undefined {
  if (error instanceof StoreError || !(error instanceof Error)) return undefined;
  const code = 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return new StoreError('is in use');
  if (code.startsWith('SQLITE_NOTADB')) return new StoreError('holds a file "state.db" that is no database');
  if (code.startsWith('SQLITE_CORRUPT')) return new StoreError(`is damaged (${error.message})`);
  if (/^SQLITE_(READONLY|CANTOPEN|IOERR|FULL|PERM)/.test(code)) {
    return new StoreError(`can't be written to (${error.message})`);
  }
  if (error.message.includes('Unable to open connection')) return new StoreError("can't be written to");
  return undefined;
}
