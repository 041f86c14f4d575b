/**
 * For programs that write the widgets into pages, such as an embed builder or a plugin of a content management system:
 * what a page says in the place of a widget, addresses of telephone numbers, directions of languages, and the comment
 * and booking systems that are known. Runs without a browser, has no side effects, and needs no Lit.
 */
export {
  commentFormMarkup,
  fallbackOf,
  formBackend,
  netlifyName,
  type Fallback,
  type LanguageWords,
  type Values,
} from './authoring/fallback.js';
export { element, type Markup } from './authoring/markup.js';
export { backends, type BackendName } from './comments/backends.js';
export type { CommentBackend } from './comments/comment-backend.js';
export { directionOf } from './content/languages.js';
export { schedulers } from './schedulers/schedulers.js';
export { telephoneAddress } from './shared/telephone.js';
