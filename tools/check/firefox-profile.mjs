// Profiles for Firefox in tests: making a new one would take as long as the rest of its start.
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { firefoxArgs, firefoxPath, firefoxPreferences } from './browsers.mjs';

/** A profile that Firefox has been started with once. */
const kept = fileURLToPath(new URL('../../node_modules/.cache/firefox-profile', import.meta.url));
/** Names of files that tell Firefox that its profile is in use. */
const locks = /[\\/](lock|\.parentlock)$/;

async function makeProfile() {
  mkdirSync(dirname(kept), { recursive: true });
  const userDataDir = mkdtempSync(`${kept}-`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    args: firefoxArgs,
    extraPrefsFirefox: firefoxPreferences,
    userDataDir,
  });
  await browser.close();
  try {
    renameSync(userDataDir, kept);
  } catch {
    // Another process has made one meanwhile.
    rmSync(userDataDir, { recursive: true, force: true });
  }
}

/** Resolves to the folder of a profile for one start of Firefox, which is gone when this process ends. */
export async function copyProfile() {
  if (!existsSync(kept)) await makeProfile();
  const copy = mkdtempSync(join(tmpdir(), 'firefox-profile-'));
  cpSync(kept, copy, { recursive: true, filter: (path) => !locks.test(path) });
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  return copy;
}
