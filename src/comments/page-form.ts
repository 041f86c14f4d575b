/** The fields of a comment, by this library's names. */
export type FieldName = 'name' | 'email' | 'website' | 'comment';

/** Selectors that find each field in any comment form, whatever its names. */
const fields: Readonly<Record<FieldName, string>> = {
  name: '[autocomplete=name],[name=author],[name=name]',
  email: '[type=email],[name=email]',
  website: '[type=url],[name=url],[name=website]',
  comment: 'textarea',
};

/** A field of the form inside an element. */
export const fieldOf = (host: Element | null, name: string): HTMLInputElement | null | undefined =>
  Object.hasOwn(fields, name)
    ? host?.querySelector(`form :is(${fields[name as FieldName]})`)
    : undefined;

/** A body as an HTML form would post it: the form's hidden fields, then the given ones; empty ones are left out. */
export function formBody(
  given: Readonly<Record<string, string>>,
  form: HTMLFormElement | null,
): URLSearchParams | FormData {
  // Not its property, which a field of that name would hide.
  const multipart = form?.getAttribute('enctype') === 'multipart/form-data';
  const body = multipart ? new FormData() : new URLSearchParams();
  for (const hidden of form?.querySelectorAll<HTMLInputElement>('[type=hidden][name]') ?? [])
    body.append(hidden.name, hidden.value);
  for (const [name, value] of Object.entries(given)) if (value) body.set(name, value);
  return body;
}
