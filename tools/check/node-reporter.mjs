// A reporter for Node's test runner: sends each test to the process that started it (`run-step.mjs`).
import { inspect } from 'node:util';

export default async function* report(events) {
  /** The names of the tests around the one that runs. */
  const path = [];
  for await (const { type, data } of events) {
    if (!['test:start', 'test:pass', 'test:fail'].includes(type)) continue;
    path.length = data.nesting;
    path.push(data.name);
    if (type === 'test:start') continue;
    const test = toTest(type, data, path.join(' › '));
    if (!test) continue;
    process.send?.(test);
    if (test.outcome === 'failed') yield `${test.name}\n${test.reason}\n`;
  }
}

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
