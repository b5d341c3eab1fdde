import packageJson from '../../package.json' with { type: 'json' };

/** The release of the emulator. */
export const VERSION: string = packageJson.version;
