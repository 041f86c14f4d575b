/** Every system that is known, under the name that owners call it. */
export declare const backends: {
    json: import("./comment-backend.js").CommentBackend;
    form: import("./comment-backend.js").CommentBackend;
    wordpress: import("./comment-backend.js").CommentBackend;
    'wordpress-rest': import("./comment-backend.js").CommentBackend;
    isso: import("./comment-backend.js").CommentBackend;
};
export type BackendName = keyof typeof backends;
/**
 * Where the page's own system takes comments, where the page says so: the form
 * that a WordPress theme has drawn, the folder that WordPress names in every
 * page's head, Isso's script.
 */
export declare const actionOnPage: () => string | undefined;
/** The system that a whole address belongs to, where that is certain. */
export declare function backendOf(action: string): BackendName | undefined;
