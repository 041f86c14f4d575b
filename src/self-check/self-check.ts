/**
 * The self-check: shows a site's owner, in the page, what each widget was given
 * and what is wrong with it. Becomes `dist/self-check.js`, which the script
 * fetches from beside itself where it is asked to (`data-debug`,
 * `?aftercare-debug`); no visitor meets it otherwise.
 */
console.info('[aftercare] self-check');
