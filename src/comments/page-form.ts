/** The fields that a comment has, under the names that this library gives them. */
export type FieldName = 'name' | 'email' | 'website' | 'comment';

/** Finds each field in any form that posts comments, whatever that form calls it. */
const fields: Readonly<Record<FieldName, string>> = {
  name: '[autocomplete=name],[name=author],[name=name]',
  email: '[type=email],[name=email]',
  website: '[type=url],[name=url],[name=website]',
  comment: 'textarea',
};

/** A field of the form that is, or stands in, an element. */
export const fieldOf = (host: Element | null, name: string): HTMLInputElement | null | undefined =>
  Object.hasOwn(fields, name)
    ? host?.querySelector(`form :is(${fields[name as FieldName]})`)
    : undefined;

/**
 * A body as an HTML form would post it: the form's hidden fields, then the
 * given ones, without those that are empty.
 */
export function formBody(
  given: Readonly<Record<string, string>>,
  form: HTMLFormElement | null,
): URLSearchParams | FormData {
  // Not its property: a field of that name would hide it.
  const multipart = form?.getAttribute('enctype') === 'multipart/form-data';
  const body = multipart ? new FormData() : new URLSearchParams();
  for (const hidden of form?.querySelectorAll<HTMLInputElement>('[type=hidden][name]') ?? [])
    body.append(hidden.name, hidden.value);
  for (const [name, value] of Object.entries(given)) if (value) body.set(name, value);
  return body;
}
