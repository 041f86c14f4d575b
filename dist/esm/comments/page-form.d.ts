/** The fields that a comment has, under the names that this library gives them. */
export type FieldName = 'name' | 'email' | 'website' | 'comment';
/** A field of the form that is, or stands in, an element. */
export declare const fieldOf: (host: Element | null, name: string) => HTMLInputElement | null | undefined;
/**
 * A body as an HTML form would post it: the form's hidden fields, then the
 * given ones, without those that are empty.
 */
export declare function formBody(given: Readonly<Record<string, string>>, form: HTMLFormElement | null): URLSearchParams | FormData;
