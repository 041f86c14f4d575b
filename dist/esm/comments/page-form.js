/** Finds each field in any form that posts comments, whatever that form calls it. */
const fields = {
    name: '[autocomplete=name],[name=author],[name=name]',
    email: '[type=email],[name=email]',
    website: '[type=url],[name=url],[name=website]',
    comment: 'textarea',
};
/** A field of the form that is, or stands in, an element. */
const fieldOf = (host, name) => Object.hasOwn(fields, name)
    ? host?.querySelector(`form :is(${fields[name]})`)
    : undefined;
/**
 * A body as an HTML form would post it: the form's hidden fields, then the
 * given ones, without those that are empty.
 */
function formBody(given, form) {
    // Not its property: a field of that name would hide it.
    const multipart = form?.getAttribute('enctype') === 'multipart/form-data';
    const body = multipart ? new FormData() : new URLSearchParams();
    for (const hidden of form?.querySelectorAll('[type=hidden][name]') ?? [])
        body.append(hidden.name, hidden.value);
    for (const [name, value] of Object.entries(given))
        if (value)
            body.set(name, value);
    return body;
}

export { fieldOf, formBody };
//# sourceMappingURL=page-form.js.map
