import { post, CommentError } from './comment-backend.js';
import { parsedOrEmpty } from './parsed.js';

/**
 * What an ordinary HTML form posts to: a script on the site, a form service.
 *
 * Asked: `POST`, form-urlencoded, the fields under the names that the form
 * inside the tag gives them, its hidden fields with them; what is empty is left
 * out. `Accept: application/json` asks services not to redirect.
 *
 * Yes is a 2xx status whose body, where it is JSON, names no error. Such
 * systems do not say whether a comment is published, so it counts as pending.
 */
const sendAsForm = async (comment, action, { form, nameOf }) => {
    const body = new URLSearchParams();
    for (const hidden of form?.querySelectorAll('[type=hidden][name]') ?? [])
        body.append(hidden.name, hidden.value);
    for (const [field, value] of Object.entries(comment))
        if (value)
            body.set(nameOf(field), value);
    const { error, errors, success, ok } = parsedOrEmpty(await post(action, body));
    if (error || errors || success === false || ok === false)
        throw new CommentError('refused');
    return 'pending';
};

export { sendAsForm };
//# sourceMappingURL=form.js.map
