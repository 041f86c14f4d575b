/** The object that an answer's JSON is; an empty one where the answer is anything else. */
export function parsedOrEmpty(answer: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(answer)) as Record<string, unknown>;
  } catch {
    return {};
  }
}
