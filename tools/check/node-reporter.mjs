// A reporter for Node's test runner: sends each test to the process that started it (`run-step.mjs`).
import { relative } from 'node:path';
import { inspect } from 'node:util';

export default async function* report(events) {
  /** The names of the tests around the one that runs. */
  const path = [];
  /** What each file has printed as an error. */
  const errors = {};
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') {
      if (type === 'test:stderr') errors[data.file] = (errors[data.file] ?? '') + data.message;
      yield data.message;
    }
    if (!['test:start', 'test:pass', 'test:fail'].includes(type)) continue;
    path.length = data.nesting;
    path.push(data.name);
    if (type === 'test:start') continue;
    const isFile = data.nesting === 0 && data.name === data.file;
    const test = isFile
      ? toFailedFile(type, data.file, errors[data.file])
      : toTest(type, data, path.join(' › '));
    if (test) process.send?.(test);
  }
}

/** Node reports a file as a test where nothing in it was run: it holds no test, or cannot be loaded. */
const toFailedFile = (type, file, errors) => ({
  name: relative(process.cwd(), file),
  outcome: 'failed',
  seconds: 0,
  reason: (type === 'test:fail' && errors) || 'It ran no test.',
});

/** The result of a test to send; `undefined` for a group, whose tests report for themselves. */
function toTest(type, { details, skip }, name) {
  const isGroup = details?.type === 'suite';
  const test = { name, seconds: (details?.duration_ms ?? 0) / 1000 };
  if (type === 'test:fail') {
    const { error } = details;
    if (isGroup && error?.failureType === 'subtestsFailed') return undefined;
    return { ...test, outcome: 'failed', reason: inspect(error?.cause ?? error) };
  }
  if (skip !== undefined)
    return { ...test, outcome: 'skipped', reason: skip === true ? 'no reason given' : skip };
  return isGroup ? undefined : { ...test, outcome: 'passed' };
}
