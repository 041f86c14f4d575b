// What a browser can hold a file to: its version, and the hash of what stands in it.
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import MagicString from 'magic-string';

/** Subresource Integrity's name for what stands in a file. */
export const integrityOf = (file, algorithm = 'sha384') =>
  `${algorithm}-${createHash(algorithm).update(readFileSync(file)).digest('base64')}`;

/**
 * Rollup plugin: puts the hash of a file that is built already in place of its
 * mark, `'sha256 of <file>'`, so that a script takes only that very file for it.
 */
export const pinFiles = () => ({
  name: 'pin-files',
  renderChunk(code) {
    const magic = new MagicString(code);
    magic.replace(/'sha256 of ([\w./-]+)'/g, (_, file) => `'${integrityOf(file, 'sha256')}'`);
    return { code: magic.toString(), map: magic.generateMap({ hires: true }) };
  },
});

/**
 * Rollup plugin: writes the script once more under a name with its version,
 * which no later version takes away, and its hash beside it.
 */
export const release = ({ version }) => ({
  name: 'release',
  writeBundle({ file }) {
    const versioned = file.replace(/\.js$/, `-${version}.js`);
    copyFileSync(file, versioned);
    const integrity = integrityOf(file);
    writeFileSync(`${versioned}.sri`, `${integrity}\n`);
    console.log(`${versioned}: ${integrity}`);
  },
});
