import { describe, expect, it } from 'vitest';
import { hashPassword, Passwords } from '../../../src/world/accounts/passwords.js';

const SALT = new Uint8Array(16);
const newPasswords = () => new Passwords(new Uint8Array(24));

/** What a check says where it need not hash, which takes far longer than a turn of the event loop. */
const atOnce = (check: Promise<boolean>) =>
  Promise.race([check, new Promise((resolve) => setImmediate(resolve, 'hashes'))]);

describe('passwords', () => {
  it('knows the password that it has hashed, without hashing it again', async () => {
    const passwords = newPasswords();
    const passwordHash = await passwords.hash('correct horse', SALT);
    expect(await atOnce(passwords.isRight('correct horse', passwordHash))).toBe(true);
  });

  it('hashes a password once that it has not seen before', async () => {
    const passwords = newPasswords();
    const passwordHash = await hashPassword('correct horse', SALT);
    const first = passwords.isRight('correct horse', passwordHash);
    expect(await atOnce(first)).toBe('hashes');
    expect(await first).toBe(true);
    expect(await atOnce(passwords.isRight('correct horse', passwordHash))).toBe(true);
  });

  it('refuses another password for a hash that it knows', async () => {
    const passwords = newPasswords();
    const passwordHash = await passwords.hash('correct horse', SALT);
    expect(await passwords.isRight('correct mule', passwordHash)).toBe(false);
  });
});
