/** The comment form that a theme has drawn; plugins put what they ask for into its hidden fields. */
export declare const themeForm: () => HTMLFormElement | null;
/** The post that a WordPress page shows: its number, as the comment form, the body's class or the short link has it. */
export declare const postOnPage: (form: HTMLFormElement | null) => string | undefined;
